/** Where short messages appear: always in the same corner, read out politely, closable by keyboard. */
import { staffText } from '../../text/staff/sv.ts'
import { dismiss, notices, type NoticeAction } from './notices.ts'

const act = (id: number, { run }: NoticeAction): void => {
  const under = run()
  if (under === undefined) dismiss(id)
  else void under.then((isDone) => isDone && dismiss(id))
}

export const NoticeList = () => (
  <div class="staff-notices" role="status" aria-live="polite">
    {notices.value.map(({ id, kind, text, action }) => (
      <div class="notice" data-kind={kind} key={id}>
        <p>{text}</p>
        <div class="row">
          {action !== undefined && (
            <button type="button" class="button quiet small" onClick={() => void act(id, action)}>
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
