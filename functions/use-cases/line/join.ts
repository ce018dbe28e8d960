/** Joining: let in, put in line, heard at once when in danger, and told to everybody; every way in ends here. */
import type { Join } from '../../../shared/contract/visit/door.ts'
import { type Level, levelOf } from '../../../shared/rules/line/triage.ts'
import type { VisitId } from '../../../shared/ids.ts'
import type { World } from '../../ports/world.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { hasPlace, join, type Joined } from '../../visit/index.ts'
import { ringFor } from '../safety/alarm.ts'
import { tellLine } from '../tell.ts'
import { admit, payEnough } from './door.ts'

interface Arrival {
  visit: VisitId
  level: Level
  /** What is to lie with the visit before anybody is told of it. */
  prepare?: ((visit: VisitId) => Promise<void>) | undefined
}

/** Somebody has come into the line: the alarm first, which waits for nothing. Safe to repeat. */
export const announce = async (world: World, { visit, level, prepare }: Arrival): Promise<void> => {
  await ringFor(world, { visit, level })
  await prepare?.(visit)
  await tellLine(world)
}

/** Whoever has a place and never heard of it gets it, though the door has been shut to others since. */
const letIn = async (world: World, ask: Join): Promise<void> => {
  try {
    await admit(world, ask)
    await payEnough(world, ask.proof)
  } catch (refused) {
    if (!(refused instanceof Refusal && (await hasPlace(world, ask)))) throw refused
  }
}

/** Refuses as `admit` does, and as the proof of work is refused. Safe to repeat with the same nonce. */
export const joinLine = async (
  world: World,
  ask: Join,
  prepare?: Arrival['prepare'],
): Promise<Joined> => {
  await letIn(world, ask)
  const joined = await join(world, ask)
  await announce(world, { visit: joined.visit, level: levelOf(ask.urgency), prepare })
  return joined
}
