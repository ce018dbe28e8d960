/**
 * A database as it is on a bad evening: throttled, silent before or after a change, late with what
 * it was told, and with an index that lags. Every change that is really made is shown to the judge.
 */
import { memoryStore } from '../../functions/store/memory.ts'
import {
  StoreBusy,
  type Change,
  type Item,
  type Key,
  type Query,
  type Store,
  type Written,
} from '../../functions/store/store.ts'
import type { Random } from './random.ts'
import type { Operation, Scheduler } from './scheduler.ts'

/** What was really changed; `item` is undefined when it was removed. */
export type Watch = (key: Key, item: Item | undefined) => void

/** Shares of all calls of the database that go wrong in each way. */
export interface Faults {
  throttled: number
  timeOutBefore: number
  timeOutAfter: number
  staleRead: number
}

export const noFaults: Faults = { throttled: 0, timeOutBefore: 0, timeOutAfter: 0, staleRead: 0 }
export const badEvening: Faults = {
  throttled: 0.05,
  timeOutBefore: 0.05,
  timeOutAfter: 0.05,
  staleRead: 0.2,
}

/** The share of lists beside the line whose order is weighed. */
const weighed = 0.1

export interface Database {
  faults: Faults
  /** The whole truth, without delay. */
  readonly truth: Store
  readonly storeFor: (operation: () => Operation | undefined) => Store
}

/** Reads of an index or a replica see the changes up to a few ago. */
const lagging = (truth: Store, random: Random, now: () => number) => {
  const replica = memoryStore(now)
  const coming: { key: Key; item: Item | undefined }[] = []
  return {
    changed: (key: Key, item: Item | undefined) => void coming.push({ key, item }),
    read: (stale: boolean): Store => {
      if (!stale) return truth
      const behind = 1 + random.below(4)
      while (coming.length > behind) {
        const change = coming.shift()
        if (change === undefined) break
        void replica.removeAll([change.key])
        if (change.item !== undefined) void replica.write({ put: change.item })
      }
      return replica
    },
  }
}

export const faultyDatabase = (
  time: Scheduler,
  random: Random,
  watch: Watch,
  twist: (store: Store) => Store,
): Database => {
  const memory = memoryStore(time.now)
  const replica = lagging(memory, random, time.now)
  const seen = (key: Key, item: Item | undefined) => {
    replica.changed(key, item)
    watch(key, item)
  }
  const watched: Store = {
    ...memory,
    write: async (change: Change): Promise<Written> => {
      const written = await memory.write(change)
      if (!written.ok) return written
      if ('remove' in change) seen(change.remove, undefined)
      else seen(written.item, written.item)
      return written
    },
    removeAll: async (keys) => {
      await memory.removeAll(keys)
      for (const key of keys) seen(key, undefined)
    },
  }
  const truth = twist(watched)
  const self: Database = {
    faults: noFaults,
    truth,
    storeFor: (operation) => {
      const busy = async (what: string): Promise<never> => {
        throw new StoreBusy(what)
      }
      const read = <T>(eventual: boolean, ask: (store: Store) => Promise<T>): Promise<T> =>
        time.point(operation(), () => {
          if (random.chance(self.faults.throttled / 2)) return busy('read')
          const stale = eventual && random.chance(self.faults.staleRead)
          return ask(stale ? twist(replica.read(true)) : truth)
        })
      /** Lists that most often only draw the line: mostly answered in passing, to save steps. */
      const list = (query: Query) => {
        const inPassing = query.index === undefined || query.pk !== 'waiting'
        if (inPassing && !random.chance(weighed)) return truth.list(query)
        return read(query.fresh !== true, (store) => store.list(query))
      }
      const change = <T>(make: () => Promise<T>): Promise<T> =>
        time.point(operation(), async () => {
          const { throttled, timeOutBefore, timeOutAfter } = self.faults
          if (random.chance(throttled)) return busy('throttled')
          if (random.chance(timeOutBefore)) {
            await time.sleep(2000)
            return busy('timed out')
          }
          if (!random.chance(timeOutAfter)) return make()
          const way = random.below(3)
          // The change is still on its way when the caller has given up.
          if (way === 0) {
            void time.sleep(random.below(3000)).then(make)
            return busy('timed out, made later')
          }
          await make()
          await time.sleep(2000)
          // The client itself tried again, and hears only of its second try.
          return way === 1 ? make() : busy('timed out, though made')
        })
      return {
        get: (key, options) => read(options?.fresh !== true, (store) => store.get(key)),
        list,
        write: (asked) => change(() => truth.write(asked)),
        removeAll: (keys) => change(() => truth.removeAll(keys)),
      }
    },
  }
  return self
}
