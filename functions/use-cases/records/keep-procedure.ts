/** What was done in danger with a known patient, written into their record as it stands now. */
import type { VisitId } from '../../../shared/ids.ts'
import type { Opened, RecordsWorld } from '../../records/index.ts'
import { procedureOf, showProcedure } from '../../safety/index.ts'
import type { StaffMember } from '../../visit/index.ts'

/** When both keys are turned it is whole, and goes from beside the visit. */
export const keepProcedure = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Opened<'safety'> | Opened<'journal'>,
  visit: VisitId,
): Promise<'kept' | 'none'> => {
  const item = await procedureOf(world, visit)
  if (item === undefined) return 'none'
  const { keepProcedureAs } = await import('../../records/lazy.ts')
  const { rev, ...shown } = showProcedure(item, staff.id)
  await keepProcedureAs(world, owner, visit, rev, shown)
  return 'kept'
}
