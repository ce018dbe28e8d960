/**
 * The storage port in a file of our own process: a table of sorted keys with transactions. One change is
 * one transaction, and it is answered when the disk has it.
 */
import { applyChange, placeOf } from './apply-change.ts'
import { asIndexed } from './as-indexed.ts'
import { isExpired } from './expired.ts'
import type { DataFile } from './lmdb-file.ts'
import { placeIn, type InLine, type Place } from './lmdb-tables.ts'
import type { Change, Item, Query, Store, Value, Written } from './store.ts'

/** Sorts after everything that stands in a key. */
const last = '\u{10ffff}'

/** What was set to undefined is gone. */
const withoutGaps = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).filter(([, value]: [string, Value | undefined]) => value !== undefined),
  ) as Item

/** Done at once, and a fault is the promise's. */
const soon = <T>(read: () => T): Promise<T> => new Promise((resolve) => resolve(read()))

/** One table of the file; `now` decides what has expired, in milliseconds since 1970. */
export const lmdbStore = (file: DataFile, table: string, now: () => number): Store => {
  const readable = (place: Place): Item | undefined => {
    const item = file.table(table).items.get(place)
    return item === undefined || isExpired(item, now()) ? undefined : item
  }
  const change = (asked: Change): Written => {
    const place = placeIn(placeOf(asked))
    const applied = applyChange(readable(place), asked)
    if (!applied.ok) return applied
    const item = applied.item && withoutGaps(applied.item)
    file.keep(table, place, item)
    return { ok: true, item: item ?? applied.told }
  }

  const found = function* ({ pk, prefix = '', after = '', index }: Query): Generator<Item> {
    const from = after > prefix ? after : prefix
    const { items, inLine } = file.table(table)
    const range = { start: [pk, from], end: [pk, `${prefix}${last}`] }
    if (index === 'line')
      for (const [, order, ...place] of inLine.getKeys(range as never) as Iterable<InLine>) {
        const item = order === after ? undefined : readable(place)
        if (item !== undefined) yield asIndexed(item)
      }
    else
      for (const { key, value } of items.getRange(range as never))
        if (key[1] !== after && !isExpired(value, now())) yield value
  }
  const list = (query: Query): Item[] => {
    const few: Item[] = []
    for (const item of found(query)) {
      if (few.length === query.limit) break
      few.push(item)
    }
    return few
  }

  return {
    get: (key) => soon(() => readable(placeIn(key))),
    list: (query) => soon(() => list(query)),
    write: (asked) => file.change(() => change(asked)),
    writeBoth: (first, second) =>
      file.change(() => {
        const done = change(first)
        return [done, done.ok ? change(second) : undefined]
      }),
    removeAll: (keys) =>
      file.change(() => keys.forEach((key) => file.keep(table, placeIn(key), undefined))),
  }
}
