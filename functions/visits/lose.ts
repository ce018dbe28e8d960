/** Not seen for the whole grace time: the visit is lost, counted, and the seat is free. */
import { addTally } from '../followup/tally.ts'
import type { World } from '../world.ts'
import { leaveDesk } from './back-to-line.ts'
import { atEnd } from './leave.ts'
import { settle } from './settle.ts'
import { tellYouthVisit } from './tell.ts'
import type { Visit } from './visit.ts'

/** Loses the visit if `stillGone` holds for it as it is now. */
export const lose = async (
  world: World,
  visit: Visit,
  stillGone: (now: Visit) => boolean,
): Promise<boolean> => {
  let before = visit
  const moved = await settle(world, visit, 'lose', (now) => {
    before = now
    return stillGone(now) ? atEnd(world) : undefined
  })
  if (!moved.moved) return false
  world.log('lost', { level: visit.level, waitedMs: world.now() - visit.since })
  await Promise.all([
    addTally(world, moved.visit),
    leaveDesk(world, before, 'lost'),
    tellYouthVisit(world, moved.visit, {}),
  ])
  return true
}
