/** No answer to the ready check: aside, not away. The counsellor's seat is free at once. */
import { Refusal } from '../../shared/contract/refusals.ts'
import type { World } from '../ports/world.ts'
import { leaveDesk } from './back-to-line.ts'
import { moveNewest, type Visit } from '../visit/index.ts'
import { tellYouthVisit } from './tell.ts'

/** Refuses `not-now` while the youth still has time to answer, or has answered. */
export const putAside = async (world: World, visit: Visit): Promise<Visit> => {
  const moved = await moveNewest(world, visit, 'putAside', (now) => {
    const stillTime = world.now() < (now.readyBy ?? 0)
    const sameCall = now.press === visit.press
    if (stillTime || !sameCall) return undefined
    return {
      asideAt: world.now(),
      seenAt: world.now(),
      holder: undefined,
      seat: undefined,
      press: undefined,
      spent: now.press,
      readyBy: undefined,
    }
  })
  if (!moved.moved) throw new Refusal('not-now')
  world.log('put-aside', { level: visit.level })
  await Promise.all([leaveDesk(world, visit, 'put-aside'), tellYouthVisit(world, moved.visit, {})])
  return moved.visit
}
