/** The journal of one person, for somebody who may and whose reading has been noted. */
import type { Chart } from '../../../shared/contract/records/journal.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { enter, type Entering } from '../access/enter.ts'
import type { StaffMember } from '../../visit/index.ts'
import { identityOf } from '../identity/person.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { notesOf } from './note-item.ts'
import { safetyOf } from './safety-record.ts'

export const readChart = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  role: Entering['role'] = 'counsellor',
): Promise<Chart> => {
  await enter(world, staff, owner, { role, action: 'read', resource: 'journal' })
  const person = await identityOf(world, owner)
  if (person === undefined) throw new Refusal('not-found')
  const safety = await safetyOf(world, owner)
  // What was shared with another unit is the journal's notes, and not this beside them.
  const mayToo = safety.length > 0 && staff.unit === owner.principal
  if (mayToo) await enter(world, staff, owner, { role, action: 'read', resource: 'safety' })
  return { person, notes: await notesOf(world, owner), safety: mayToo ? safety : undefined }
}
