/** Leaving a room: what the two no longer use is closed by whoever leaves it, and costs no minutes. */
import { Refusal } from '../../shared/api/refusals.ts'
import { isAloud } from '../../shared/rules/medium.ts'
import type { Video } from '../video/video.ts'
import { mediumOf, roomOf } from '../visits/in-chat.ts'
import type { Side } from '../visits/pass.ts'
import type { Visit } from '../visits/visit.ts'
import type { World } from '../world.ts'
import { readTicket } from './ticket.ts'

/** Refuses `not-found` for a ticket of another visit or side. Safe to repeat. */
export const leaveRoom = async (
  world: World,
  video: Video,
  visit: Visit,
  side: Side,
  text: string,
): Promise<void> => {
  const ticket = readTicket(world, text)
  if (ticket === undefined || ticket.visit !== visit.visit || ticket.side !== side)
    throw new Refusal('not-found')
  const stillUsed = isAloud(mediumOf(visit)) && roomOf(visit) === ticket.room
  if (!stillUsed && ticket.meeting !== undefined) await video.close(ticket.meeting)
}
