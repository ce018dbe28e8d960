/** A database that refuses without saying why is refused itself, by name, before anybody is let in. */
import { expect, it } from 'vitest'
import { CannotStart } from '../../functions/local/cannot-start.ts'
import { checkStore } from '../../functions/local/data/check-store.ts'
import { memoryStore } from '../../functions/store/memory.ts'
import type { Change, Store } from '../../functions/store/store.ts'

const now = 1_800_000_000_000
/** Gives no item with the refusal of this kind of change. */
const silentOn = (kind: string): Store => {
  const store = memoryStore(() => now)
  return {
    ...store,
    write: async (change: Change) => {
      const written = await store.write(change)
      return !written.ok && kind in change ? { ok: false, current: undefined } : written
    },
  }
}

it.each(['put', 'patch', 'remove'])(
  'one that is silent on what speaks against a %s is named in the sentence',
  async (kind) => {
    const checked = checkStore(silentOn(kind), now, 'The database at DYNAMODB_ENDPOINT=there')
    await expect(checked).rejects.toThrow(CannotStart)
    await expect(checked).rejects.toThrow(/^The database at DYNAMODB_ENDPOINT=there does not give/)
  },
)

it('one that says it may stay, and keeps nothing of the question', async () => {
  const asked: string[] = []
  const store = memoryStore(() => now)
  const watched: Store = {
    ...store,
    write: (change) => {
      asked.push('put' in change ? change.put.pk : '')
      return store.write(change)
    },
  }
  await checkStore(watched, now, 'It')
  expect(asked.length).toBeGreaterThanOrEqual(3)
  expect(await store.list({ pk: String(asked[0]) })).toEqual([])
})
