/** Colleagues of the same employer to hand over to, and how many each answers for. */
import { isUnderWay } from '../../../shared/programme/treatment/treatment-states.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { therapistsAway } from './therapists-away.ts'
import { named } from '../show-treatment-parts.ts'
import { caseloadOf } from './caseload.ts'
import { therapistsOf } from './therapists.ts'

export const listTherapists = async (world: RecordsWorld, staff: StaffMember) => {
  const [therapists, caseload] = await Promise.all([
    therapistsOf(world, staff.unit),
    caseloadOf(world, staff.unit),
  ])
  const away = await therapistsAway(world, therapists)
  return therapists
    .filter((one) => one.staff.id !== staff.id)
    .map((one) => ({
      ...named(one.staff),
      away: away.has(one.staff.id),
      participants: caseload.filter(
        ({ therapist, state }) => therapist.id === one.staff.id && isUnderWay(state),
      ).length,
    }))
    .sort((a, b) => a.participants - b.participants || (a.id < b.id ? -1 : 1))
}
