/** How a member of staff stands to whoever a plan is about: by the plan while it is open, and no further than it. */
import type { UnitId } from '../../shared/ids.ts'
import {
  isBlocked,
  type Owner,
  type RecordsWorld,
  type Standing,
  standingOf,
} from '../records/index.ts'
import type { StaffMember } from '../visit/index.ts'
import { sharedItem } from './shared-sip.ts'
import { ownerOf, sipOf } from './sip-item.ts'

interface Stands {
  standing: Standing
  owner: Owner
}

const inPlan = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  place: Standing['place'],
): Promise<Stands> => {
  const { id: who, firstName: name, unit } = staff
  const relation = (await isBlocked(world, owner, staff, 'counsellor')) ? 'blocked' : 'in-plan'
  return { owner, standing: { who, name, role: 'counsellor', unit, relation, place } }
}

/** One that is over is read as the journal is: by whoever is in the care. */
export const standingInSip = async (
  world: RecordsWorld,
  staff: StaffMember,
  sip: string,
): Promise<Stands> => {
  const item = await sipOf(world, staff.unit, sip)
  const owner = ownerOf(staff.unit, item)
  if (item.state === 'closed')
    return { owner, standing: await standingOf(world, staff, owner, 'counsellor') }
  return inPlan(world, staff, owner, 'own-unit')
}

/** Refuses `not-found` for what is not shared, as for none. */
export const standingInShared = async (
  world: RecordsWorld,
  staff: StaffMember,
  asked: { keeper: UnitId; sip: string },
): Promise<Stands> => {
  const item = await sharedItem(world, staff.unit, asked)
  return inPlan(world, staff, ownerOf(asked.keeper, item), 'other-unit')
}
