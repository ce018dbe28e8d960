/** Whom a journal may no longer be kept of: nothing that stands about them has time left. */
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import type { UnitId } from '../../../shared/ids.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { recordKeys } from '../../store/record-keys.ts'
import type { Item, Key } from '../../store/store.ts'

export interface Due {
  owner: Owner
  /** How they come in: gone first, so that nobody comes back to something half forgotten. */
  waysIn: readonly Key[]
  /** What led here: gone last. */
  ledHere: readonly Key[]
}

/** Met so lately that something about them may be on its way into the table just now. */
const isYoung = ({ since }: Item, now: number): boolean =>
  typeof since === 'number' && keptUntil('identity', since) > now

const dueOf = async (
  world: RecordsWorld,
  principal: UnitId,
  pointer: Item,
): Promise<Due | undefined> => {
  if (isYoung(pointer, world.now())) return undefined
  const owner = { principal, subject: String(pointer.subject) }
  const left = await world.records.list({ ...recordKeys.ofSubject(owner), fresh: true })
  // A list shows nothing that has expired; what still has an end has time left.
  if (left.some(({ expires }) => expires !== undefined)) return undefined
  return { owner, waysIn: [], ledHere: [{ pk: pointer.pk, sk: pointer.sk }] }
}

export const peopleDue = async (world: RecordsWorld, principal: UnitId): Promise<Due[]> => {
  const pointers = await world.records.list(recordKeys.people(principal))
  const due: Due[] = []
  for (const pointer of pointers) {
    const one = await dueOf(world, principal, pointer)
    if (one !== undefined) due.push(one)
  }
  return due
}
