/** The clock over procedures: a second key that nobody holds any more is asked for again. */
import { procedureRule } from '../../shared/rules/procedure-steps.ts'
import type { DeskItem } from '../desk/desk.ts'
import type { World } from '../world.ts'
import { moveProcedure, openProcedures } from './procedure.ts'
import { tellSafety } from './tell-safety.ts'

export const watchProcedures = async (world: World, desks: readonly DeskItem[]): Promise<void> => {
  let changed = false
  for (const procedure of await openProcedures(world)) {
    const { second } = procedure
    if (second === undefined) continue
    const seenAt = desks.find(({ staff }) => staff.id === second.id)?.seenAt ?? 0
    if (world.now() - seenAt <= procedureRule.secondGone) continue
    const without = { second: undefined, askedBy: undefined }
    changed = (await moveProcedure(world, procedure, 'leave', without)).moved || changed
  }
  if (changed) await tellSafety(world)
}
