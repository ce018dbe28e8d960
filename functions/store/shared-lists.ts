/**
 * What was read a moment ago is not read again by the same process. Lists that may be a little old are
 * kept, read by one at a time, and changed with everything this process changes itself: nobody is told
 * of a line in which their own press has not happened. What others change is there at the next reading.
 */
import { placeOf } from './apply-change.ts'
import { asIndexed } from './as-indexed.ts'
import type { Change, Item, Key, Query, Store, Written } from './store.ts'

/**
 * Read beyond what is asked for, so that as many can go before the list is read again. Where others change
 * it too it is soon read again whatever goes: enough for the presses of one moment, for each is paid for.
 */
const spareOf = (alone: boolean): number => (alone ? 50 : 3)

/** Where nobody else can change anything, a list is true for ever; so long all the same. */
const trueFor = 200

/** Whoever asks later than this does not join a reading that still goes on: it may never end. */
const patience = 1000

/** What a change of ours has left at a place: the item, or nothing. */
interface Left {
  key: Key
  item: Item | undefined
}

interface Reading {
  began: number
  /** Of ours, since it began: the list may have been looked up before. */
  changes: Left[]
  /** A change of ours has an outcome that nobody knows, so this is for those who asked before. */
  isDoubted: boolean
  found: Promise<readonly Item[]>
  settle: (found: readonly Item[]) => void
  fail: (error: unknown) => void
}

interface List {
  ask: (mayBeOld: number) => Promise<readonly Item[]>
  hear: (left: Left) => void
  doubt: (key: Key) => void
}

const promised = (): Pick<Reading, 'found' | 'settle' | 'fail'> => {
  let settle: Reading['settle'] = () => undefined
  let fail: Reading['fail'] = () => undefined
  const found = new Promise<readonly Item[]>((resolve, reject) => {
    settle = resolve
    fail = reject
  })
  return { found, settle, fail }
}

const revOf = ({ rev }: Item): number => (typeof rev === 'number' ? rev : 0)

const keptList = (store: Store, query: Query, now: () => number, alone: boolean): List => {
  const spare = spareOf(alone)
  const least = alone ? trueFor : 0
  const { pk, index, prefix = '', limit = Infinity } = query
  const deeper = limit === Infinity ? query : { ...query, limit: limit + spare }
  const sortOf = (item: Item) => (index === 'line' ? String(item.order) : item.sk)
  const belongs = (item: Item) =>
    index === 'line' ? item.line === pk : item.pk === pk && item.sk.startsWith(prefix)
  let items: readonly Item[] = []
  /** Nothing stands behind the last item. */
  let isWhole = true
  let readAt = -Infinity
  let reading: Reading | undefined

  const changed = (list: readonly Item[], { key, item }: Left): readonly Item[] => {
    const known = list.find((one) => one.pk === key.pk && one.sk === key.sk)
    // Somebody else has changed it since.
    if (known !== undefined && item !== undefined && revOf(item) < revOf(known)) return list
    const rest = known === undefined ? list : list.filter((one) => one !== known)
    if (item === undefined || !belongs(item)) return rest
    const entry = index === 'line' ? asIndexed(item) : item
    const at = rest.findIndex((one) => sortOf(one) > sortOf(entry))
    if (at === -1) return isWhole ? [...rest, entry] : rest
    return rest.toSpliced(at, 0, entry)
  }

  const told = (list: readonly Item[]) => (list.length > limit ? list.slice(0, limit) : list)

  const begin = (): Promise<readonly Item[]> => {
    const before = reading
    const mine: Reading = { began: now(), changes: [], isDoubted: false, ...promised() }
    reading = mine
    const over = () => {
      if (reading === mine) reading = undefined
    }
    store.list(deeper).then(
      (found) => {
        const isNewest = reading === mine && !mine.isDoubted
        over()
        if (!isNewest) return mine.settle(found)
        isWhole = found.length < limit + spare
        items = mine.changes.reduce(changed, found)
        readAt = mine.began
        mine.settle(items)
      },
      (error: unknown) => {
        over()
        mine.fail(error)
      },
    )
    // Whoever still waits for an earlier one hears of this one.
    if (before !== undefined) mine.found.then(before.settle, before.fail)
    return mine.found
  }

  return {
    ask: async (mayBeOld) => {
      const at = now()
      const age = Math.max(mayBeOld, least)
      const isTrue = isWhole || items.length >= limit
      if (age > 0 && isTrue && Math.abs(at - readAt) <= age) return told(items)
      // Whoever wants it as it is now cannot join somebody who has asked before.
      const joins =
        age > 0 && reading !== undefined && !reading.isDoubted && at - reading.began < patience
      return told(await (joins ? (reading?.found ?? begin()) : begin()))
    },
    hear: (left) => {
      reading?.changes.push(left)
      items = changed(items, left)
    },
    doubt: ({ pk: place }) => {
      if (index === undefined && place !== pk) return
      readAt = -Infinity
      if (reading !== undefined) reading.isDoubted = true
    },
  }
}

/**
 * The same store, which keeps what is asked for with `mayBeOld`; everything else passes through.
 * `alone`: no other process has the table, so that nothing that is kept is old.
 */
export const keptStore = (store: Store, now: () => number, { alone = false } = {}): Store => {
  const lists = new Map<string, List>()
  const listOf = (query: Query): List => {
    const name = [query.index, query.pk, query.prefix, query.limit].join(' ')
    const known = lists.get(name) ?? keptList(store, query, now, alone)
    lists.set(name, known)
    return known
  }
  const doubt = (key: Key) => lists.forEach((list) => list.doubt(key))
  const hear = (left: Left) => lists.forEach((list) => list.hear(left))

  const heard = async <W extends Written | undefined>(
    change: Change,
    outcome: Promise<W>,
  ): Promise<W> => {
    const key = placeOf(change)
    try {
      const written = await outcome
      const isGone = written?.ok === true && 'remove' in change
      const item = isGone ? undefined : written?.ok ? written.item : written?.current
      if (written !== undefined) hear({ key, item })
      return written
    } catch (error) {
      doubt(key)
      throw error
    }
  }
  const removeAll = async (keys: readonly Key[]) => {
    try {
      await store.removeAll(keys)
      for (const key of keys) hear({ key, item: undefined })
    } catch (error) {
      keys.forEach(doubt)
      throw error
    }
  }
  const { writeBoth } = store
  return {
    ...store,
    alone,
    list: (query) =>
      query.mayBeOld === undefined ? store.list(query) : listOf(query).ask(query.mayBeOld),
    write: (change) => heard(change, store.write(change)),
    ...(writeBoth && {
      writeBoth: (first, second) => {
        const both = writeBoth(first, second)
        const each = [first, second].map((change, at) =>
          heard(
            change,
            both.then((done) => done[at]),
          ),
        )
        return Promise.all(each).then(() => both)
      },
    }),
    removeAll,
  }
}
