/** Looking over the access log: drawn by lot so that nobody can choose what is seen, and written down. */
import { createHash } from 'node:crypto'
import type { LogEntry, Review } from '../../shared/api/review.ts'
import { Refusal } from '../../shared/api/refusals.ts'
import { mayAccess } from '../../shared/rules/access-policy.ts'
import type { Action } from '../../shared/rules/access.ts'
import type { StaffMember } from '../desk/desk.ts'
import { verify, type Entry } from '../records/chain.ts'
import { anchorOf, entriesOf, note } from '../records/note.ts'
import type { RecordsWorld } from '../records/records-world.ts'
import { recordKeys } from '../store/record-keys.ts'
import type { Item } from '../store/store.ts'

/** Of ordinary entries, how many a review is given; every broken glass comes besides. */
const sampleSize = 20

const enterLog = async (world: RecordsWorld, staff: StaffMember, action: Action): Promise<void> => {
  const wish = { role: 'admin', action, resource: 'log', relation: 'reviewer' } as const
  if (!mayAccess({ ...wish, place: 'own-unit' })) throw new Refusal('not-found')
  await note(world, staff.unit, {
    who: staff.id,
    role: 'admin',
    action,
    resource: 'log',
    unit: staff.unit,
  })
}

const shown = ({
  seq,
  at,
  who,
  role,
  action,
  resource,
  unit,
  subject,
  reason,
}: Entry): LogEntry => ({
  seq,
  at,
  who,
  role,
  action,
  resource,
  unit,
  subject,
  reason,
})

/** The lot is drawn by the log's own newest hash, so whoever reviews cannot draw again. */
const drawn = (entries: readonly Entry[], head: string): Entry[] => {
  const lot = ({ seq }: Entry) => createHash('sha256').update(`${head} ${seq}`).digest('hex')
  const ordinary = entries.filter(({ action }) => action !== 'break-glass')
  return [...ordinary].sort((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, sampleSize)
}

export const sampleLog = async (world: RecordsWorld, staff: StaffMember) => {
  await enterLog(world, staff, 'list')
  const anchor = await anchorOf(world, staff.unit)
  const entries = await entriesOf(world, staff.unit)
  const broken = entries.filter(({ action }) => action === 'break-glass')
  const sample = [...broken, ...drawn(entries, entries.at(-2)?.hash ?? '')]
  const reviews = await world.records.list(recordKeys.reviews(staff.unit))
  return {
    entries: entries.length,
    sound: verify(staff.unit, entries, anchor).sound,
    sample: sample.sort((a, b) => b.seq - a.seq).map(shown),
    reviews: reviews.map((item) => item as unknown as Review),
  }
}

export const writeReview = async (
  world: RecordsWorld,
  staff: StaffMember,
  { once, entries, finding }: Pick<Review, 'once' | 'entries' | 'finding'>,
): Promise<Review> => {
  await enterLog(world, staff, 'review')
  const review = { once, entries, finding, at: world.now(), by: staff.id }
  const put = await world.records.write({
    put: { ...recordKeys.review(staff.unit, once), ...review } as unknown as Item,
  })
  return put.ok ? review : (put.current as unknown as Review)
}

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
const csvOf = (entries: readonly LogEntry[]): string =>
  [
    columns.join(';'),
    ...entries.map((entry) =>
      columns
        .map((name) => (name === 'at' ? new Date(entry.at).toISOString() : (entry[name] ?? '')))
        .join(';'),
    ),
  ].join('\r\n')

/** FHIR's own letters for what was done. */
const fhirAction = (action: Action): 'C' | 'R' | 'U' | 'D' | 'E' => {
  if (action === 'write' || action === 'correct' || action === 'share') return 'C'
  if (action === 'read' || action === 'list' || action === 'print') return 'R'
  if (action === 'block' || action === 'unblock' || action === 'revoke') return 'U'
  return action === 'erase' ? 'D' : 'E'
}

/** An AuditEvent of FHIR R4. */
const auditEvent = (entry: LogEntry): Record<string, unknown> => ({
  resourceType: 'AuditEvent',
  id: `${entry.unit}-${entry.seq}`,
  type: {
    system: 'http://terminology.hl7.org/CodeSystem/audit-event-type',
    code: 'rest',
  },
  action: fhirAction(entry.action),
  recorded: new Date(entry.at).toISOString(),
  outcome: '0',
  ...(entry.reason === undefined ? {} : { purposeOfEvent: [{ text: entry.reason }] }),
  agent: [{ altId: entry.who, requestor: true, type: { text: entry.role }, name: entry.unit }],
  source: { observer: { display: entry.unit } },
  entity: [
    {
      type: { system: 'http://terminology.hl7.org/CodeSystem/audit-entity-type', code: '2' },
      name: `${entry.action} ${entry.resource}`,
      ...(entry.subject === undefined ? {} : { what: { identifier: { value: entry.subject } } }),
    },
  ],
})

export const exportLog = async (
  world: RecordsWorld,
  staff: StaffMember,
  { from, to }: { from: number; to: number },
) => {
  await enterLog(world, staff, 'export')
  const entries = (await entriesOf(world, staff.unit))
    .filter(({ at }) => at >= from && at <= to)
    .map(shown)
  return { csv: csvOf(entries), fhir: entries.map(auditEvent) }
}
