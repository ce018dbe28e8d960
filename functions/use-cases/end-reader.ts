/** The colleague leaves the chat, or the first takes the question or the seat back. The keys stay. */
import { Refusal } from '../../shared/contract/refusals.ts'
import type { VisitId } from '../../shared/ids.ts'
import type { StaffMember } from '../visit/index.ts'
import type { World } from '../ports/world.ts'
import { moveReader, type ProcedureMoved, procedureOf } from '../safety/index.ts'
import { tellReader } from './tell-reader.ts'

/** Safe to repeat. Refuses `not-found` to anybody without a key. */
export const endReader = async (
  world: World,
  staff: StaffMember,
  visit: VisitId,
): Promise<ProcedureMoved> => {
  const found = await procedureOf(world, visit)
  const isTheirs = found?.first.id === staff.id || found?.second?.id === staff.id
  if (found === undefined || !isTheirs) throw new Refusal('not-found')
  if (found.reader === undefined) return { moved: true, procedure: found }
  const moved = await moveReader(world, found, 'end', { epoch: found.reader.epoch })
  if (moved.moved) {
    if (found.reader.state === 'reading') world.log('reader-gone')
    await tellReader(world, visit)
  }
  return moved
}
