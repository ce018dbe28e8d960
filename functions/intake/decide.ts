/** What staff do with a referral in: decided, judged, met, or found to be sent by nobody. */
import type { Ask } from '../../shared/contract/endpoint.ts'
import type { IntakeCase, intakeApi } from '../../shared/contract/intake/intake.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { ageRuleFor } from '../../shared/rules/intake/consent-by-age.ts'
import { type Opened, type RecordsWorld, shred } from '../records/index.ts'
import { intakeKeys } from '../store/intake-keys.ts'
import type { StaffMember } from '../visit/index.ts'
import { type IntakeItem, intakeOf, showRow } from './intake-item.ts'
import { formOf } from './send-in.ts'
import { type Changed, changeConsent, move, stepsOf } from './steps.ts'

type Record = Opened<'referral'>
type Row = typeof intakeApi

const byOf = ({ firstName }: StaffMember) => ({ firstName })

export const showCase = async (
  world: RecordsWorld,
  staff: StaffMember,
  intake: string,
  record: Record,
): Promise<IntakeCase> => {
  const item = await intakeOf(world, staff.unit, intake)
  const form = await formOf(world, record)
  if (form === undefined) throw new Refusal('not-found')
  const steps = await stepsOf(world, record, item)
  return { ...showRow(item), form, age: item.consent.age, steps }
}

/** A young person under age who decides alone does so by the unit's own judgement, not by the sender's. */
const isJudged = ({ consent: { age, way, judged } }: IntakeItem): boolean =>
  way !== 'youth-alone' || ageRuleFor(age)?.usual === 'youth-alone' || judged === 'mature'

export const decide = async (
  world: RecordsWorld,
  staff: StaffMember,
  { intake, rev, once, decision, reply, words, senderChecked }: Ask<Row['decideIntake']>,
  record: Record,
): Promise<Changed> => {
  const item = await intakeOf(world, staff.unit, intake)
  if (!senderChecked) throw new Refusal('bad-input', ['senderChecked'])
  if (decision === 'accept' && !isJudged(item)) throw new Refusal('consent-first', ['judged'])
  return move(world, record, item, { rev, once }, decision, {
    kind: 'decision',
    at: world.now(),
    by: byOf(staff),
    decision,
    ...(reply === undefined || reply === '' ? {} : { reply }),
    ...(words === undefined || words === '' ? {} : { words }),
  })
}

export const judge = async (
  world: RecordsWorld,
  staff: StaffMember,
  { intake, rev, once, judged, why }: Ask<Row['judgeMaturity']>,
  record: Record,
): Promise<Changed> => {
  const item = await intakeOf(world, staff.unit, intake)
  const step = { kind: 'judgement', at: world.now(), by: byOf(staff), judged, why } as const
  return changeConsent(world, record, item, { rev, once }, { judged }, step)
}

export const recordConsent = async (
  world: RecordsWorld,
  staff: StaffMember,
  { intake, rev, once, whose, said }: Ask<Row['recordConsent']>,
  record: Record,
): Promise<Changed> => {
  const item = await intakeOf(world, staff.unit, intake)
  const step = { kind: 'consent', at: world.now(), by: byOf(staff), whose, said } as const
  return changeConsent(world, record, item, { rev, once }, { [whose]: said }, step)
}

export const recordMet = async (
  world: RecordsWorld,
  staff: StaffMember,
  { intake, rev, once }: Ask<Row['recordMet']>,
  record: Record,
): Promise<Changed> => {
  const item = await intakeOf(world, staff.unit, intake)
  const step = { kind: 'met', at: world.now(), by: byOf(staff) } as const
  return move(world, record, item, { rev, once }, 'meet', step)
}

/** Only what nobody has decided about, and with nothing added: what is decided of a person stays. */
export const removeFalse = async (
  world: RecordsWorld,
  staff: StaffMember,
  { intake, rev }: Ask<Row['removeFalse']>,
  record: Record,
): Promise<void> => {
  const item = await intakeOf(world, staff.unit, intake)
  const isUntouched = item.state === 'waiting' && item.steps.length === 0 && item.rev === rev
  if (!isUntouched) throw new Refusal('changed-meanwhile')
  await world.records.removeAll([intakeKeys.sender(item.sender)])
  await shred(world, record)
  await world.records.removeAll([intakeKeys.intake(staff.unit, intake)])
}
