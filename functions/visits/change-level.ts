/** A counsellor changes the level of a youth at the own desk, with a reason from a closed list (R1). */
import { Refusal } from '../../shared/api/refusals.ts'
import type { Level } from '../../shared/rules/triage.ts'
import { isHeld } from '../../shared/rules/visit-states.ts'
import type { World } from '../world.ts'
import { amend } from './move.ts'
import { tellYouthVisit } from './tell.ts'
import { deskOf } from '../desk/desk.ts'
import type { Visit } from './visit.ts'

export const changeLevel = async (world: World, visit: Visit, level: Level): Promise<Visit> => {
  if (!isHeld(visit.state)) throw new Refusal('not-now')
  const changed = await amend(world, visit, { level })
  if (!changed.moved) throw new Refusal('not-now')
  const desk = visit.holder === undefined ? undefined : await deskOf(world, visit.holder.id)
  await tellYouthVisit(world, changed.visit, { desk })
  return changed.visit
}
