/** What a change makes of an item, and when it is refused: the same for every store that is our own. */
import type { Change, Condition, Item, Key, Value } from './store.ts'

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

/** `item`: what to keep from now on, or undefined for nothing. Nothing is to be done when it is the current one. */
export type Applied =
  | { ok: true; item: Item | undefined; told: Item }
  | { ok: false; current: Item | undefined }

/** `current` is the item as it can be read now: one that has expired is not there. */
export const applyChange = (current: Item | undefined, change: Change): Applied => {
  if ('put' in change)
    return current === undefined
      ? { ok: true, item: change.put, told: change.put }
      : { ok: false, current }
  if ('remove' in change && current === undefined)
    return { ok: true, item: undefined, told: { ...change.remove } }
  const isMet = (change.when ?? []).every(
    (condition) => current !== undefined && holds(current, condition),
  )
  if (current === undefined || !isMet) return { ok: false, current }
  if ('remove' in change) return { ok: true, item: undefined, told: current }
  const next: Record<string, Value | undefined> = { ...current }
  for (const [path, value] of Object.entries(change.set)) {
    const [name = '', ...deep] = path.includes('.') ? path.split('.') : [path]
    next[name] = deep.length > 0 ? withPath((next[name] ?? {}) as Branch, deep, value) : value
  }
  return { ok: true, item: next as Item, told: next as Item }
}

/** Where a change happens. */
export const placeOf = (change: Change): Key =>
  'put' in change ? change.put : 'patch' in change ? change.patch : change.remove
