/**
 * A counsellor changes the level of a youth at the own desk, with a reason from a closed list (R1).
 * What the youth chose stays with the visit: it is what a bad ending is judged by, and less urgent
 * than that is told to the youth.
 */
import type { World } from '../../ports/world.ts'
import { tellYouthVisit } from '../tell.ts'
import { amend, deskOf, type Visit } from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import {
  type Level,
  levelChangeRule,
  type LevelReason,
  levelWay,
} from '../../../shared/rules/line/triage.ts'
import { isHeld } from '../../../shared/rules/line/visit-states.ts'

/** Refuses `bad-input` when the reason does not go with the way; the same level again changes nothing. */
export const changeLevel = async (
  world: World,
  visit: Visit,
  level: Level,
  reason: LevelReason,
): Promise<Visit> => {
  if (!isHeld(visit.state)) throw new Refusal('not-now')
  const way = levelWay(visit.level, level)
  if (way === undefined) return visit
  if (!levelChangeRule.reasons[reason].includes(way)) throw new Refusal('bad-input')
  const chose = visit.chose ?? visit.level
  const changed = await amend(world, visit, { level, chose, levelWhy: reason })
  if (!changed.moved) throw new Refusal('not-now')
  const desk = visit.holder === undefined ? undefined : await deskOf(world, visit.holder.id)
  await tellYouthVisit(world, changed.visit, { desk })
  return changed.visit
}
