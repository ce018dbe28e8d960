/** How long a shift is kept after it is over: long enough to be counted, then forgotten. */
import type { ShiftPlan } from '../../../shared/rules/opening/shift.ts'
import { startOfDay } from '../../../shared/rules/opening/shift-times.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { expiresAt } from '../../store/expired.ts'

/** Nothing for a shift that comes back without an end. */
export const keptUntil = ({
  ends,
  repeats,
}: Pick<ShiftPlan, 'ends' | 'repeats'>): { expires?: number } => {
  if (repeats === undefined) return { expires: expiresAt(ends + times.shiftKept) }
  if (repeats.until === undefined) return {}
  return { expires: expiresAt(Math.max(ends, startOfDay(repeats.until)) + times.shiftKept) }
}
