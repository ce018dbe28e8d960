/** One who waits, as every desk of the county may see it: what the table of fields lets into the line. */
import type { LineEntry } from '../../../shared/contract/visit/line.ts'
import { presenceOf } from '../../../shared/rules/line/who-is-here.ts'
import { toldInLine, valuesOf } from '../../../shared/rules/line/told-fields.ts'
import type { WaitingVisit } from '../visit.ts'

export const showWaiting = (visit: WaitingVisit, aside: boolean, now: number): LineEntry => ({
  ...valuesOf(visit, toldInLine),
  visit: visit.visit,
  level: visit.level,
  since: visit.since,
  returned: visit.returned,
  booked: visit.booked && { at: visit.booked.at, with: visit.booked.with },
  aside,
  page: presenceOf(visit, now),
})
