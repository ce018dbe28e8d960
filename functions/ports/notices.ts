/** The port of notices outside the page: they say nothing, not even that it is us, and are sent by the browser's own maker. */
import * as z from 'zod/mini'
import type { Sealed } from '../../shared/ids.ts'
import { openAtRest, sealAtRest } from './at-rest.ts'
import type { World } from './world.ts'

/** Where a browser takes notices in, and the key it knows ours by. */
const NoticeTo = z.object({ endpoint: z.string(), key: z.string() })
export type NoticeTo = z.output<typeof NoticeTo>

export interface Notices {
  /** By which a browser knows our notices from now on. */
  key(): string
  /** Whether we would send to it: a push service that the stage names, with a key of ours. */
  takes(to: NoticeTo): boolean
  /** An empty notice, worth nothing after so many milliseconds. `gone`: the browser wants no more. Never throws. */
  send(to: NoticeTo, lasts: number): Promise<'sent' | 'gone' | 'failed'>
}

/** Sealed with the one thing that it is about, `place`, and opened for nothing else. */
export const sealNotice = (world: World, place: string, to: NoticeTo): Sealed =>
  sealAtRest(world, place, { v: 0, kid: 'none', data: JSON.stringify(to) })

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
