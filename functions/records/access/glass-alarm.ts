/** A broken glass is an alarm to whoever is responsible: it stays in sight until somebody else has seen it. */
import { createHash } from 'node:crypto'
import type { GlassAlarm } from '../../../shared/contract/records/review.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { BreakGlass } from '../../../shared/rules/records/access.ts'
import { keptUntil } from '../../../shared/rules/records/retention.ts'
import type { SubjectId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Entry } from '../log/chain.ts'
import { openFor, sealFor } from '../sealed.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { recordKeys } from '../../store/record-keys.ts'
import type { Item } from '../../store/store.ts'

interface AlarmItem {
  seq: number
  at: number
  who: string
  firstName: string
  subject: SubjectId
  reason: BreakGlass
  /** The written reason is about the person, so it is sealed as theirs. */
  sealed: string
  seenAt?: number
  seenBy?: string
}

/** What the access log vouches for: these words, and no others. */
export const digestOfWords = (words: string): string =>
  createHash('sha256').update(words).digest('base64url')

/** Kept as long as the log whose entry it belongs to. */
export const soundGlass = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  { seq, at }: Entry,
  { reason, words }: { reason: BreakGlass; words: string },
): Promise<void> => {
  const item: AlarmItem = {
    seq,
    at,
    who: staff.id,
    firstName: staff.firstName,
    subject: owner.subject,
    reason,
    sealed: await sealFor(world, owner, words),
  }
  const expires = expiresAt(keptUntil('accessLog', at))
  const key = recordKeys.alarm(owner.principal, seq)
  await world.records.write({ put: { ...key, ...item, expires } as unknown as Item })
}

const asAlarm = (item: Item): AlarmItem => item as unknown as AlarmItem

const shown = async (
  world: RecordsWorld,
  staff: StaffMember,
  { seq, at, who, firstName, subject, reason, sealed, seenAt, seenBy }: AlarmItem,
): Promise<GlassAlarm> => ({
  seq,
  at,
  who,
  firstName,
  reason,
  words: await openFor(world, { principal: staff.unit, subject }, sealed),
  own: who === staff.id,
  seen: seenAt === undefined ? undefined : { at: seenAt, by: seenBy ?? '' },
})

/** Newest first. */
export const alarmsOf = async (world: RecordsWorld, staff: StaffMember): Promise<GlassAlarm[]> => {
  const items = await world.records.list({ ...recordKeys.alarms(staff.unit), fresh: true })
  return Promise.all(items.map((item) => shown(world, staff, asAlarm(item))).reverse())
}

/** A number and nothing else: it is asked for again and again, and shows nobody. */
export const unseenAlarms = async (world: RecordsWorld, staff: StaffMember): Promise<number> =>
  (await world.records.list(recordKeys.alarms(staff.unit))).filter(
    ({ seenAt }) => seenAt === undefined,
  ).length

/** Of two who see it at once, the first is written down. */
export const markSeen = async (
  world: RecordsWorld,
  staff: StaffMember,
  seq: number,
): Promise<GlassAlarm> => {
  const key = recordKeys.alarm(staff.unit, seq)
  const item = await world.records.get(key, { fresh: true })
  if (item === undefined) throw new Refusal('not-found')
  if (asAlarm(item).who === staff.id) throw new Refusal('two-people')
  const written = await world.records.write({
    patch: key,
    when: [{ path: 'seenAt', absent: true }],
    set: { seenAt: world.now(), seenBy: staff.id },
  })
  const stands = written.ok ? written.item : written.current
  if (stands === undefined) throw new Refusal('try-again')
  return shown(world, staff, asAlarm(stands))
}
