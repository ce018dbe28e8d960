/** Nobody took the hand-over (declined or unanswered): head of the line, with the note attached. */
import { backToLine } from './back-to-line.ts'
import type { Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import { closeOffer } from './close-offer.ts'

/** True when the youth is at the head of the line by this call. */
export const passOn = async (world: World, visit: Visit): Promise<boolean> => {
  if (!(await backToLine(world, visit, 'pass', 'handover'))) return false
  world.log('handover-unanswered')
  await closeOffer(world, visit)
  return true
}
