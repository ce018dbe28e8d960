/** The storage port in memory: the same conditions, for unit tests and for the simulation. */
import { applyChange, placeOf } from './apply-change.ts'
import { asIndexed } from './as-indexed.ts'
import { isExpired } from './expired.ts'
import type { Change, Item, Key, Query, Store, Written } from './store.ts'

/**
 * A store that lives as long as the object. Items are never mutated, so readers may keep them; an
 * attribute that is not there may be written out as undefined.
 */
export const memoryStore = (now: () => number): Store => {
  const items = new Map<string, Item>()
  const partitions = new Map<string, Set<string>>()
  const idOf = ({ pk, sk }: Key) => `${pk}\u0000${sk}`
  const partitionsOf = (item: Item) =>
    typeof item.line === 'string' ? [item.pk, `line\u0000${item.line}`] : [item.pk]

  const keep = (item: Item) => {
    forget(item)
    items.set(idOf(item), item)
    for (const name of partitionsOf(item)) {
      const members = partitions.get(name) ?? new Set()
      partitions.set(name, members.add(idOf(item)))
    }
  }
  const forget = (key: Key) => {
    const old = items.get(idOf(key))
    if (old === undefined) return
    items.delete(idOf(key))
    for (const name of partitionsOf(old)) partitions.get(name)?.delete(idOf(old))
  }
  const readable = (key: Key): Item | undefined => {
    const item = items.get(idOf(key))
    return item === undefined || isExpired(item, now()) ? undefined : item
  }

  const write = (change: Change): Written => {
    const applied = applyChange(readable(placeOf(change)), change)
    if (!applied.ok) return applied
    if (applied.item === undefined) forget(placeOf(change))
    else keep(applied.item)
    return { ok: true, item: applied.told }
  }

  const list = ({ pk, prefix = '', after = '', index, limit }: Query): readonly Item[] => {
    const sortKey = (item: Item) => (index === 'line' ? String(item.order) : item.sk)
    const members = partitions.get(index === 'line' ? `line\u0000${pk}` : pk) ?? new Set()
    const found = [...members]
      .map((id) => items.get(id))
      .filter((item): item is Item => item !== undefined && !isExpired(item, now()))
      .filter((item) => sortKey(item).startsWith(prefix) && sortKey(item) > after)
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    const few = limit === undefined ? found : found.slice(0, limit)
    return index === 'line' ? few.map(asIndexed) : few
  }

  return {
    get: (key) => Promise.resolve(readable(key)),
    list: (query) => Promise.resolve(list(query)),
    write: (change) => Promise.resolve(write(change)),
    removeAll: (keys) => Promise.resolve(keys.forEach(forget)),
  }
}
