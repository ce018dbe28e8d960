/** How a member of staff stands to whoever a referral is about: by the referral alone, and no further than it. */
import { type Owner, type RecordsWorld, type Standing } from '../records/index.ts'
import type { StaffMember } from '../visit/index.ts'
import { intakeOf, type IntakeItem, ownerOf } from './intake-item.ts'

interface Stands {
  standing: Standing
  owner: Owner
}

export const standingTo = (staff: StaffMember, item: IntakeItem): Stands => ({
  owner: ownerOf(staff.unit, item),
  standing: {
    who: staff.id,
    name: staff.firstName,
    role: 'counsellor',
    unit: staff.unit,
    relation: item.state === 'stopped' ? 'stopped' : 'referred',
    place: 'own-unit',
  },
})

/** Refuses `not-found` for a referral of another unit, as for none. */
export const standingInCase = async (
  world: RecordsWorld,
  staff: StaffMember,
  intake: string,
): Promise<Stands> => standingTo(staff, await intakeOf(world, staff.unit, intake))
