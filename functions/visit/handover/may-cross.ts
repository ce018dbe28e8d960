/** A hand-over that may lead across the border, and what there is that could go along. */
import { crossesBorder, type Movable } from '../../../shared/rules/records/regime.ts'
import { regimeOfUnit } from '../holder-card.ts'
import type { Visit } from '../visit.ts'

/** An offer to a profession may be taken by either side of the border, so the youth is asked. */
export const mayCross = ({ holder, handover }: Visit): boolean => {
  if (holder === undefined || handover === undefined) return false
  const { unit } = handover
  return unit === undefined || crossesBorder(regimeOfUnit(holder.unit), regimeOfUnit(unit))
}

/** What the colleague would be told of this youth: only what there is can be chosen. */
export const movableOf = (visit: Visit): Movable[] => {
  if (!mayCross(visit)) return []
  const there: Record<Movable, boolean> = {
    topics: visit.topics.length > 0,
    ageBand: visit.ageBand !== undefined,
    municipality: visit.municipality !== undefined,
    note: visit.handover?.note !== undefined,
  }
  return (Object.keys(there) as Movable[]).filter((one) => there[one])
}
