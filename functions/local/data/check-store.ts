/**
 * Whoever loses a race is told by what the winner wrote, and a press sent twice by what it did the first
 * time: a database that refuses a change without giving the item would lose both without a word.
 */
import { randomUUID } from 'node:crypto'
import { expiresAt } from '../../store/expired.ts'
import type { Store } from '../../store/store.ts'
import { CannotStart } from '../cannot-start.ts'

/** `name` as the sentence begins with it; `now` in milliseconds since 1970. */
export const checkStore = async (store: Store, now: number, name: string): Promise<void> => {
  const key = { pk: `CHECK#${randomUUID()}`, sk: 'CHECK' }
  const stands = { ...key, rev: 1, expires: expiresAt(now + 60_000) }
  const when = [{ path: 'rev', is: 2 }]
  await store.write({ put: stands })
  const refused = [
    await store.write({ put: { ...key, rev: 2 } }),
    await store.write({ patch: key, when, set: { rev: 3 } }),
    await store.write({ remove: key, when }),
  ]
  await store.removeAll([key])
  if (refused.some((one) => one.ok || one.current?.['rev'] !== 1))
    throw new CannotStart(
      `${name} does not give the item that speaks against a change (ReturnValuesOnConditionCheckFailure), and without it youths could be met twice or not at all. Take DynamoDB itself or a newer DynamoDB Local, or none and let the county be kept in a file.`,
    )
}
