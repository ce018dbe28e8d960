/**
 * A patient has one journal at an employer, whoever writes in it (PDL 3 kap. 1 §). An identified
 * participant's lies where the desk keeps it, and whoever answers for the treatment takes part in
 * the care. Where the law keeps none, there is none to open.
 */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { regimeRule } from '../../../shared/rules/records/regime.ts'
import type { SubjectId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import {
  beginCare,
  careByEnrolment,
  careOf,
  findPerson,
  keepPerson,
  appendAccess,
  type Owner,
  type RecordsWorld,
} from '../../records/index.ts'
import { isResponsibleFor, inMyCare } from './care-relation.ts'
import { treatmentOf, type TreatmentItem } from '../treatment/treatment-item.ts'
import { openSealed } from '../treatment/sealed-text.ts'

/** True where the employer's law keeps a journal of this participant. */
export const keepsJournal = ({
  regime,
  identity,
}: Pick<TreatmentItem, 'regime' | 'identity'>): boolean => {
  const rule = regimeRule[regime][identity]
  return rule !== 'impossible' && rule.journal
}

interface Person {
  name: string
  personalNumber: string
}

const personOf = async (
  world: RecordsWorld,
  owner: Owner,
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
    role: 'therapist',
    action: 'write',
    resource: 'enrolment',
    subject,
    unit: staff.unit,
    ref: careByEnrolment,
  })
}

/** Whose journal it is, for whoever answers for the participant; asking who it is leaves a trace. */
export const journalOf = async (
  world: RecordsWorld,
  staff: StaffMember,
  subject: SubjectId,
): Promise<Owner> => {
  const { owner, treatment } = await inMyCare(world, staff, subject, 'read', 'identity')
  const patient = await patientOf(world, owner, orNone(await personOf(world, owner, treatment)))
  if ((await careOf(world, patient, staff.unit)) === undefined)
    await noteNewCare(world, staff, patient)
  await beginCare(world, patient, staff.unit, staff.id)
  return patient
}

/**
 * The same for what is written and not signed, which nobody but its writer ever sees: it leaves no
 * trace, so it makes nobody a patient either. The journal has been opened before anything is written.
 */
export const draftPlace = async (
  world: RecordsWorld,
  staff: StaffMember,
  subject: SubjectId,
): Promise<Owner> => {
  const owner = { principal: staff.unit, subject }
  const treatment = await treatmentOf(world, owner)
  if (!isResponsibleFor(treatment, staff)) throw new Refusal('no-care-relation')
  const { personalNumber } = orNone(await personOf(world, owner, treatment))
  return orNone(await findPerson(world, owner.principal, personalNumber))
}
