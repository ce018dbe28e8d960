/** Carries out what a person asked on the visit as it is now, when somebody else changed it meanwhile. */
import { nextState, type VisitEvent } from '../../shared/rules/line/visit-states.ts'
import type { World } from '../ports/world.ts'
import { visitById } from './find-visit.ts'
import { move, type Changes, type Moved } from './move.ts'
import type { Visit } from './visit.ts'

/**
 * Tries up to four times from the newest state. `changes` is asked anew each time, and may answer
 * `undefined` to give up (the visit has another holder by now, for instance).
 */
export const moveNewest = async (
  world: World,
  visit: Visit,
  event: VisitEvent,
  changes: (now: Visit) => Changes | undefined,
): Promise<Moved> => {
  // What was read a moment ago may be older than what the same person has just done.
  const fits = nextState(visit.state, event) !== undefined
  let current = fits ? visit : ((await visitById(world, visit.visit, true)) ?? visit)
  for (let round = 0; round < 4; round++) {
    const set = changes(current)
    if (set === undefined || nextState(current.state, event) === undefined) break
    const moved = await move(world, current, event, set)
    if (moved.moved || moved.current === undefined) return moved
    current = moved.current
  }
  return { moved: false, current }
}
