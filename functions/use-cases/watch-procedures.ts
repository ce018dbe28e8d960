/** The clock over procedures: a second key that nobody holds any more is asked for again. */
import { procedureRule } from '../../shared/rules/safety/procedure-steps.ts'
import type { DeskItem } from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import { moveProcedure, openProcedures, withoutReader } from '../safety/index.ts'
import { tellReader } from './tell-reader.ts'

export const watchProcedures = async (world: World, desks: readonly DeskItem[]): Promise<void> => {
  for (const procedure of await openProcedures(world)) {
    const { second } = procedure
    if (second === undefined) continue
    const seenAt = desks.find(({ staff }) => staff.id === second.id)?.seenAt ?? 0
    if (world.now() - seenAt <= procedureRule.secondGone) continue
    const without = { second: undefined, askedBy: undefined, ...withoutReader(procedure) }
    const { moved } = await moveProcedure(world, procedure, 'leave', without)
    if (moved) await tellReader(world, procedure.visit)
  }
}
