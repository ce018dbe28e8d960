/** The counsellor asks, the youth decides; a seat whose time is over is closed by whoever sees it first. */
import type { Video } from '../video/video.ts'
import { amendNewest, guestNow, type Visit } from '../visit/index.ts'
import { tellBoth } from './tell.ts'
import type { World } from '../ports/world.ts'
import { closeSeat } from './close-seat.ts'

export const askToClose = async (world: World, video: Video, visit: Visit): Promise<void> => {
  if (visit.guest === undefined) return
  if (guestNow(world, visit) === undefined) return closeSeat(world, video, visit)
  const asked = await amendNewest(world, visit, ({ guest }) =>
    guest === undefined || guest.askedToClose === true
      ? undefined
      : { guest: { ...guest, askedToClose: true } },
  )
  if (asked.rev !== visit.rev) await tellBoth(world, asked)
}
