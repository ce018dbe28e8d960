/** The storage port in memory: the same conditions, for unit tests and for the simulation. */
import { lineProjection } from '../../shared/rules/line/line-index.ts'
import { isExpired } from './expired.ts'
import type { Change, Condition, Item, Key, Query, Store, Value, Written } from './store.ts'

const read = (item: Item, path: string): Value | undefined => {
  if (!path.includes('.')) return item[path]
  return path
    .split('.')
    .reduce<Value | undefined>(
      (value, name) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? (value as Record<string, Value | undefined>)[name]
          : undefined,
      item,
    )
}

const holds = (item: Item, condition: Condition): boolean => {
  const value = read(item, condition.path)
  if ('is' in condition) return value === condition.is
  if ('absent' in condition) return value === undefined
  if ('present' in condition) return value !== undefined
  if ('isNot' in condition) return value !== condition.isNot
  if ('atLeast' in condition) return typeof value === 'number' && value >= condition.atLeast
  const limit = read(item, condition.fewerThan)
  const isMap = typeof value === 'object' && value !== null
  return isMap && typeof limit === 'number' && Object.keys(value).length < limit
}

type Branch = { readonly [name: string]: Value | undefined }

const withPath = (branch: Branch, path: readonly string[], value: Value | undefined): Branch => {
  const [name, ...rest] = path
  if (name === undefined) return branch
  if (rest.length > 0)
    return { ...branch, [name]: withPath((branch[name] ?? {}) as Branch, rest, value) }
  const { [name]: _old, ...others } = branch
  return value === undefined ? others : { ...others, [name]: value }
}

const indexed = new Set(['line', 'order', ...lineProjection])
const carried = new WeakMap<Item, Item>()

/** What the index of the line carries of an item, which is never changed and so projected once. */
const asIndexed = (item: Item): Item => {
  const known = carried.get(item)
  if (known !== undefined) return known
  const { pk, sk, ...rest } = item
  const fields = Object.entries(rest).filter(([name]) => indexed.has(name))
  const projected: Item = { pk, sk, ...Object.fromEntries(fields) }
  carried.set(item, projected)
  return projected
}

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
    if ('put' in change) {
      const current = readable(change.put)
      if (current !== undefined) return { ok: false, current }
      keep(change.put)
      return { ok: true, item: change.put }
    }
    const key = 'patch' in change ? change.patch : change.remove
    const current = readable(key)
    const conditions = change.when ?? []
    if ('remove' in change && current === undefined) return { ok: true, item: { ...key } }
    if (current === undefined || !conditions.every((condition) => holds(current, condition)))
      return { ok: false, current }
    if ('remove' in change) {
      forget(key)
      return { ok: true, item: current }
    }
    const next: Record<string, Value | undefined> = { ...current }
    for (const [path, value] of Object.entries(change.set)) {
      const [name = '', ...deep] = path.includes('.') ? path.split('.') : [path]
      next[name] = deep.length > 0 ? withPath((next[name] ?? {}) as Branch, deep, value) : value
    }
    keep(next as Item)
    return { ok: true, item: next as Item }
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
