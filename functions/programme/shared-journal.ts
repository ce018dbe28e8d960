/**
 * A patient has one journal at an employer, whoever writes in it (PDL 3 kap. 1 §). An identified
 * participant's lies where the desk keeps it, and whoever answers for the treatment takes part in
 * the care. Where the law keeps none, there is none to open.
 */
import { Refusal } from '../../shared/api/refusals.ts'
import { regimeRule } from '../../shared/rules/regime.ts'
import type { SubjectId } from '../../shared/words.ts'
import type { StaffMember } from '../desk/desk.ts'
import { beginCare, careByEnrolment, careOf } from '../identity/care-relation.ts'
import { findPerson, keepPerson } from '../identity/person.ts'
import { note } from '../records/note.ts'
import type { Owner, RecordsWorld } from '../records/records-world.ts'
import { answersFor, inMyCare } from './care-relation.ts'
import { treatmentOf, type Stored } from './stored.ts'
import { openSealed } from './words.ts'

/** True where the employer's law keeps a journal of this participant. */
export const keepsJournal = ({
  regime,
  identity,
}: Pick<Stored, 'regime' | 'identity'>): boolean => {
  const rule = regimeRule[regime][identity]
  return rule !== 'impossible' && rule.journal
}

interface Person {
  name: string
  personalNumber: string
}

/** A name that was proved by e-identification is never replaced by one that was written by hand. */
const patientOf = async (
  world: RecordsWorld,
  owner: Owner,
  stored: Stored,
): Promise<Owner | undefined> => {
  const text = await openSealed(world, owner, stored.person)
  if (!keepsJournal(stored) || text === undefined) return undefined
  const { name, personalNumber } = JSON.parse(text) as Person
  const number = personalNumber.replace('-', '')
  const known = await findPerson(world, owner.principal, number)
  if (known !== undefined) return known
  const names = name.trim().split(/\s+/)
  const lastName = names.length > 1 ? String(names.pop()) : ''
  const person = { personalNumber: number, firstName: names.join(' '), lastName }
  return keepPerson(world, owner.principal, person)
}

const orNone = (patient: Owner | undefined): Owner => {
  if (patient === undefined) throw new Refusal('no-journal-here')
  return patient
}

/** A number that is typed in proves nobody's wish: so it is seen by whoever reviews, and by the person. */
const noteNewCare = async (
  world: RecordsWorld,
  staff: StaffMember,
  { subject }: Owner,
): Promise<void> => {
  await note(world, staff.unit, {
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
  const { owner, stored } = await inMyCare(world, staff, subject, 'read', 'identity')
  const patient = orNone(await patientOf(world, owner, stored))
  if ((await careOf(world, patient, staff.unit)) === undefined)
    await noteNewCare(world, staff, patient)
  await beginCare(world, patient, staff.unit, staff.id)
  return patient
}

/** The same for what is written and not signed, which nobody but its writer ever sees. */
export const draftPlace = async (
  world: RecordsWorld,
  staff: StaffMember,
  subject: SubjectId,
): Promise<Owner> => {
  const owner = { principal: staff.unit, subject }
  const stored = await treatmentOf(world, owner)
  if (!answersFor(stored, staff)) throw new Refusal('no-care-relation')
  return orNone(await patientOf(world, owner, stored))
}
