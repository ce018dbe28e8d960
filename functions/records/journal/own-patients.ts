/**
 * Whom a counsellor has met by name, and what they have written of them and not signed: where to look, and no
 * more. The care relation decides who is shown and each draft whether it waits; a name is read, and noted,
 * as by opening the journal.
 */
import * as z from 'zod/mini'
import type { OwnPatient } from '../../../shared/contract/records/own-patients.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { StaffId, SubjectId, VisitId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import { enter, type Opened, standingOf } from '../access/enter.ts'
import { careOf } from '../identity/care-relation.ts'
import { identityOf } from '../identity/person.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { patch, put, read, readAll } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import type { Key } from '../../store/store.ts'

type Contact = VisitId | SubjectId

const MetItem = z.object({ subject: z.string(), at: z.number(), expires: z.number() })
const UnsignedItem = z.object({
  subject: z.string(),
  contact: z.string(),
  at: z.number(),
  expires: z.number(),
})

const mostNamed = 20

const metAs = 'MET#'
const unsignedAs = 'UNSIGNED#'
const metKey = ({ principal, subject }: Owner, staff: StaffId): Key => ({
  ...recordKeys.ownOf(principal, staff),
  sk: `${metAs}${subject}`,
})
const unsignedKey = ({ principal, subject }: Owner, contact: Contact, staff: StaffId): Key => ({
  ...recordKeys.ownOf(principal, staff),
  sk: `${unsignedAs}${subject}#${contact}`,
})

/** Told where a talk is or becomes one with somebody known: it leads there as long as the care lasts. */
export const rememberMet = async (
  world: RecordsWorld,
  owner: Owner,
  staff: StaffId,
): Promise<void> => {
  const care = await careOf(world, owner, owner.principal)
  if (care === undefined) return
  const key = metKey(owner, staff)
  const { expires } = care
  const set = { subject: owner.subject, at: world.now(), expires }
  const first = await put(world.records, key, MetItem, set)
  if (!first.ok) await patch(world.records, key, MetItem, [], set)
}

/** Before the draft is put: one that breaks off in between leads to nothing, and nothing is shown. */
export const rememberUnsigned = async (
  world: RecordsWorld,
  owner: Opened<'draft'>,
  contact: Contact,
  staff: StaffId,
  expires: number,
): Promise<void> => {
  // What a therapist writes is found on the page of the treatment, by whoever answers for it.
  if (owner.by.role !== 'counsellor') return
  const key = unsignedKey(owner, contact, staff)
  const set = { subject: owner.subject, contact, at: world.now(), expires }
  const first = await put(world.records, key, UnsignedItem, set)
  if (!first.ok) await patch(world.records, key, UnsignedItem, [], { expires })
}

/** What is not signed any more, or not there, waits for nobody. */
export const dropUnsigned = async (
  world: RecordsWorld,
  owner: Owner,
  contact: Contact,
  staff: StaffId,
): Promise<void> =>
  world.records.removeAll([
    recordKeys.draft(owner, contact, staff),
    unsignedKey(owner, contact, staff),
  ])

type Named = Pick<OwnPatient, 'firstName' | 'lastName' | 'born'>

/** Undefined where the care is over, the person has closed us out, or nothing is kept of them. */
const nameOf = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
): Promise<Named | undefined> => {
  const standing = await standingOf(world, staff, owner, 'counsellor')
  if (standing.relation !== 'in-care') return undefined
  const known = await enter(world, standing, owner, [{ action: 'read', resource: 'identity' }])
  const person = await identityOf(world, known)
  return (
    person && {
      firstName: person.firstName,
      lastName: person.lastName,
      born: person.personalNumber.slice(0, 8),
    }
  )
}

interface Lead {
  subject: string
  contact: string
  at: number
}

/** One after the other, for each name is an entry of one chain; a person who stands twice is read once. */
const withNames = async (
  world: RecordsWorld,
  staff: StaffMember,
  leads: readonly Lead[],
): Promise<OwnPatient[]> => {
  const names = new Map<string, Named | undefined>()
  const shown: OwnPatient[] = []
  for (const { subject, contact, at } of leads) {
    const owner = { principal: staff.unit, subject }
    const name = names.has(subject) ? names.get(subject) : await nameOf(world, staff, owner)
    names.set(subject, name)
    if (name !== undefined) shown.push({ patient: subject, contact, at, ...name })
  }
  return shown
}

/** The oldest first. */
export const unsignedNotes = async (
  world: RecordsWorld,
  staff: StaffMember,
): Promise<OwnPatient[]> => {
  const query = { ...recordKeys.ownOf(staff.unit, staff.id), prefix: unsignedAs, fresh: true }
  const leads = await readAll(world.records, query, UnsignedItem)
  const drafts = await Promise.all(
    leads.map(({ subject, contact }) =>
      world.records.get(recordKeys.draft({ principal: staff.unit, subject }, contact, staff.id), {
        fresh: true,
      }),
    ),
  )
  const waiting = leads.filter((_, at) => drafts[at] !== undefined)
  return withNames(
    world,
    staff,
    waiting.sort((a, b) => a.at - b.at),
  )
}

/** The latest first, a page at a time, so that nobody is named who is not looked for. */
export const ownPatients = async (
  world: RecordsWorld,
  staff: StaffMember,
  after: SubjectId | undefined,
): Promise<{ patients: OwnPatient[]; more: boolean }> => {
  const query = { ...recordKeys.ownOf(staff.unit, staff.id), prefix: metAs, fresh: true }
  const met = (await readAll(world.records, query, MetItem)).sort((a, b) => b.at - a.at)
  const from = met.findIndex(({ subject }) => subject === after) + 1
  const leads = met
    .slice(from, from + mostNamed)
    .map(({ subject, at }) => ({ subject, contact: subject, at }))
  return {
    patients: await withNames(world, staff, leads),
    more: met.length > from + mostNamed,
  }
}

/** Refuses `not-found` alike for somebody else’s patient, one of long ago, and one who never was. */
export const patientOfMine = async (
  world: RecordsWorld,
  { id, unit }: Pick<StaffMember, 'id' | 'unit'>,
  subject: SubjectId,
): Promise<Owner> => {
  const owner = { principal: unit, subject }
  const met = await read(world.records, metKey(owner, id), MetItem, { fresh: true })
  if (met === undefined) throw new Refusal('not-found')
  return owner
}
