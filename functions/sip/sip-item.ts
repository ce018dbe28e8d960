/** A plan made together as it is stored: the list tells states, times and which units take part, and every word is sealed as the person's. */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { CallAnswer, MeetingPlace, type SipRow } from '../../shared/contract/intake/sip-shapes.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { UnitId } from '../../shared/ids.ts'
import { instantOf } from '../../shared/rules/opening/shift-times.ts'
import { sipAnswers, sipConsentMissing, sipDue } from '../../shared/rules/sip/sip-rule.ts'
import { sipStates } from '../../shared/rules/sip/sip-states.ts'
import type { Owner, RecordsWorld } from '../records/index.ts'
import { read, readAll } from '../store/items.ts'
import { sipKeys } from '../store/sip-keys.ts'

/** What decides; it names nobody. */
export const SipItem = z.object({
  sip: z.string(),
  rev: z.number(),
  subject: z.string(),
  state: z.enum(sipStates),
  /** When it came into its state. */
  since: z.number(),
  consent: z.object({
    age: z.number(),
    way: z.enum(['youth-alone', 'youth-and-one', 'youth-and-both']),
    youth: z.enum(sipAnswers),
    guardians: z.enum(sipAnswers),
    judged: z.optional(z.enum(['mature', 'not-yet'])),
    until: z.optional(z.number()),
    /** Which words the youth has read. */
    text: z.optional(z.string()),
  }),
  /** Units of other employers that the youth has said yes to. */
  readers: z.array(z.string()),
  /** When, and which kind of place: where precisely is sealed with the rest. */
  meeting: z.optional(z.object({ at: z.number(), how: MeetingPlace })),
  followUpOn: z.optional(z.string()),
  /** Presses that count, in order: the last one wrote what it says now. */
  texts: z.array(z.string()),
  expires: z.number(),
})
export type SipItem = z.output<typeof SipItem>

/** Where an invited person's link leads, and what they have said. */
export const CallItem = z.object({
  principal: z.string(),
  sip: z.string(),
  party: z.string(),
  answer: z.optional(CallAnswer),
  expires: z.number(),
})

/** What the page that makes a link tells of it. */
export const callHash = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url')

/** Refuses `not-found` alike for another unit's and for none. */
export const sipOf = async (
  world: RecordsWorld,
  principal: UnitId,
  sip: string,
): Promise<SipItem> => {
  const item = await read(world.records, sipKeys.sip(principal, sip), SipItem, { fresh: true })
  if (item === undefined) throw new Refusal('not-found')
  return item
}

const isOpen = ({ state }: SipItem): number => Number(state !== 'closed')

/** The person's own, the latest last, and after what is over the one that is not. */
export const sipsOf = async (world: RecordsWorld, owner: Owner): Promise<SipItem[]> => {
  const kept = await world.records.list({ ...sipKeys.texts(owner), fresh: true })
  const ids = [...new Set(kept.map(({ sk }) => String(sk.split('#')[1])))]
  const key = (sip: string) => sipKeys.sip(owner.principal, sip)
  const items = await Promise.all(
    ids.map((sip) => read(world.records, key(sip), SipItem, { fresh: true })),
  )
  return items
    .flatMap((item) => (item === undefined || item.subject !== owner.subject ? [] : [item]))
    .sort((a, b) => isOpen(a) - isOpen(b) || a.since - b.since)
}

export const ownerOf = (principal: UnitId, { subject }: Pick<SipItem, 'subject'>): Owner => ({
  principal,
  subject,
})

const everySip = (world: RecordsWorld, unit: UnitId): Promise<SipItem[]> =>
  readAll(world.records, { ...sipKeys.sips(unit), fresh: true }, SipItem)

const followUpAt = (day: string | undefined): number | undefined =>
  day === undefined ? undefined : instantOf({ day, time: '17:00' })

export const showRow = ({ sip, rev, state, since, meeting, followUpOn }: SipItem): SipRow => ({
  sip,
  rev,
  state,
  since,
  due: sipDue({ state, since, meetingAt: meeting?.at, followUpAt: followUpAt(followUpOn) }),
  followUpOn,
})

export const holds = ({ consent }: SipItem, now: number): boolean =>
  sipConsentMissing(consent, now).length === 0

/** Shared with other employers: the yes holds, and there is something that it is about. */
export const isShared = (item: SipItem, unit: UnitId, now: number): boolean => {
  const { state, readers } = item
  const isOver = state === 'wished' || state === 'stopped' || state === 'closed'
  return !isOver && readers.includes(unit) && holds(item, now)
}

/** What is due first on top; what is over last. */
export const rowsOf = async (world: RecordsWorld, unit: UnitId): Promise<SipRow[]> => {
  const rank = ({ state, due }: SipRow) => (state === 'closed' ? 2e15 : (due ?? 1e15))
  return (await everySip(world, unit))
    .map(showRow)
    .sort((a, b) => rank(a) - rank(b) || b.since - a.since)
}
