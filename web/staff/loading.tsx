/** Loading, old and missing, in words: the same wherever the staff has asked for something. */
import { staffText } from '../text/staff/sv.ts'
import type { StaffQuery } from './use-staff-query.ts'

interface Props {
  of: StaffQuery<unknown>
  /** Where what is asked for has a name of its own. */
  words?: { loading: string; failed?: string }
}

const { asking: text, state } = staffText

export const Asking = ({ of: { data, trouble, again }, words }: Props) => (
  <div role="status">
    {trouble === 'missing' && <p>{text.missing}</p>}
    {trouble === 'stale' && (
      <p class="notice row" data-kind="waiting">
        {words?.failed ?? (data === undefined ? text.failed : text.stale)}
        <button type="button" class="button quiet small" onClick={again}>
          {state.retry}
        </button>
      </p>
    )}
    {data === undefined && trouble === undefined && <p>{words?.loading ?? text.loading}</p>}
  </div>
)
