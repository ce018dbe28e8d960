/**
 * Items by key and schema: what is read is what its schema says, and what is written fits it. The
 * only place where a stored item gets its type; the port below knows keys and plain values.
 */
import * as z from 'zod/mini'
import type { Both, Change, Condition, Item, Key, Query, Store, Value, Written } from './store.ts'

/**
 * A schema says what stands in an item beside its key, types and no limits: what was written by an
 * older version must still be readable, so a field that came later is optional or has a default.
 */
export type Schema<T = unknown> = z.ZodMiniType<T>

/** `undefined` removes the attribute. A path with a dot reaches into a map: `seats.s1`. */
export type Changes<T> = { readonly [Name in keyof T]?: T[Name] | undefined } & {
  readonly [path: `${string}.${string}`]: unknown
}

/** An item that is not what its schema says; tells which fields, never what stands in them. */
export class UnreadableItem extends Error {
  override readonly name = 'UnreadableItem'
}

const asValues = (fields: unknown): Readonly<Record<string, Value | undefined>> =>
  fields as Readonly<Record<string, Value | undefined>>

const parsed = <T>(schema: Schema<T>, item: Item): T => {
  const result = z.safeParse(schema, item)
  if (result.success) return result.data
  const fields = result.error.issues.map(({ path }) => path.join('.'))
  throw new UnreadableItem(`${item.sk.split('#')[0]}: ${fields.join(', ')}`)
}

const typed = <T>(schema: Schema<T>, written: Written): Written<T> =>
  written.ok
    ? { ok: true, item: parsed(schema, written.item) }
    : { ok: false, current: written.current && parsed(schema, written.current) }

/** The item, or undefined. Throws `UnreadableItem`. `fresh` sees what was written a moment ago. */
export const read = async <T>(
  store: Store,
  key: Key,
  schema: Schema<T>,
  options?: { fresh?: boolean },
): Promise<T | undefined> => {
  const item = await store.get(key, options)
  return item && parsed(schema, item)
}

/** Items are never changed, so one that is kept is parsed once; `[]` when it cannot be read. */
const parsedBefore = new WeakMap<Schema, WeakMap<Item, unknown[]>>()

const parsedOnce = <T>(store: Store, schema: Schema<T>, item: Item): T[] => {
  const before = parsedBefore.get(schema) ?? new WeakMap<Item, unknown[]>()
  parsedBefore.set(schema, before)
  const known = before.get(item)
  if (known !== undefined) return known as T[]
  const result = z.safeParse(schema, item)
  if (!result.success) store.unreadable?.()
  const found = result.success ? [result.data] : []
  before.set(item, found)
  return found
}

/**
 * All items of a query, in order. One that cannot be read is left out and told to the store's
 * `unreadable`: one bad item must not take the others with it.
 */
export const readAll = async <T>(store: Store, query: Query, schema: Schema<T>): Promise<T[]> =>
  (await store.list(query)).flatMap((item) => parsedOnce(store, schema, item))

/** A page of a query, and whether others may lie behind it, also where one of its items cannot be read. */
export const readPage = async <T>(
  store: Store,
  query: Query & { limit: number },
  schema: Schema<T>,
): Promise<{ items: T[]; more: boolean }> => {
  const found = await store.list(query)
  const items = found.flatMap((item) => parsedOnce(store, schema, item))
  return { items, more: found.length === query.limit }
}

/** One of few items that lie together and are asked for together, as they were a moment ago. */
export const readAmong = async <T>(
  store: Store,
  { pk, sk }: Key,
  schema: Schema<T>,
  mayBeOld: number,
): Promise<T | undefined> => {
  const item = (await store.list({ pk, mayBeOld })).find((one) => one.sk === sk)
  return item && parsed(schema, item)
}

/** Puts the item if nothing readable is there; otherwise answers what is. */
export const put = async <T>(
  store: Store,
  key: Key,
  schema: Schema<T>,
  fields: NoInfer<T>,
): Promise<Written<T>> => typed(schema, await store.write({ put: { ...asValues(fields), ...key } }))

/** A change of one item under conditions, ready to be made. */
export interface Patch<T> {
  key: Key
  schema: Schema<T>
  when: readonly Condition[]
  set: Changes<NoInfer<T>>
}

const asChange = <T>({ key, when, set }: Patch<T>): Change => ({
  patch: key,
  when,
  set: asValues(set),
})

/**
 * Makes the first change, and the second where the first has happened. A database in another process is asked twice,
 * so that whoever calls must stand an end between the two.
 */
export const patchBoth = async <A, B>(
  store: Store,
  first: Patch<A>,
  second: Patch<B>,
): Promise<Both<A, B>> => {
  const [one, other] = [asChange(first), asChange(second)]
  const inTurn = async (): Promise<Both> => {
    const done = await store.write(one)
    return [done, done.ok ? await store.write(other) : undefined]
  }
  const [done, then] = await (store.writeBoth?.(one, other) ?? inTurn())
  return [typed(first.schema, done), then && typed(second.schema, then)]
}

/** Changes an item when every condition holds; otherwise answers the item as it is. */
export const patch = async <T>(
  store: Store,
  key: Key,
  schema: Schema<T>,
  when: readonly Condition[],
  set: Changes<NoInfer<T>>,
): Promise<Written<T>> => typed(schema, await store.write({ patch: key, when, set: asValues(set) }))
