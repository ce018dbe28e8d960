/** Signing: the access log is told what will stand before it stands, and then it stands for good. */
import type { SignedNote } from '../../../shared/contract/records/journal.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { enterFurther, type Opened } from '../access/enter.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { RecordsWorld } from '../records-world.ts'
import { read } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import type { SubjectId, VisitId } from '../../../shared/ids.ts'
import { dropUnsigned } from './own-patients.ts'
import { digestOf, NoteItem, openNote, putNote, signed, type Signing } from './note-item.ts'

/**
 * `contact` is the talk or the treatment it was written in, whose draft it was. A repeated press answers with what stands, and is noted once.
 */
export const signNote = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Opened<'journal'>,
  contact: VisitId | SubjectId,
  signing: Signing,
): Promise<SignedNote> => {
  const key = recordKeys.note(owner, signing.once)
  const before = await read(world.records, key, NoteItem, { fresh: true })
  if (before !== undefined) return openNote(world, owner, before)
  if (signing.corrects !== undefined) {
    const original = recordKeys.note(owner, signing.corrects)
    if ((await world.records.get(original, { fresh: true })) === undefined)
      throw new Refusal('not-found')
  }
  const note = signed(world, staff, signing)
  const action = signing.corrects === undefined ? 'write' : 'correct'
  await enterFurther(world, owner, { action, resource: 'journal' }, { ref: digestOf(note) })
  const stands = await putNote(world, owner, note)
  // A correction stands beside what is being written, and leaves it.
  if (signing.corrects === undefined) await dropUnsigned(world, owner, contact, staff.id)
  return stands
}
