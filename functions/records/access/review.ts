/** Looking over the access log: drawn by lot so that nobody can choose what is seen, and written down. */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { Finding, type Review, type SampledEntry } from '../../../shared/contract/records/review.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import { ExportPurpose } from '../../../shared/rules/records/access.ts'
import type { StaffMember } from '../../visit/index.ts'
import { careByEnrolment, careOf } from '../identity/care-relation.ts'
import { beforeFirst, verify, type Entry } from '../log/chain.ts'
import { anchorOf, entriesOf } from '../log/append-to-log.ts'
import type { RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { put, read, readAll } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { recordKeys } from '../../store/record-keys.ts'
import type { Opened } from './enter.ts'
import { withNames } from './show-entry.ts'
import { emergencyAlarmsOf, markAlarmSeen } from './emergency-alarm.ts'

const ReviewItem = z.object({
  once: z.string(),
  at: z.number(),
  by: z.string(),
  marks: z.array(z.object({ seq: z.number(), finding: Finding })),
  expires: z.optional(z.number()),
})

const isStatedPurpose = (reason: Entry['reason']): boolean =>
  ExportPurpose.options.some((purpose) => purpose === reason)

/** What is looked at every time, and not by lot. */
const isAlways = ({ action, reason, ref }: Entry): boolean =>
  action === 'break-glass' || isStatedPurpose(reason) || ref === careByEnrolment

/** Of ordinary entries, how many a review is given; what is always looked at comes besides. */
const sampleSize = 20

/** What somebody did with what is their own is no reading to judge, and would hide those that are. */
const isOfStaff = ({ role }: Entry): boolean =>
  role !== 'patient' && role !== 'participant' && role !== 'clock'

/**
 * The lot is drawn by the hash of the last review, so looking again does not draw again; what one did
 * oneself falls to somebody else. From what staff have done since that review.
 */
const drawn = (entries: readonly Entry[], { id }: StaffMember): Entry[] => {
  const last = entries.findLast(({ action, resource }) => action === 'review' && resource === 'log')
  const { seq: since, hash } = last ?? beforeFirst
  const lot = ({ seq }: Entry) => createHash('sha256').update(`${hash} ${seq}`).digest('hex')
  return entries
    .filter(
      (entry) => entry.seq > since && isOfStaff(entry) && !isAlways(entry) && entry.who !== id,
    )
    .sort((a, b) => (lot(a) < lot(b) ? -1 : 1))
    .slice(0, sampleSize)
}

/** Of a treatment, who answers for it, covers, or did so before. */
const Carers = z.object({
  therapist: z.object({ id: z.string() }),
  cover: z.optional(z.object({ id: z.string() })),
  caredBefore: z.optional(z.array(z.string())),
})

/** Only of staff who read about somebody: the person's own visits need no explanation. */
const hasMet = async (world: RecordsWorld, entry: Entry): Promise<boolean | undefined> => {
  const { subject, role, who, unit } = entry
  if (subject === undefined || (role !== 'counsellor' && role !== 'therapist')) return undefined
  const owner = { principal: unit, subject }
  if ((await careOf(world, owner, unit))?.staff.includes(who) === true) return true
  const treatment = await read(world.records, programmeKeys.treatment(owner), Carers)
  if (treatment === undefined) return false
  const { therapist, cover, caredBefore = [] } = treatment
  return [therapist.id, cover?.id, ...caredBefore].includes(who)
}

const sampled = async (
  world: RecordsWorld,
  staff: StaffMember,
  log: Opened<'log'>,
  entry: Entry,
): Promise<SampledEntry> => ({
  ...(await withNames(world, log, entry)),
  own: entry.who === staff.id,
  met: await hasMet(world, entry),
})

export const sampleLog = async (world: RecordsWorld, staff: StaffMember, log: Opened<'log'>) => {
  const anchor = await anchorOf(world, staff.unit)
  const entries = await entriesOf(world, staff.unit)
  const reviews = await readAll(world.records, recordKeys.reviews(staff.unit), ReviewItem)
  const judged = new Set(reviews.flatMap(({ marks }) => marks.map(({ seq }) => seq)))
  const always = entries.filter((entry) => isAlways(entry) && !judged.has(entry.seq))
  const sample = [...always, ...drawn(entries, staff)]
  return {
    now: world.now(),
    entries: entries.length,
    sound: verify(staff.unit, entries, anchor).sound,
    alarms: await emergencyAlarmsOf(world, staff, log),
    sample: await Promise.all(
      sample.sort((a, b) => b.seq - a.seq).map((entry) => sampled(world, staff, log, entry)),
    ),
    reviews: [...reviews].sort((a, b) => b.at - a.at),
  }
}

export const seeEmergencyAlarm = (
  world: RecordsWorld,
  staff: StaffMember,
  { seq }: { seq: number },
  log: Opened<'log'>,
) => markAlarmSeen(world, staff, log, seq)

/** A review is its own record, put once. Nobody judges what they did themselves. */
export const writeReview = async (
  world: RecordsWorld,
  staff: StaffMember,
  { once, marks }: Pick<Review, 'once' | 'marks'>,
  _log: Opened<'log'>,
): Promise<Review> => {
  const known = new Map((await entriesOf(world, staff.unit)).map(({ seq, who }) => [seq, who]))
  for (const { seq } of marks) {
    if (!known.has(seq)) throw new Refusal('not-found')
    if (known.get(seq) === staff.id) throw new Refusal('two-people')
  }
  const review: Review = { once, marks, at: world.now(), by: staff.id }
  const expires = expiresAt(keptUntil('accessLog', review.at))
  const item = { ...review, expires }
  const kept = await put(world.records, recordKeys.review(staff.unit, once), ReviewItem, item)
  return kept.ok ? review : (kept.current ?? review)
}
