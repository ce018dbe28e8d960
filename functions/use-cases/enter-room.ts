/** A guest's ticket into the room of the two. That no room can be had is the two's affair to mend. */
import { Refusal } from '../../shared/contract/refusals.ts'
import type { Room } from '../../shared/contract/visit/rooms.ts'
import { amendNewest, guestNow, readTicket, seatIn, type Visit } from '../visit/index.ts'
import { VideoDown, type Video } from '../video/video.ts'
import type { World } from '../ports/world.ts'

/** Refuses `not-now` while nothing sounds, and while the room that ended by itself has no other. */
export const enterRoom = async (
  world: World,
  video: Video,
  visit: Visit,
  ended?: string,
): Promise<Room> => {
  const old = ended === undefined ? undefined : readTicket(world, ended)
  if (ended !== undefined && old?.visit !== visit.visit) throw new Refusal('not-found')
  if (old !== undefined && old.room === visit.room) throw new Refusal('not-now')
  const room = await seatIn(world, video, visit, 'guest').catch((error: unknown) => {
    if (!(error instanceof VideoDown)) throw error
    world.log('video-down')
    throw new Refusal('video-down')
  })
  if (room.kind !== 'chime') return room
  const sits = { meeting: room.meeting.MeetingId, attendee: room.attendee.AttendeeId }
  const noted = await amendNewest(world, visit, (now) => {
    const guest = guestNow(world, now)
    return guest?.secret === visit.guest?.secret && guest !== undefined
      ? { guest: { ...guest, sits } }
      : undefined
  })
  // Closed while the service was asked: what was made there is taken away again.
  if (noted.guest?.sits?.attendee !== sits.attendee) {
    await video.expel(sits)
    throw new Refusal('not-found')
  }
  return room
}
