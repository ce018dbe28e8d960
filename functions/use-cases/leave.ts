/** The youth gives up the place: counted by minutes waited, which is the first measure of quality. */
import { isOver } from '../../shared/rules/line/visit-states.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { times } from '../../shared/rules/line/times.ts'
import { countVisit } from './count-visit.ts'
import { expiresAt } from '../store/expired.ts'
import type { World } from '../ports/world.ts'
import { leaveDesk } from './back-to-line.ts'
import { inChat, moveNewest, type Visit } from '../visit/index.ts'

/** What every end leaves behind: when it was, when it is unreadable, and nothing the youth wrote. */
export const atEnd = (world: World) => ({
  endedAt: world.now(),
  expires: expiresAt(world.now() + times.chatKept),
  handover: undefined,
  note: undefined,
  ...inChat,
})

/** First counted, then off the desk: the seat is what the clock finds an uncounted visit by. */
const counted = async (world: World, visit: Visit, before: Visit): Promise<void> => {
  await countVisit(world, visit)
  await leaveDesk(world, before, 'left')
}

/** Leaves the line, also from the ready check. Repeating it is fine; a talk is ended, not left. */
export const leave = async (world: World, visit: Visit): Promise<void> => {
  let before = visit
  const moved = await moveNewest(world, visit, 'leave', (now) => {
    before = now
    return atEnd(world)
  })
  if (!moved.moved) {
    const over = moved.current !== undefined && isOver(moved.current.state)
    if (!over) throw new Refusal('not-now')
    // Said again because the answer was lost: what may be missing after the change is made good.
    if (moved.current?.state === 'left') await counted(world, moved.current, moved.current)
    return
  }
  world.log('left', { level: visit.level, waitedMs: world.now() - visit.since })
  await counted(world, moved.visit, before)
}
