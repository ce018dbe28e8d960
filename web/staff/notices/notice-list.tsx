/** Where short messages appear: always in the same corner, read out politely, closable by keyboard. */
import { staffText } from '../../text/staff/sv.ts'
import { dismiss, notices } from './notices.ts'

export const NoticeList = () => (
  <div class="staff-notices" role="status" aria-live="polite">
    {notices.value.map(({ id, kind, text, action }) => (
      <div class="notice" data-kind={kind} key={id}>
        <p>{text}</p>
        <div class="row">
          {action !== undefined && (
            <button
              type="button"
              class="button quiet small"
              onClick={() => (dismiss(id), action.run())}
            >
              {action.text}
            </button>
          )}
          <button type="button" class="button plain small" onClick={() => dismiss(id)}>
            {staffText.state.dismiss}
          </button>
        </div>
      </div>
    ))}
  </div>
)
