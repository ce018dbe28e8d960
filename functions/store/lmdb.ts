/**
 * The storage port in a file of our own process: a table of sorted keys with transactions. One change is
 * one transaction, and it is answered when the disk has it.
 */
import type { Database, RootDatabase } from 'lmdb'
import { applyChange, placeOf } from './apply-change.ts'
import { asIndexed } from './as-indexed.ts'
import { isExpired } from './expired.ts'
import type { Change, Item, Key, Query, Store, Value, Written } from './store.ts'

/** Sorts after everything that stands in a key. */
const last = '\u{10ffff}'

type Place = [pk: string, sk: string]
/** The line, its order, and where the item lies. */
type InLine = [line: string, order: string, pk: string, sk: string]

const placeIn = ({ pk, sk }: Key): Place => [pk, sk]
const lineOf = ({ line, order, pk, sk }: Item): InLine | undefined =>
  typeof line === 'string' ? [line, String(order), pk, sk] : undefined

/** What was set to undefined is gone. */
const withoutGaps = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).filter(([, value]: [string, Value | undefined]) => value !== undefined),
  ) as Item

/** A table of the opened file; `now` decides what has expired, in milliseconds since 1970. */
export const lmdbStore = (file: RootDatabase, table: string, now: () => number): Store => {
  const items: Database<Item, Place> = file.openDB(table, { encoding: 'msgpack' })
  const inLine: Database<true, InLine> = file.openDB(`${table}-line`, { encoding: 'msgpack' })

  const readable = (place: Place): Item | undefined => {
    const item = items.get(place)
    return item === undefined || isExpired(item, now()) ? undefined : item
  }
  /** Within a transaction: what lies there is replaced, and the line with it. */
  const keep = (place: Place, item: Item | undefined): void => {
    const before = items.get(place)
    const left = before && lineOf(before)
    const entered = item && lineOf(item)
    if (left !== undefined && String(left) !== String(entered)) void inLine.remove(left)
    if (entered !== undefined && String(left) !== String(entered)) void inLine.put(entered, true)
    if (item === undefined) void items.remove(place)
    else void items.put(place, item)
  }
  const change = (asked: Change): Written => {
    const place = placeIn(placeOf(asked))
    const applied = applyChange(readable(place), asked)
    if (!applied.ok) return applied
    const item = applied.item && withoutGaps(applied.item)
    keep(place, item)
    return { ok: true, item: item ?? applied.told }
  }

  const found = function* ({ pk, prefix = '', after = '', index }: Query): Generator<Item> {
    const from = after > prefix ? after : prefix
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
    get: (key) => Promise.resolve(readable(placeIn(key))),
    list: (query) => Promise.resolve(list(query)),
    write: (asked) => file.transaction(() => change(asked)),
    removeAll: (keys) =>
      file.transaction(() => keys.forEach((key) => keep(placeIn(key), undefined))),
  }
}
