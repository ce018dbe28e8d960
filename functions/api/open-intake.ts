/** Whose referral or plan a row is about, and how whoever asks stands to it: the policy decides by that. */
import { intakeTable as rows } from '../../shared/contract/tables/intake.ts'
import { standingInCase } from '../intake/index.ts'
import {
  enter,
  enterUnit,
  type Owner,
  ownStanding,
  type RecordsWorld,
  type Standing,
  standingOf,
} from '../records/index.ts'
import { standingInShared, standingInSip } from '../sip/index.ts'
import type { SubjectId, UnitId } from '../../shared/ids.ts'
import type { StaffMember } from '../visit/index.ts'
import type { Open } from './serve/serve.ts'

/** Named in the log beside the person, as whom they stand there. */
const senderOf = ({ principal }: Owner): Standing => ({
  who: 'sender',
  role: 'patient',
  unit: principal,
  relation: 'self',
  place: 'own-unit',
})

interface Asked {
  intake?: string
  sip?: string
  keeper?: UnitId
  patient?: SubjectId
}

/** By the referral or the plan that is asked for; a plan is begun by whoever is in the care. */
const standsTo = async (
  world: RecordsWorld,
  staff: StaffMember,
  { intake = '', sip, keeper, patient }: Asked,
) => {
  if (patient !== undefined) {
    const owner = { principal: staff.unit, subject: patient }
    return { owner, standing: await standingOf(world, staff, owner, 'counsellor') }
  }
  if (sip === undefined) return standingInCase(world, staff, intake)
  return keeper === undefined
    ? standingInSip(world, staff, sip)
    : standingInShared(world, staff, { keeper, sip })
}

export const openIntake: Open<RecordsWorld> = async (world, row, { actor, ask, needs }) => {
  if (row.who === 'sender') {
    const owner = actor as Owner
    return enter(world, senderOf(owner), owner, needs)
  }
  if (row.who === 'patient') {
    const owner = actor as Owner
    return enter(world, ownStanding(owner, 'patient'), owner, needs)
  }
  const staff = actor as StaffMember
  if (row === rows.intakes || row === rows.consultation || row === rows.sips)
    return enterUnit(world, staff, { role: 'counsellor', relation: 'none' }, needs)
  const { standing, owner } = await standsTo(world, staff, ask)
  return enter(world, standing, owner, needs)
}
