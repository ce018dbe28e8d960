/** Notes an access before anything is shown: what cannot be noted cannot be read. */
import type { UnitId } from '../../../shared/ids.ts'
import { patch, put, read, readAll } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { StoreBusy } from '../../store/store.ts'
import { Anchor, beforeFirst, Entry, hashOf, type Access } from './chain.ts'
import type { RecordsWorld } from '../records-world.ts'

/** The newest entry as remembered outside the log. */
export const anchorOf = (world: RecordsWorld, principal: UnitId): Promise<Anchor | undefined> =>
  read(world.clinic, recordKeys.anchor(principal), Anchor, { fresh: true })

/** A log from its first entry on. */
export const entriesOf = (world: RecordsWorld, principal: UnitId): Promise<Entry[]> =>
  readAll(world.records, { ...recordKeys.entries(principal), fresh: true }, Entry)

/** The end of the log when somebody else was first, or when its anchor was older than the log. */
const endAfter = async (
  world: RecordsWorld,
  principal: UnitId,
  { seq }: Anchor,
): Promise<Anchor | undefined> => {
  const { sk: after } = recordKeys.entry(principal, seq)
  const query = { ...recordKeys.entries(principal), after, fresh: true }
  return (await readAll(world.records, query, Entry)).at(-1)
}

/** Remembers outside the log how far it has come; never goes back. */
const moveAnchor = async (
  world: RecordsWorld,
  principal: UnitId,
  { seq, hash }: Anchor,
  known: Anchor | undefined,
): Promise<void> => {
  const key = recordKeys.anchor(principal)
  for (let anchor = known; (anchor?.seq ?? 0) < seq; anchor = await anchorOf(world, principal)) {
    const newest = { seq, hash }
    const moved =
      anchor === undefined
        ? await put(world.clinic, key, Anchor, newest)
        : await patch(world.clinic, key, Anchor, [{ path: 'seq', is: anchor.seq }], newest)
    if (moved.ok) return
  }
}

/** Many may read at once at one employer; each attempt that loses means that another was noted. */
const attempts = 64

/**
 * Appends to the principal's log. The number decides: of two who write the same, one is refused and
 * goes behind the other, so no entry is lost and none is overwritten. Resolves when the entry is
 * stored, anchored, and visible to the person it is about.
 */
export const appendAccess = async (
  world: RecordsWorld,
  principal: UnitId,
  access: Access,
): Promise<Entry> => {
  const anchor = await anchorOf(world, principal)
  const id = world.id()
  let end = anchor ?? (await endAfter(world, principal, beforeFirst)) ?? beforeFirst
  for (let attempt = 0; attempt < attempts; attempt++) {
    const tied = { ...access, seq: end.seq + 1, id, at: world.now(), prev: end.hash }
    const entry: Entry = { ...tied, hash: hashOf(principal, tied) }
    const stored = await put(world.records, recordKeys.entry(principal, entry.seq), Entry, entry)
    // The database may have kept our write though its answer was lost on the way.
    if (stored.ok || stored.current?.id === id) {
      await moveAnchor(world, principal, entry, anchor)
      const { subject } = access
      if (subject !== undefined)
        await put(world.records, recordKeys.read({ principal, subject }, entry.seq), Entry, entry)
      return entry
    }
    end = (await endAfter(world, principal, end)) ?? end
  }
  throw new StoreBusy('append')
}
