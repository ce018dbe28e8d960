/** What people have let a unit see: listed without a name, opened one by one, and noted at the keeper. */
import type { SharedWithUs } from '../../../shared/contract/records/consent.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { enterFurther, type Opened } from '../access/enter.ts'
import { isBlocked } from '../access/relation.ts'
import { employerName, type StaffMember } from '../../visit/index.ts'
import { nameOnConsent } from '../identity/person.ts'
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
const heldBy = async (world: RecordsWorld, staff: StaffMember): Promise<Held[]> => {
  const { unit } = staff
  const query = { ...recordKeys.sharedWith(unit), fresh: true }
  const pointers = await readAll(world.records, query, SharedItem)
  const found = await Promise.all(
    pointers.map(async ({ principal, subject }) => {
      const owner = { principal, subject }
      const consent = await consentFor(world, owner, unit)
      return consent === undefined || (await isBlocked(world, owner, staff, 'counsellor'))
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

/** Noted as a list at the unit that was let in: nobody is named in it. */
export const sharedWithUs = async (
  world: RecordsWorld,
  staff: StaffMember,
  _list: Opened<'consent'>,
): Promise<SharedWithUs[]> => (await heldBy(world, staff)).map(listed)

/** Whose consent this receipt is of. Refuses `not-found` alike for what never was, has ended and is taken back. */
export const sharerOf = async (
  world: RecordsWorld,
  staff: StaffMember,
  receipt: string,
): Promise<Held> => {
  const held = (await heldBy(world, staff)).find(({ consent }) => consent.receipt === receipt)
  if (held === undefined) throw new Refusal('not-found')
  return held
}

/** The consent with its name, which is its own part, and what it covers beside it. */
export const openShared = async (
  world: RecordsWorld,
  staff: StaffMember,
  receipt: string,
  opened: Opened<'consent'>,
) => {
  const held = await sharerOf(world, staff, receipt)
  const { consent } = held
  const name = await nameOnConsent(world, opened)
  if (name === undefined) throw new Refusal('not-found')
  const notes = consent.content.includes('journal')
    ? await notesOf(
        world,
        await enterFurther(world, opened, { action: 'read', resource: 'journal' }),
      )
    : undefined
  const about =
    consent.about === undefined ? undefined : await openFor(world, opened, consent.about)
  return { ...listed(held), ...name, about, notes }
}
