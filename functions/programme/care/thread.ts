/** What youth and staff write to each other: one thread, sealed, each entry put once however often it is sent. */
import type { ThreadEntry } from '../../../shared/contract/programme/shapes.ts'
import { feedbackBy } from '../../../shared/programme/feedback-promise.ts'
import { employerName, type StaffMember } from '../../visit/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import type { Item, Value } from '../../store/store.ts'
import { change, heard } from '../treatment/update-treatment.ts'
import { carerOf, type Carer, type Stored } from '../treatment/treatment-item.ts'
import { listOpened, putSealed } from '../treatment/sealed-text.ts'

interface EntryItem {
  id: string
  kind: ThreadEntry['kind']
  from: ThreadEntry['from']
  by?: Carer
  at: number
  module?: string
  notice?: ThreadEntry['notice']
  exercise?: string
}
interface Words {
  text: string
}

type Seen = Pick<Stored, 'seenByYouth' | 'seenByStaff'>

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
  owner: Owner,
  seen: Seen,
): Promise<(ThreadEntry & { exercise?: string })[]> => {
  const opened = await listOpened<Words>(world, owner, programmeKeys.thread(owner))
  return opened
    .map(({ item, words }) => {
      const entry = item as unknown as EntryItem
      return { ...shown(entry, words, seen), exercise: entry.exercise }
    })
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
  const there = await putSealed(
    world,
    owner,
    programmeKeys.entry(owner, entry.id),
    { text } satisfies Words,
    item as unknown as Record<string, Value>,
  )
  return there === undefined ? item : (there as Item as unknown as EntryItem)
}

/** The youth writes: it is not read round the clock, and when it is answered is promised. */
export const writeByYouth = async (
  world: RecordsWorld,
  owner: Owner,
  { once, text }: { once: string; text: string },
): Promise<{ entry: ThreadEntry; promisedBy: number }> => {
  const item = await putEntry(world, owner, { id: once, kind: 'message', from: 'youth' }, text)
  const promisedBy = feedbackBy(item.at)
  const stored = await change(world, owner, (now) => {
    const there = heard(now, world.now())
    const answered = now.seenByStaff >= item.at
    if (answered || now.waitingMessage !== undefined) return there
    return { ...there, waitingMessage: { since: item.at, promisedBy } }
  })
  return { entry: shown(item, { text }, stored), promisedBy }
}

/** Staff write: whatever waited for an answer has one, and is seen. */
export const writeByStaff = async (
  world: RecordsWorld,
  owner: Owner,
  staff: StaffMember,
  { once, text }: { once: string; text: string },
): Promise<ThreadEntry> => {
  const item = await putEntry(
    world,
    owner,
    { id: once, kind: 'message', from: 'staff', by: carerOf(staff) },
    text,
  )
  const stored = await change(world, owner, (now) => ({
    ...now,
    waitingMessage: undefined,
    seenByStaff: Math.max(now.seenByStaff, item.at),
  }))
  return shown(item, { text }, stored)
}

/** Seen, or talked about: nothing waits for a written answer. */
export const answerOtherwise = async (world: RecordsWorld, owner: Owner): Promise<void> => {
  await change(world, owner, (now) => ({
    ...now,
    waitingMessage: undefined,
    seenByStaff: world.now(),
  }))
}

export const seenByYouth = async (
  world: RecordsWorld,
  owner: Owner,
  upTo: string,
): Promise<void> => {
  const item = await world.records.get(programmeKeys.entry(owner, upTo), { fresh: true })
  const at = Number((item as unknown as EntryItem | undefined)?.at ?? 0)
  await change(world, owner, (now) =>
    at <= now.seenByYouth ? now : { ...heard(now, world.now()), seenByYouth: at },
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
