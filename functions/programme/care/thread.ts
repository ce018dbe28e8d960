/** What youth and staff write to each other: one thread, sealed, each entry put once however often it is sent. */
import * as z from 'zod/mini'
import { ThreadEntry } from '../../../shared/contract/programme/shapes.ts'
import { feedbackBy } from '../../../shared/programme/treatment/feedback-promise.ts'
import { employerName, type StaffMember } from '../../visit/index.ts'
import type { Opened, Owner, RecordsWorld } from '../../records/index.ts'
import { read } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { updateTreatment, heardFromYouth } from '../treatment/update-treatment.ts'
import { carerOf, Carer, type TreatmentItem } from '../treatment/treatment-item.ts'
import { listOpened, putSealed } from '../treatment/sealed-text.ts'

const { kind, from, notice } = ThreadEntry.shape
export const EntryItem = z.object({
  id: z.string(),
  kind,
  from,
  by: z.optional(Carer),
  at: z.number(),
  module: z.optional(z.string()),
  notice,
  exercise: z.optional(z.string()),
})
type EntryItem = z.output<typeof EntryItem>

const Words = z.object({ text: z.string() })
type Words = z.output<typeof Words>

type Seen = Pick<TreatmentItem, 'seenByYouth' | 'seenByStaff'>

const shown = (item: EntryItem, { text }: Words, seen: Seen): ThreadEntry => {
  const { id, kind, from, by, at, module, notice } = item
  const seenBy = from === 'youth' ? seen.seenByStaff : seen.seenByYouth
  return {
    id,
    kind,
    from,
    by: by && {
      firstName: by.firstName,
      profession: by.profession,
      employer: employerName(by.unit),
    },
    at,
    text,
    notice,
    module,
    seen: at <= seenBy,
  }
}

/** The whole thread, the oldest first. */
export const threadOf = async (
  world: RecordsWorld,
  owner: Opened<'message'> | Opened<'feedback'>,
  seen: Seen,
): Promise<(ThreadEntry & { exercise?: string })[]> => {
  const opened = await listOpened(world, owner, programmeKeys.thread(owner), EntryItem, Words)
  return opened
    .map(({ item, words }) => ({ ...shown(item, words, seen), exercise: item.exercise }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** Puts an entry, or finds the one that the same press has put. */
export const putEntry = async (
  world: RecordsWorld,
  owner: Owner,
  entry: Omit<EntryItem, 'at'>,
  text: string,
): Promise<EntryItem> => {
  const item: EntryItem = { ...entry, at: world.now() }
  const key = programmeKeys.entry(owner, entry.id)
  return (await putSealed(world, owner, key, EntryItem, item, { text })) ?? item
}

/** The youth writes: it is not read round the clock, and when it is answered is promised. */
export const writeByYouth = async (
  world: RecordsWorld,
  owner: Owner,
  { once, text }: { once: string; text: string },
): Promise<{ entry: ThreadEntry; promisedBy: number }> => {
  const item = await putEntry(world, owner, { id: once, kind: 'message', from: 'youth' }, text)
  const promisedBy = feedbackBy(item.at)
  const treatment = await updateTreatment(world, owner, (now) => {
    const there = heardFromYouth(now, world.now())
    const answered = now.seenByStaff >= item.at
    if (answered || now.waitingMessage !== undefined) return there
    return { ...there, waitingMessage: { since: item.at, promisedBy } }
  })
  return { entry: shown(item, { text }, treatment), promisedBy }
}

/** Staff write: whatever waited for an answer has one, and is seen. */
export const writeByStaff = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  { once, text }: { once: string; text: string },
): Promise<ThreadEntry> => {
  const item = await putEntry(
    world,
    owner,
    { id: once, kind: 'message', from: 'staff', by: carerOf(staff) },
    text,
  )
  const treatment = await updateTreatment(world, owner, (now) => ({
    ...now,
    waitingMessage: undefined,
    wroteAt: item.at,
    seenByStaff: Math.max(now.seenByStaff, item.at),
  }))
  return shown(item, { text }, treatment)
}

/** Seen, or talked about: nothing waits for a written answer. */
export const markAnsweredOtherwise = async (world: RecordsWorld, owner: Owner): Promise<void> => {
  await updateTreatment(world, owner, (now) => ({
    ...now,
    waitingMessage: undefined,
    seenByStaff: world.now(),
  }))
}

export const markSeenByYouth = async (
  world: RecordsWorld,
  owner: Owner,
  upTo: string,
): Promise<void> => {
  const key = programmeKeys.entry(owner, upTo)
  const at = (await read(world.records, key, EntryItem, { fresh: true }))?.at ?? 0
  await updateTreatment(world, owner, (now) =>
    at <= now.seenByYouth ? now : { ...heardFromYouth(now, world.now()), seenByYouth: at },
  )
}

/** A word that the service puts itself; the page has its sentence. Put once for each cause. */
export const putNotice = async (
  world: RecordsWorld,
  owner: Owner,
  notice: NonNullable<ThreadEntry['notice']>,
  id: string,
): Promise<void> => {
  await putEntry(world, owner, { id, kind: 'notice', from: 'service', notice }, '')
}
