/** A signed note as it is stored: sealed, put once, and never changed or removed by anybody's press. */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { NoteParts, SignedNote } from '../../../shared/contract/records/journal.ts'
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import { employerName, type StaffMember } from '../../visit/index.ts'
import { keepIdentityUntil } from '../identity/person.ts'
import { openFor, sealFor } from '../sealed.ts'
import type { Opened } from '../access/enter.ts'
import type { RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { put, readAll } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'

export const NoteItem = z.object({ at: z.number(), sealed: z.string(), expires: z.number() })
type NoteItem = z.output<typeof NoteItem>

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
  owner: Opened<'journal'>,
  note: SignedNote,
): Promise<SignedNote> => {
  const sealed = await sealFor(world, owner, JSON.stringify(note))
  const expires = expiresAt(keptUntil('journal', note.at))
  const key = recordKeys.note(owner, note.note)
  const first = await put(world.records, key, NoteItem, { at: note.at, sealed, expires })
  if (first.ok) await keepIdentityUntil(world, owner, expires)
  return first.ok || first.current === undefined ? note : openNote(world, owner, first.current)
}

export const openNote = async (
  world: RecordsWorld,
  owner: Opened<'journal'>,
  { sealed }: NoteItem,
): Promise<SignedNote> => {
  const plain = await openFor(world, owner, sealed)
  if (plain === undefined) throw new Error('a note outlived its person')
  return JSON.parse(plain) as SignedNote
}

/** Every note, oldest first, those that were corrected too. */
export const notesOf = async (
  world: RecordsWorld,
  owner: Opened<'journal'>,
): Promise<SignedNote[]> => {
  const items = await readAll(world.records, { ...recordKeys.notes(owner), fresh: true }, NoteItem)
  const notes = await Promise.all(items.map((item) => openNote(world, owner, item)))
  return notes.sort((a, b) => a.at - b.at)
}
