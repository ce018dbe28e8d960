/** How a member of staff stands to a person just now: asked anew at every access, never remembered. */
import type { Place, Relation } from '../../../shared/rules/records/access-policy.ts'
import type { UnitId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import { careOf } from '../identity/care-relation.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { consentFor } from '../consent/consent.ts'

export const placeOf = (staff: StaffMember, { principal }: Owner): Place =>
  staff.unit === principal ? 'own-unit' : 'other-unit'

export const isBlocked = async (
  world: RecordsWorld,
  owner: Owner,
  unit: UnitId,
): Promise<boolean> =>
  (await world.records.get(recordKeys.block(owner, unit), { fresh: true })) !== undefined

/** An emergency opening of a moment ago holds for the one who broke it, also through a block. */
export const relationOf = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
): Promise<Relation> => {
  const opening = await world.records.get(recordKeys.emergencyOpening(owner, staff.id), {
    fresh: true,
  })
  if (opening !== undefined) return 'emergency-opening'
  if (await isBlocked(world, owner, staff.unit)) return 'blocked'
  if (placeOf(staff, owner) === 'other-unit')
    return (await consentFor(world, owner, staff.unit)) === undefined ? 'none' : 'consented'
  return (await careOf(world, owner, staff.unit)) === undefined ? 'none' : 'in-care'
}
