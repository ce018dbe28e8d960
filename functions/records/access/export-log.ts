/** The access log as files for whoever answers for it: a part at a time, and every part is noted. */
import type { LogEntry } from '../../../shared/contract/records/review.ts'
import { accessReasonWords } from '../../../shared/rules/records/access-reason-words.ts'
import { asCsv } from '../../../shared/rules/report/as-csv.ts'
import { entriesOf } from '../log/append-to-log.ts'
import type { RecordsWorld } from '../records-world.ts'
import { auditEvent } from './audit-event.ts'
import type { Opened } from './enter.ts'
import { entryShown } from './show-entry.ts'

/** Entries in one part: about 1.2 MB, well below what a function may answer. */
export const partSize = 2000

const columns = [
  'seq',
  'at',
  'who',
  'role',
  'action',
  'resource',
  'unit',
  'subject',
  'reason',
] as const

/** Whoever reads the file has no list of our codes beside it. */
const reasonText = ({ reason }: LogEntry) =>
  reason === undefined ? null : accessReasonWords[reason]

const csvOf = (entries: readonly LogEntry[]): string =>
  asCsv([
    [...columns, 'reasonText'],
    ...entries.map((entry) => [
      ...columns.map((name) => {
        if (name === 'at') return new Date(entry.at).toISOString()
        return (name === 'resource' ? (entry.newer ?? entry.resource) : entry[name]) ?? null
      }),
      reasonText(entry),
    ]),
  ])

export const exportLog = async (
  world: RecordsWorld,
  log: Opened<'log'>,
  { from, to, after = 0 }: { from: number; to: number; after?: number | undefined },
) => {
  const wanted = (await entriesOf(world, log.principal)).filter(
    ({ seq, at }) => seq > after && at >= from && at <= to,
  )
  const part = wanted.slice(0, partSize).map(entryShown)
  return {
    csv: csvOf(part),
    ndjson: part.map((entry) => `${JSON.stringify(auditEvent(entry))}\n`).join(''),
    next: wanted.length > partSize ? part.at(-1)?.seq : undefined,
  }
}
