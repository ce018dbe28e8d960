/** An emergency opening is an alarm to whoever is responsible: it stays in sight until somebody else has seen it. */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { EmergencyAlarm } from '../../../shared/contract/records/review.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { EmergencyReason } from '../../../shared/rules/records/access.ts'
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Entry } from '../log/chain.ts'
import { openFor, sealFor } from '../sealed.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { ofList, type Opened } from './enter.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put, read, readAll } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'

const EmergencyAlarmItem = z.object({
  seq: z.number(),
  at: z.number(),
  who: z.string(),
  firstName: z.string(),
  subject: z.string(),
  reason: EmergencyReason,
  /** The written reason is about the person, so it is sealed as theirs. */
  sealed: z.string(),
  seenAt: z.optional(z.number()),
  seenBy: z.optional(z.string()),
  expires: z.number(),
})
type EmergencyAlarmItem = z.output<typeof EmergencyAlarmItem>

/** What the access log vouches for: these words, and no others. */
export const digestOfReason = (words: string): string =>
  createHash('sha256').update(words).digest('base64url')

/** Kept as long as the log whose entry it belongs to. */
export const putEmergencyAlarm = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  { seq, at }: Entry,
  { reason, words }: { reason: EmergencyReason; words: string },
): Promise<void> => {
  await put(world.records, recordKeys.emergencyAlarm(owner.principal, seq), EmergencyAlarmItem, {
    seq,
    at,
    who: staff.id,
    firstName: staff.firstName,
    subject: owner.subject,
    reason,
    sealed: await sealFor(world, owner, words),
    expires: expiresAt(keptUntil('accessLog', at)),
  })
}

const shown = async (
  world: RecordsWorld,
  staff: StaffMember,
  log: Opened<'log'>,
  { seq, at, who, firstName, subject, reason, sealed, seenAt, seenBy }: EmergencyAlarmItem,
): Promise<EmergencyAlarm> => ({
  seq,
  at,
  who,
  firstName,
  reason,
  words: await openFor(world, ofList(log, { principal: staff.unit, subject }), sealed),
  own: who === staff.id,
  seen: seenAt === undefined ? undefined : { at: seenAt, by: seenBy ?? '' },
})

/** Newest first. */
export const emergencyAlarmsOf = async (
  world: RecordsWorld,
  staff: StaffMember,
  log: Opened<'log'>,
): Promise<EmergencyAlarm[]> => {
  const query = { ...recordKeys.emergencyAlarms(staff.unit), fresh: true }
  const items = await readAll(world.records, query, EmergencyAlarmItem)
  return Promise.all(items.map((item) => shown(world, staff, log, item)).reverse())
}

/** What was written to open this person's record, for the person. */
export const openingsOf = async (
  world: RecordsWorld,
  owner: Opened<'log'>,
): Promise<Pick<EmergencyAlarm, 'at' | 'reason' | 'words'>[]> => {
  const query = { ...recordKeys.emergencyAlarms(owner.principal), fresh: true }
  const theirs = (await readAll(world.records, query, EmergencyAlarmItem)).filter(
    ({ subject }) => subject === owner.subject,
  )
  return Promise.all(
    theirs.map(async ({ at, reason, sealed }) => ({
      at,
      reason,
      words: await openFor(world, owner, sealed),
    })),
  )
}

/** A number and nothing else: it is asked for again and again, and shows nobody. */
export const unseenEmergencyAlarms = async (
  world: RecordsWorld,
  staff: StaffMember,
): Promise<number> =>
  (await world.records.list(recordKeys.emergencyAlarms(staff.unit))).filter(
    ({ seenAt }) => seenAt === undefined,
  ).length

/** Of two who see it at once, the first is written down. */
export const markAlarmSeen = async (
  world: RecordsWorld,
  staff: StaffMember,
  log: Opened<'log'>,
  seq: number,
): Promise<EmergencyAlarm> => {
  const key = recordKeys.emergencyAlarm(staff.unit, seq)
  const item = await read(world.records, key, EmergencyAlarmItem, { fresh: true })
  if (item === undefined) throw new Refusal('not-found')
  if (item.who === staff.id) throw new Refusal('two-people')
  const isUnseen = [{ path: 'seenAt', absent: true }] as const
  const seen = { seenAt: world.now(), seenBy: staff.id }
  const written = await patch(world.records, key, EmergencyAlarmItem, isUnseen, seen)
  const stands = written.ok ? written.item : written.current
  if (stands === undefined) throw new Refusal('try-again')
  return shown(world, staff, log, stands)
}
