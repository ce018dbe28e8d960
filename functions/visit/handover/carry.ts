/** What a visit is when a colleague has taken it over: across the border, only what the youth agreed to. */
import { crossesBorder, noteMayBeRead } from '../../../shared/rules/records/regime.ts'
import type { UnitId } from '../../../shared/ids.ts'
import { regimeOfUnit } from '../holder-card.ts'
import type { Changes } from '../move.ts'
import type { Visit } from '../visit.ts'

/**
 * To be known to one employer is not to be known to another: it stays within the unit. What was not
 * agreed to is gone for good, so that nobody behind the border can find it again.
 */
export const carried = (offered: Visit, to: UnitId): Changes => {
  const from = offered.holder?.unit ?? ''
  const identity = from === to ? offered.identity : 'anonymous'
  if (!crossesBorder(regimeOfUnit(from), regimeOfUnit(to))) return { identity }
  const moves = offered.handover?.moves
  return {
    identity,
    note: noteMayBeRead(offered.noteUnder, regimeOfUnit(to)) ? offered.note : undefined,
    topics: moves?.topics === true ? offered.topics : [],
    ageBand: moves?.ageBand === true ? offered.ageBand : undefined,
    municipality: moves?.municipality === true ? offered.municipality : undefined,
  }
}
