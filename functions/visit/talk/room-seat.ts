/** A seat in the room that both have agreed to, and the ticket that says whose it is. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Room } from '../../../shared/contract/visit/rooms.ts'
import { isAloud } from '../../../shared/rules/call/medium.ts'
import type { RoomAsked, Video } from '../../ports/video.ts'
import { mediumOf, roomOf } from '../in-chat.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../../ports/world.ts'
import { makeTicket } from './room-ticket.ts'

/** Refuses `not-now` unless both have agreed to be heard, or are about to: called, to be heard. Throws `VideoDown` when no room can be had. */
export const seatIn = async (
  world: World,
  video: Video,
  now: Visit,
  side: RoomAsked['side'],
): Promise<Room> => {
  const { visit, epoch, guest } = now
  const room = roomOf(now)
  if (!isAloud(mediumOf(now)) || room === undefined) throw new Refusal('not-now')
  const seat = await video.open({ visit, epoch, room, side })
  const session = world.id()
  const at = world.now()
  const ticket = makeTicket(world, {
    visit,
    epoch,
    room,
    side,
    session,
    at,
    meeting: seat.kind === 'chime' ? seat.meeting.MeetingId : undefined,
    // Another guest is another seat, though the visit is the same.
    guest: side === 'guest' ? guest?.secret?.slice(0, 16) : undefined,
  })
  world.log('room-opened')
  return { ...seat, session, at, ticket }
}
