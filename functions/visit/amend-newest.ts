/** Changes something beside the state on the visit as it is now, when somebody else changed it meanwhile. */
import { Refusal } from '../../shared/contract/refusals.ts'
import type { World } from '../ports/world.ts'
import { amend, type Changes } from './move.ts'
import type { Visit } from './visit.ts'

/**
 * Tries up to four times from the newest state. `changes` is asked anew each time and may refuse,
 * or answer `undefined` when nothing needs to change.
 */
export const amendNewest = async (
  world: World,
  visit: Visit,
  changes: (now: Visit) => Promise<Changes | undefined> | Changes | undefined,
): Promise<Visit> => {
  let current = visit
  for (let round = 0; round < 4; round++) {
    const set = await changes(current)
    if (set === undefined) return current
    const moved = await amend(world, current, set)
    if (moved.moved) return moved.visit
    if (moved.current === undefined) break
    current = moved.current
  }
  throw new Refusal('try-again')
}
