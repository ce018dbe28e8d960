/** The visit, known to be over: read anew when what was read a moment ago says otherwise. */
import { Refusal } from '../../shared/contract/refusals.ts'
import { isOver } from '../../shared/rules/line/visit-states.ts'
import type { World } from '../ports/world.ts'
import { visitById } from './find-visit.ts'
import type { Visit } from './visit.ts'

/** Refuses `not-now` while it still goes on. */
export const overNow = async (world: World, visit: Visit): Promise<Visit> => {
  if (isOver(visit.state)) return visit
  const now = await visitById(world, visit.visit, true)
  if (now === undefined || !isOver(now.state)) throw new Refusal('not-now')
  return now
}
