/**
 * A patient has one journal at an employer, whoever writes in it (PDL 3 kap. 1 §). An identified
 * participant's lies where the desk keeps it, and whoever answers for the treatment takes part in
 * the care. Where the law keeps none, there is none to open.
 */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { regimeRule } from '../../../shared/rules/records/regime-rule.ts'
import type { Need, Resource } from '../../../shared/rules/records/access.ts'
import type { SubjectId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import {
  appendAccess,
  beginCare,
  careByEnrolment,
  careOf,
  enter,
  enterUnnoted,
  findPerson,
  keepPerson,
  type Opened,
  type Owner,
  type RecordsWorld,
  type Standing,
  standingOf,
} from '../../records/index.ts'
import { isBooked } from './booked-times.ts'
import { inMyCare } from './care-relation.ts'
import type { TreatmentItem } from '../treatment/treatment-item.ts'
import { openSealed } from '../treatment/sealed-text.ts'

/** True where the employer's law keeps a journal of this participant. */
export const keepsJournal = ({
  regime,
  identity,
}: Pick<TreatmentItem, 'regime' | 'identity'>): boolean => {
  const rule = regimeRule[regime][identity]
  return rule !== 'impossible' && rule.journal
}

/** A participant somebody is about to open, and how they stand to them. */
export interface Found {
  owner: Owner
  treatment: TreatmentItem
  standing: Standing
}

interface Person {
  name: string
  personalNumber: string
}

const personOf = async (
  world: RecordsWorld,
  owner: Opened<'identity'>,
  treatment: TreatmentItem,
): Promise<Person | undefined> => {
  const text = keepsJournal(treatment)
    ? await openSealed(world, owner, treatment.person)
    : undefined
  if (text === undefined) return undefined
  const { name, personalNumber } = JSON.parse(text) as Person
  return { name, personalNumber: personalNumber.replace('-', '') }
}

/** A name that was proved by e-identification is never replaced by one that was written by hand. */
const patientOf = async (
  world: RecordsWorld,
  { principal }: Owner,
  { name, personalNumber }: Person,
): Promise<Owner> => {
  const known = await findPerson(world, principal, personalNumber)
  if (known !== undefined) return known
  const names = name.trim().split(/\s+/)
  const lastName = names.length > 1 ? String(names.pop()) : ''
  return keepPerson(world, principal, { personalNumber, firstName: names.join(' '), lastName })
}

const orNone = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Refusal('no-journal-here')
  return found
}

/** A number that is typed in proves nobody's wish: so it is seen by whoever reviews, and by the person. */
const noteNewCare = async (
  world: RecordsWorld,
  staff: StaffMember,
  { subject }: Owner,
): Promise<void> => {
  await appendAccess(world, staff.unit, {
    who: staff.id,
    name: staff.firstName,
    role: 'therapist',
    action: 'write',
    resource: 'enrolment',
    subject,
    unit: staff.unit,
    ref: careByEnrolment,
  })
}

/** The journal, for whoever answers for the participant; asking who it is leaves a trace. */
export const openJournal = async <R extends Resource>(
  world: RecordsWorld,
  staff: StaffMember,
  subject: SubjectId,
  needs: readonly Need<R>[],
  { open = enter, because }: { open?: typeof enter; because?: 'booked' | undefined } = {},
): Promise<Opened<R>> => {
  const { owner, treatment, standing } = await inMyCare(world, staff, subject)
  if (because !== undefined && !isBooked(treatment, staff, world.now()))
    throw new Refusal('not-now')
  const said = because === undefined ? {} : { reason: because }
  const known = await enter(world, { ...standing, ...said }, owner, [
    { action: 'read', resource: 'identity' },
  ])
  const patient = await patientOf(world, owner, orNone(await personOf(world, known, treatment)))
  if ((await careOf(world, patient, staff.unit)) === undefined)
    await noteNewCare(world, staff, patient)
  await beginCare(world, patient, staff.unit, staff.id)
  const now = await standingOf(world, staff, patient, 'therapist')
  return open(world, { ...now, ...said }, patient, needs)
}

/** Whose journal it would be, for a question that shows nobody anything: unnoted, and nobody becomes a patient by it. */
export const patientBehind = async (
  world: RecordsWorld,
  { owner, treatment, standing }: Found,
): Promise<Owner | undefined> => {
  const mayAsk = { ...standing, role: 'therapist', relation: 'in-care' } as const
  const known = await enterUnnoted(world, mayAsk, owner, [{ action: 'read', resource: 'identity' }])
  const person = await personOf(world, known, treatment)
  return person && findPerson(world, owner.principal, person.personalNumber)
}

/**
 * The same for what is written and not signed, which nobody but its writer ever sees: it leaves no
 * trace, so it makes nobody a patient either. The journal has been opened before anything is written.
 */
export const openDraft = async (
  world: RecordsWorld,
  staff: StaffMember,
  subject: SubjectId,
): Promise<Opened<'draft'>> => {
  const found = await inMyCare(world, staff, subject)
  const patient = orNone(await patientBehind(world, found))
  const standing = await standingOf(world, staff, patient, 'therapist')
  return enterUnnoted(world, standing, patient, [{ action: 'write', resource: 'draft' }])
}
