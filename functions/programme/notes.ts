/** Signed notes, only where the law has a journal: put once, corrected by another, never changed. */
import type { Note } from '../../shared/api/therapist-shapes.ts'
import type * as z from 'zod/mini'
import { Refusal } from '../../shared/api/refusals.ts'
import { regimeRule } from '../../shared/rules/regime.ts'
import type { StaffMember } from '../desk/desk.ts'
import type { Owner, RecordsWorld } from '../records/records-world.ts'
import { programmeKeys } from '../store/programme-keys.ts'
import type { Value } from '../store/store.ts'
import { named } from './show.ts'
import { carerOf, type Carer, type Stored } from './stored.ts'
import { listOpened, putSealed } from './words.ts'

type Shown = z.infer<typeof Note>
interface NoteItem {
  note: string
  at: number
  by: Carer
  corrects?: string
}
type Words = Pick<Shown, 'reason' | 'assessment' | 'action'>

/** True where the employer's law keeps a journal of this participant. */
export const mayNote = ({ regime, identity }: Pick<Stored, 'regime' | 'identity'>): boolean => {
  const rule = regimeRule[regime][identity]
  return rule !== 'impossible' && rule.journal
}

export const notesOf = async (world: RecordsWorld, owner: Owner): Promise<Shown[]> =>
  (await listOpened<Words>(world, owner, programmeKeys.notes(owner)))
    .map(({ item, words }) => {
      const { note, at, by, corrects } = item as unknown as NoteItem
      return { note, at, by: named(by), corrects, ...words }
    })
    .sort((a, b) => a.at - b.at)

/** Throws `no-journal-here` where the law keeps none. */
export const addNote = async (
  world: RecordsWorld,
  owner: Owner,
  stored: Stored,
  staff: StaffMember,
  { once, corrects, ...words }: Words & { once: string; corrects?: string },
): Promise<Shown> => {
  if (!mayNote(stored)) throw new Refusal('no-journal-here')
  const item: NoteItem = { note: once, at: world.now(), by: carerOf(staff), corrects }
  await putSealed(
    world,
    owner,
    programmeKeys.note(owner, once),
    words,
    item as unknown as Record<string, Value>,
  )
  const note = (await notesOf(world, owner)).find((one) => one.note === once)
  if (note === undefined) throw new Refusal('try-again')
  return note
}
