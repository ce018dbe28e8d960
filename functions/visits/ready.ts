/** The youth answers the ready check: the talk begins. */
import type { World } from '../world.ts'
import { settle } from './settle.ts'
import { tellBoth } from './tell.ts'
import type { Visit } from './visit.ts'

/** The visit as it is now: talking when the answer was in time, otherwise whatever came before it. */
export const ready = async (world: World, visit: Visit): Promise<Visit> => {
  const moved = await settle(world, visit, 'ready', () => ({
    talkingAt: world.now(),
    readyBy: undefined,
  }))
  if (!moved.moved) return moved.current ?? visit
  world.log('ready', { level: moved.visit.level })
  await tellBoth(world, moved.visit)
  return moved.visit
}
