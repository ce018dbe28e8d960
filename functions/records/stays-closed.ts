/**
 * What somebody closes stays closed when an older copy of the records is brought back: the Clinic table, which a loss
 * of the records leaves standing, says so for as long as there is such a copy. See infra/restore/records-come-back.ts.
 */
import type { Item, Key } from '../store/store.ts'
import { expiresAt } from '../store/expired.ts'
import { recordKeys } from '../store/record-keys.ts'
import type { World } from '../ports/world.ts'

/** Copies last 35 days at most (`secondCopy`, point-in-time recovery). */
const copiesLast = 36 * 86_400_000

/** `by`: what closes it and is laid beside the copy; without it, the item itself does not come back. */
export const keepClosed = async (world: World, closed: Key, by?: Item): Promise<void> => {
  const key = recordKeys.closed(closed)
  const set = { expires: expiresAt(world.now() + copiesLast), by }
  const first = await world.clinic.write({ put: { ...key, ...set } })
  if (!first.ok) await world.clinic.write({ patch: key, when: [], set })
}

/** Ways in that are closed: remembered before they go. */
export const closeWays = async (
  world: World & { records: World['clinic'] },
  ways: readonly Key[],
): Promise<void> => {
  for (const way of ways) await keepClosed(world, way)
  await world.records.removeAll(ways)
}
