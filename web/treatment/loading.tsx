/** Loading, old and missing, in words. */
import { therapistText as text } from '../text/treatment/sv.ts'
import type { StaffQuery } from './use-staff-query.ts'

export const Asking = ({ of: { data, trouble, again } }: { of: StaffQuery<unknown> }) => (
  <div role="status">
    {trouble === 'missing' && <p>{text.missing}</p>}
    {trouble === 'stale' && (
      <p class="notice row" data-kind="waiting">
        {text.stale}
        <button type="button" class="button small" onClick={again}>
          {text.again}
        </button>
      </p>
    )}
    {data === undefined && trouble === undefined && <p>{text.loading}</p>}
  </div>
)
