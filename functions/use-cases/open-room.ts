/** A ticket into the voice or video that both have said yes to; when there is no room, the chat at once. */
import { Refusal } from '../../shared/contract/refusals.ts'
import type { Room } from '../../shared/contract/visit/rooms.ts'
import { VideoDown, type Video } from '../video/video.ts'
import { amendNewest, readTicket, seatIn, type Side, type Visit } from '../visit/index.ts'
import { askMedium } from './medium.ts'
import { tellBoth } from './tell.ts'
import type { World } from '../ports/world.ts'

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

/** Refuses `not-now` unless both have agreed to be heard or are about to, and `video-down` when no room can be had. */
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
