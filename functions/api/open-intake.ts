/** Whose referral a row is about, and how whoever asks stands to it: the policy decides by that. */
import { intakeApi } from '../../shared/contract/intake/intake.ts'
import { standingInCase } from '../intake/index.ts'
import { enter, enterUnit, type Owner, type RecordsWorld, type Standing } from '../records/index.ts'
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

export const openIntake: Open<RecordsWorld> = async (world, row, { actor, ask, needs }) => {
  if (row.who === 'sender') {
    const owner = actor as Owner
    return enter(world, senderOf(owner), owner, needs)
  }
  const staff = actor as StaffMember
  if (row === intakeApi.intakes || row === intakeApi.consultation)
    return enterUnit(world, staff, { role: 'counsellor', relation: 'none' }, needs)
  const { intake } = ask as { intake: string }
  const { standing, owner } = await standingInCase(world, staff, intake)
  return enter(world, standing, owner, needs)
}
