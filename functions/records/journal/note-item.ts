/** A signed note as it is stored: sealed, put once, and never changed or removed by anybody's press. */
import { createHash } from 'node:crypto'
import type { NoteParts, SignedNote } from '../../../shared/contract/records/journal.ts'
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import { employerName, type StaffMember } from '../../visit/index.ts'
import { openFor, sealFor } from '../sealed.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { recordKeys } from '../../store/record-keys.ts'
import type { Item } from '../../store/store.ts'

export interface Signing {
  once: string
  parts: NoteParts
  corrects?: string
  why?: string
}

/** What the access log vouches for: this text, and no other. */
export const digestOf = (note: SignedNote): string =>
  createHash('sha256').update(JSON.stringify(note)).digest('base64url')

export const signer = ({ id, firstName, profession, unit }: StaffMember): SignedNote['author'] => ({
  id,
  firstName,
  profession,
  employer: employerName(unit),
})

/** Who something is about is kept as long as what stands about them. */
export const keepIdentityUntil = async (
  world: RecordsWorld,
  owner: Owner,
  expires: number,
): Promise<void> => {
  const identity = recordKeys.underSubject(owner, 'IDENTITY')
  await world.records.write({ patch: identity, when: [], set: { expires } })
}

export const signed = (world: RecordsWorld, staff: StaffMember, signing: Signing): SignedNote => ({
  note: signing.once,
  at: world.now(),
  author: signer(staff),
  parts: signing.parts,
  corrects: signing.corrects,
  why: signing.why,
})

/** The note as it stands: a press that comes twice finds what it wrote the first time. */
export const putNote = async (
  world: RecordsWorld,
  owner: Owner,
  note: SignedNote,
): Promise<SignedNote> => {
  const sealed = await sealFor(world, owner, JSON.stringify(note))
  const expires = expiresAt(keptUntil('journal', note.at))
  const key = recordKeys.note(owner, note.note)
  const put = await world.records.write({ put: { ...key, at: note.at, sealed, expires } })
  if (put.ok) await keepIdentityUntil(world, owner, expires)
  return put.ok ? note : openNote(world, owner, put.current as Item)
}

export const openNote = async (
  world: RecordsWorld,
  owner: Owner,
  item: Item,
): Promise<SignedNote> => {
  const plain = await openFor(world, owner, String(item.sealed))
  if (plain === undefined) throw new Error('a note outlived its person')
  return JSON.parse(plain) as SignedNote
}

/** Every note, oldest first, those that were corrected too. */
export const notesOf = async (world: RecordsWorld, owner: Owner): Promise<SignedNote[]> => {
  const items = await world.records.list({ ...recordKeys.notes(owner), fresh: true })
  const notes = await Promise.all(items.map((item) => openNote(world, owner, item)))
  return notes.sort((a, b) => a.at - b.at)
}
