/** The storage port: get, list and write, where a change is data. Two adapters, one contract suite. */

export interface Key {
  pk: string
  sk: string
}
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [name: string]: Value | undefined }
export type Item = Key & { readonly [name: string]: Value | undefined }

/** What must be true of the stored item for a change to happen. A path may reach into maps: `seats.s1`. */
export type Condition =
  | { path: string; is: string | number | boolean }
  | { path: string; absent: true }
  | { path: string; present: true }
  | { path: string; atLeast: number }
  | { path: string; isNot: string }
  /** The map at `path` has fewer entries than the number at this other path. */
  | { path: string; fewerThan: string }

export type Change =
  /** Put only if nothing readable is there. */
  | { put: Item }
  /** Change an existing item when every condition holds. `undefined` in `set` removes the path. */
  | { patch: Key; when: readonly Condition[]; set: Readonly<Record<string, Value | undefined>> }
  | { remove: Key; when?: readonly Condition[] }

/** `item` is the item after a put or patch; `current` the one whose state spoke against the change. */
export type Written<T = Item> = { ok: true; item: T } | { ok: false; current: T | undefined }

/** The second is undefined where the first was refused, and so nothing came of it. */
export type Both<A = Item, B = Item> = readonly [Written<A>, Written<B> | undefined]

export interface Query {
  pk: string
  /** Only sort keys that begin so. */
  prefix?: string
  /** Only sort keys greater than this; together with `prefix`, this decides the start. */
  after?: string
  /** List an index instead of the table: `line` holds who is waiting, in order. */
  index?: 'line'
  limit?: number
  /** Sees what was written a moment ago, at twice the cost; an index cannot. */
  fresh?: boolean
  /**
   * May be so many milliseconds old in what other processes have changed; shared-lists.ts keeps it so long. With
   * 0 it is read now, for whoever asks next.
   */
  mayBeOld?: number | undefined
}

/** Expired items are never returned, whenever the database itself deletes them. */
export interface Store {
  /** `fresh` reads what was written a moment ago, at twice the cost. */
  get(key: Key, options?: { fresh?: boolean }): Promise<Item | undefined>
  list(query: Query): Promise<readonly Item[]>
  write(change: Change): Promise<Written>
  /**
   * The second only where the first has happened, and both on the disk at once: an end between them leaves neither.
   * Absent where each is a request of its own; `patchBoth` of items.ts makes them one after the other there.
   */
  writeBoth?(first: Change, second: Change): Promise<Both>
  /** Removes many, unconditionally; safe to repeat. */
  removeAll(keys: readonly Key[]): Promise<void>
  /** Nobody else changes the table: a list that is kept is the list as it is. */
  readonly alone?: boolean
  /** Told when a list holds an item that nobody can read; see items.ts. */
  unreadable?(): void
}

/** The database did not answer in time or asked us to slow down; nothing is known of the change. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy'
}
