/** "Jag är kvar": whoever was put aside comes back to the head of the line. */
import { Refusal } from '../../shared/contract/refusals.ts'
import type { World } from '../ports/world.ts'
import { atHead } from './back-to-line.ts'
import { moveNewest, type Visit } from '../visit/index.ts'

/** The visit, waiting again (or unchanged when it was waiting all the time). Refuses when it is over. */
export const stay = async (world: World, visit: Visit): Promise<Visit> => {
  const moved = await moveNewest(world, visit, 'stay', (now) => ({
    ...atHead(now, 'stayed'),
    asideAt: undefined,
    goneAt: undefined,
    seenAt: world.now(),
  }))
  if (moved.moved) return moved.visit
  if (moved.current?.state !== 'waiting') throw new Refusal('not-now')
  return moved.current
}
