/** A hand-over that may lead across the border, and what there is that could go along. */
import { crossesBorder, movable, type Movable } from '../../../shared/rules/records/regime.ts'
import { regimeOfUnit } from '../holder-card.ts'
import type { Visit } from '../visit.ts'

/** An offer to a profession may be taken by either side of the border, so the youth is asked. */
export const mayCross = ({ holder, handover }: Visit): boolean => {
  if (holder === undefined || handover === undefined) return false
  const { unit } = handover
  return unit === undefined || crossesBorder(regimeOfUnit(holder.unit), regimeOfUnit(unit))
}

const isTold = (value: Visit[keyof Visit]): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined

/** What the colleague would be told of this youth: only what there is can be chosen. */
export const movableOf = (visit: Visit): Movable[] => {
  if (!mayCross(visit)) return []
  const there = { ...visit, note: visit.handover?.note }
  return movable.filter((one) => isTold(there[one]))
}
