/** What a visit is when a colleague has taken it over: across the border, only what the youth agreed to. */
import { crossesBorder, type Movable, noteMayBeRead } from '../../../shared/rules/records/regime.ts'
import type { UnitId } from '../../../shared/ids.ts'
import { regimeOfUnit } from '../holder-card.ts'
import type { Changes } from '../move.ts'
import { type Visit, without } from '../visit.ts'

/**
 * To be known to one employer is not to be known to another: it stays within the unit. What neither
 * goes along always nor was agreed to is gone for good, so that nobody behind the border finds it again.
 */
export const carried = (offered: Visit, to: UnitId): Changes => {
  const from = offered.holder?.unit ?? ''
  const identity = from === to ? offered.identity : 'anonymous'
  const regime = regimeOfUnit(to)
  if (!crossesBorder(regimeOfUnit(from), regime)) return { identity }
  const agreed = (choice: Movable): boolean =>
    choice === 'note'
      ? noteMayBeRead(offered.noteUnder, regime)
      : offered.handover?.moves?.[choice] === true
  const gone = without(offered, ({ crossesBorder: how }) =>
    how === undefined ? false : how === 'always' || agreed(how),
  )
  return { ...gone, identity }
}
