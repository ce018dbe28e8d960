/** Notes an access before anything is shown: what cannot be noted cannot be read. */
import type { UnitId } from '../../../shared/ids.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { StoreBusy, type Item } from '../../store/store.ts'
import { beforeFirst, hashOf, type Access, type Anchor, type Entry } from './chain.ts'
import type { RecordsWorld } from '../records-world.ts'

const asEntry = (item: Item): Entry => item as unknown as Entry

/** The newest entry as remembered outside the log. */
export const anchorOf = async (
  world: RecordsWorld,
  principal: UnitId,
): Promise<Anchor | undefined> => {
  const item = await world.clinic.get(recordKeys.anchor(principal), { fresh: true })
  return item as unknown as Anchor | undefined
}

/** A log from its first entry on. */
export const entriesOf = async (world: RecordsWorld, principal: UnitId): Promise<Entry[]> =>
  (await world.records.list({ ...recordKeys.entries(principal), fresh: true })).map(asEntry)

/** The end of the log when somebody else was first, or when its anchor was older than the log. */
const endAfter = async (
  world: RecordsWorld,
  principal: UnitId,
  { seq }: Anchor,
): Promise<Anchor | undefined> => {
  const { sk: after } = recordKeys.entry(principal, seq)
  const later = await world.records.list({
    ...recordKeys.entries(principal),
    after,
    fresh: true,
  })
  return later.map(asEntry).at(-1)
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
    const moved = await world.clinic.write(
      anchor === undefined
        ? { put: { ...key, seq, hash } }
        : { patch: key, when: [{ path: 'seq', is: anchor.seq }], set: { seq, hash } },
    )
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
export const note = async (
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
    const stored = { ...recordKeys.entry(principal, entry.seq), ...entry } as unknown as Item
    const put = await world.records.write({ put: stored })
    // The database may have kept our write though its answer was lost on the way.
    if (put.ok || put.current?.id === id) {
      await moveAnchor(world, principal, entry, anchor)
      const { subject } = access
      if (subject !== undefined)
        await world.records.write({
          put: { ...stored, ...recordKeys.read({ principal, subject }, entry.seq) },
        })
      return entry
    }
    end = (await endAfter(world, principal, end)) ?? end
  }
  throw new StoreBusy('note')
}
