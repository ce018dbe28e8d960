/** Not seen for the whole grace time: the visit is lost, counted, and the seat is free. */
import { countVisit } from './count-visit.ts'
import type { World } from '../ports/world.ts'
import { leaveDesk } from './back-to-line.ts'
import { atEnd } from './leave.ts'
import { moveNewest, type Visit } from '../visit/index.ts'
import { tellYouthVisit } from './tell.ts'

/** Loses the visit if `stillGone` holds for it as it is now. */
export const lose = async (
  world: World,
  visit: Visit,
  stillGone: (now: Visit) => boolean,
): Promise<boolean> => {
  let before = visit
  const moved = await moveNewest(world, visit, 'lose', (now) => {
    before = now
    return stillGone(now) ? atEnd(world) : undefined
  })
  if (!moved.moved) return false
  world.log('lost', { level: visit.level, waitedMs: world.now() - visit.since })
  await tellYouthVisit(world, moved.visit, {})
  // In this order: the seat is what the clock finds an uncounted visit by.
  await countVisit(world, moved.visit)
  await leaveDesk(world, before, 'lost')
  return true
}
