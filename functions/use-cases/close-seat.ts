/** The seat is closed: whoever sat in it hears and sees nothing from now on, and the link is dead. */
import type { Video } from '../video/video.ts'
import { amendNewest, type Guest, type Visit } from '../visit/index.ts'
import { tellBoth, tellGuest } from './tell.ts'
import type { World } from '../ports/world.ts'

/** Safe to repeat: a seat that is closed already stays so. */
export const closeSeat = async (world: World, video: Video, visit: Visit): Promise<void> => {
  let closed: Guest | undefined
  const after = await amendNewest(world, visit, ({ guest }) => {
    closed = guest
    return guest === undefined ? undefined : { guest: undefined }
  })
  if (closed === undefined) return
  world.log('guest-seat-closed')
  await Promise.all([
    closed.sits === undefined ? undefined : video.expel(closed.sits),
    tellBoth(world, after),
    tellGuest(world, closed.connection, undefined),
  ])
}
