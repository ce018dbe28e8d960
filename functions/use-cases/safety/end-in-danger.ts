/** The end of a talk in acute danger: not before its procedure has what it needs, and told to whoever has the second key. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { isOver } from '../../../shared/rules/line/visit-states.ts'
import { endingNeeds } from '../../../shared/rules/safety/ending-danger.ts'
import { isUnderWay } from '../../../shared/rules/safety/procedure-states.ts'
import type { World } from '../../ports/world.ts'
import { moveProcedure, procedureAmong } from '../../safety/index.ts'
import type { Visit } from '../../visit/index.ts'
import { weighedAfter } from '../line/line-now.ts'
import { tellSafety } from '../tell.ts'

/** Refuses `danger-first`, with what is missing, on the visit as it is when it is to be ended. */
export const guardOfEnding = async (
  world: World,
  { visit }: Visit,
): Promise<(now: Visit) => void> => {
  const procedure = await procedureAmong(world, visit, 0)
  const known = procedure && { ...procedure, answered: Object.keys(procedure.steps) }
  return (now) => {
    if (isOver(now.state)) return
    const needs = endingNeeds(now, known)
    if (needs.length > 0) throw new Refusal('danger-first', needs)
  }
}

/** The talk is over, by whichever side: the colleague learns it at once, and the list stays until both have turned. */
export const tellSecondKey = async (world: World, { visit, endedAt }: Visit): Promise<void> => {
  let known = await procedureAmong(world, visit, weighedAfter)
  for (let round = 0; round < 4; round++) {
    if (known === undefined || !isUnderWay(known.state) || known.talkOver !== undefined) return
    const talkOver = endedAt ?? world.now()
    const moved = await moveProcedure(world, known, undefined, { talkOver })
    if (moved.moved) return tellSafety(world)
    known = moved.current
  }
}
