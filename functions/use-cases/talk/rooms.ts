/** Rooms for voice and picture: a ticket in for the two and for a guest, and what is closed on the way out. */
import type { World } from '../../ports/world.ts'
import { askMedium } from './medium.ts'
import { tellBoth } from '../tell.ts'
import { type Video, VideoDown } from '../../ports/video.ts'
import {
  amendNewest,
  guestNow,
  mediumOf,
  readTicket,
  roomOf,
  seatIn,
  type Side,
  type Visit,
} from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Room } from '../../../shared/contract/visit/rooms.ts'
import { isAloud } from '../../../shared/rules/call/medium.ts'

/** A room that ended by itself is replaced once, whichever of the two pages says so first. */
const renewed = async (world: World, visit: Visit, ended: string): Promise<Visit> => {
  const old = readTicket(world, ended)
  if (old?.visit !== visit.visit) throw new Refusal('not-found')
  const after = await amendNewest(world, visit, (now) =>
    now.room === old.room ? { room: now.rev + 1 } : undefined,
  )
  if (after.rev !== visit.rev) {
    world.log('room-renewed')
    await tellBoth(world, after)
  }
  return after
}

/**
 * A ticket into the voice or video that both have said yes to; when there is no room, the chat at once.
 * Refuses `not-now` unless both have agreed to be heard or are about to, and `video-down` when no room can be had.
 */
export const openRoom = async (
  world: World,
  video: Video,
  visit: Visit,
  side: Side,
  ended?: string,
): Promise<Room> => {
  const now = ended === undefined ? visit : await renewed(world, visit, ended)
  try {
    return await seatIn(world, video, now, side)
  } catch (error) {
    if (!(error instanceof VideoDown)) throw error
    // Before the talk there is nothing to go down from: it is tried again when it begins.
    if (now.state !== 'called') await askMedium(world, now, side, { to: 'chat', why: 'down' })
    throw new Refusal('video-down')
  }
}

/**
 * Leaving a room: what the two no longer use is closed by whoever leaves it, and costs no minutes.
 * Refuses `not-found` for a ticket of another visit or side. Safe to repeat.
 */
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

/**
 * A guest's ticket into the room of the two. That no room can be had is the two's affair to mend.
 * Refuses `not-now` while nothing sounds, and while the room that ended by itself has no other.
 */
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
