/** What people have let a unit see: listed without a name, opened one by one, and noted at the keeper. */
import type { SharedWithUs } from '../../../shared/contract/records/consent.ts'
import type { SignedNote } from '../../../shared/contract/records/journal.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { enter } from '../access/enter.ts'
import { isBlocked } from '../access/relation.ts'
import { employerName, type StaffMember } from '../../visit/index.ts'
import { identityOf } from '../identity/person.ts'
import { notesOf } from '../journal/note-item.ts'
import { openFor } from '../sealed.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { readAll } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { consentFor, type Consent } from './consent.ts'
import { SharedItem } from './give-consent.ts'

interface Held {
  owner: Owner
  consent: Consent
}

/** Only what holds now: a pointer leads to the consent, and the consent decides. */
const heldBy = async (world: RecordsWorld, { unit }: StaffMember): Promise<Held[]> => {
  const query = { ...recordKeys.sharedWith(unit), fresh: true }
  const pointers = await readAll(world.records, query, SharedItem)
  const found = await Promise.all(
    pointers.map(async ({ principal, subject }) => {
      const owner = { principal, subject }
      const consent = await consentFor(world, owner, unit)
      return consent === undefined || (await isBlocked(world, owner, unit))
        ? []
        : [{ owner, consent }]
    }),
  )
  return found.flat().sort((a, b) => b.consent.at - a.consent.at)
}

const listed = ({ owner, consent }: Held): SharedWithUs => ({
  receipt: consent.receipt,
  from: employerName(owner.principal),
  content: consent.content,
  at: consent.at,
  until: consent.until,
})

export const sharedWithUs = async (
  world: RecordsWorld,
  staff: StaffMember,
): Promise<SharedWithUs[]> => (await heldBy(world, staff)).map(listed)

/** Refuses `not-found` alike for what never was, has ended and is taken back. */
export const openShared = async (world: RecordsWorld, staff: StaffMember, receipt: string) => {
  const held = (await heldBy(world, staff)).find(({ consent }) => consent.receipt === receipt)
  if (held === undefined) throw new Refusal('not-found')
  const { owner, consent } = held
  await enter(world, staff, owner, { role: 'counsellor', action: 'read', resource: 'consent' })
  const person = await identityOf(world, owner)
  if (person === undefined) throw new Refusal('not-found')
  let notes: SignedNote[] | undefined
  if (consent.content.includes('journal')) {
    await enter(world, staff, owner, { role: 'counsellor', action: 'read', resource: 'journal' })
    notes = await notesOf(world, owner)
  }
  const { firstName, lastName } = person
  const about = consent.about === undefined ? undefined : await openFor(world, owner, consent.about)
  return { ...listed(held), firstName, lastName, about, notes }
}
