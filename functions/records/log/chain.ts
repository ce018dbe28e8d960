/** An entry of the access log, and the hash that ties it to the one before: no entry can change alone. */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type {
  AccessReason,
  AccessRole,
  Action,
  Resource,
} from '../../../shared/rules/records/access.ts'
import type { UnitId } from '../../../shared/ids.ts'

/** Of a closed list that may have grown since: a log with a word from tomorrow can still be read on. */
const word = <T extends string>() => z.custom<T>((value) => typeof value === 'string')

/** What somebody did. `who` is a member of staff, a person, or the clock. */
const Access = z.object({
  who: z.string(),
  /** The first name of a member of staff, so that a log is read without a list of ids beside it. */
  name: z.optional(z.string()),
  role: word<AccessRole>(),
  action: word<Action>(),
  resource: word<Resource>(),
  /** Whom it is about; absent when it is about nobody in particular. */
  subject: z.optional(z.string()),
  /** The unit the reader works at; the principal itself when it is the person or the clock. */
  unit: z.string(),
  reason: z.optional(word<AccessReason>()),
  /** Digest of what was written, so that the log vouches for it. */
  ref: z.optional(z.string()),
})
export type Access = z.output<typeof Access>

export const Entry = z.object({
  ...Access.shape,
  /** From 1, without gaps. */
  seq: z.number(),
  /** Of this one entry, so that a write whose answer was lost is known again. */
  id: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Hash of the entry before; 64 zeros before the first. */
  prev: z.string(),
  hash: z.string(),
})
export type Entry = z.output<typeof Entry>

/** The newest entry, as it is remembered outside the log; and the last one that has ended after its years. */
export const Anchor = z.object({
  seq: z.number(),
  hash: z.string(),
  start: z.optional(z.object({ seq: z.number(), hash: z.string() })),
})
export type Anchor = z.output<typeof Anchor>

export const beforeFirst: Anchor = { seq: 0, hash: '0'.repeat(64) }

export const hashOf = (principal: UnitId, entry: Omit<Entry, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        principal,
        entry.seq,
        entry.id,
        entry.at,
        entry.prev,
        entry.who,
        entry.role,
        entry.action,
        entry.resource,
        entry.subject ?? null,
        entry.unit,
        entry.reason ?? null,
        entry.ref ?? null,
        // Entries of before have none, and their hash stays what it was.
        ...(entry.name === undefined ? [] : [entry.name]),
      ]),
    )
    .digest('hex')

export type Verdict =
  | { sound: true; entries: number }
  /** `at`: the first number that is not as it was. */
  | { sound: false; at: number; what: 'changed' | 'missing' | 'cut' | 'anchor' }

/** Reads a log from its first entry, or from where its years have ended, and compares its end with what is remembered outside it. */
export const verify = (
  principal: UnitId,
  entries: readonly Entry[],
  anchor: Anchor | undefined,
): Verdict => {
  let before: Pick<Anchor, 'seq' | 'hash'> = anchor?.start ?? beforeFirst
  for (const entry of entries) {
    // About to go: noted, and not removed yet.
    if (entry.seq <= (anchor?.start?.seq ?? 0)) continue
    const seq = before.seq + 1
    if (entry.seq !== seq) return { sound: false, at: seq, what: 'missing' }
    const isTied = entry.prev === before.hash && entry.hash === hashOf(principal, entry)
    if (!isTied) return { sound: false, at: seq, what: 'changed' }
    if (seq === anchor?.seq && entry.hash !== anchor.hash)
      return { sound: false, at: seq, what: 'anchor' }
    before = entry
  }
  if (before.seq < (anchor?.seq ?? 0)) return { sound: false, at: before.seq + 1, what: 'cut' }
  if (before.seq > 0 && anchor === undefined) return { sound: false, at: 1, what: 'anchor' }
  return { sound: true, entries: before.seq }
}
