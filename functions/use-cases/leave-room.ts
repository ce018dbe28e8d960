/** Leaving a room: what the two no longer use is closed by whoever leaves it, and costs no minutes. */
import { Refusal } from '../../shared/contract/refusals.ts'
import { isAloud } from '../../shared/rules/line/medium.ts'
import type { Video } from '../video/video.ts'
import { mediumOf, readTicket, roomOf, type Side, type Visit } from '../visit/index.ts'
import type { World } from '../ports/world.ts'

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
