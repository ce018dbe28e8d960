/** How a notice is kept with what it is about, and sent. */
import { Refusal } from '../../shared/contract/refusals.ts'
import type { Sealed } from '../../shared/ids.ts'
import { openAtRest, sealAtRest } from './at-rest.ts'
import { NoticeTo } from './notices.ts'
import type { World } from './world.ts'

/** Sealed with the one thing that it is about, `place`, and opened for nothing else. Refuses what we would not send to. */
export const sealNotice = (world: World, place: string, to: NoticeTo): Sealed => {
  if (world.notices?.takes(to) !== true) throw new Refusal('bad-input')
  return sealAtRest(world, place, { v: 0, kid: 'none', data: JSON.stringify(to) })
}

/**
 * Sends it, if `isFirst` says so: of several who would, only one may. Never throws, so that it is in the way of
 * nothing. True when the browser wants no more.
 */
export const sendNotice = async (
  world: World,
  place: string,
  stored: Sealed | undefined,
  lasts: number,
  isFirst: () => Promise<boolean>,
): Promise<boolean> => {
  try {
    const opened = openAtRest(world, place, stored)
    if (world.notices === undefined || opened === undefined || !(await isFirst())) return false
    const outcome = await world.notices.send(NoticeTo.parse(JSON.parse(opened.data)), lasts)
    if (outcome === 'sent') world.log('notice-sent')
    return outcome === 'gone'
  } catch {
    world.log('notice-failed', { status: 0 })
    return false
  }
}
