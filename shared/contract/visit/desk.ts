/** The contract of a desk: who sits there, their talks, what colleagues offer, and the line. */
import * as z from 'zod/mini'
import { schemasOf, toldToHolder, topicFields } from '../../rules/line/told-fields.ts'
import { Level, LevelReason } from '../../rules/line/triage.ts'
import { seatsBefore } from '../../rules/line/seat-rule.ts'
import {
  Channel,
  Instant,
  Language,
  PageKey,
  Profession,
  Regime,
  SealedNote,
  Seat,
  StaffId,
  UnitId,
  VisitId,
} from '../../ids.ts'
import { CalledIn, Absent, ShiftNow, SurgeNow } from '../opening/plan.ts'
import { staffRoles } from '../endpoint.ts'
import { Line } from './line.ts'
import { mediumNow } from './medium.ts'

export const Staff = z.object({
  id: StaffId,
  firstName: z.string(),
  unit: UnitId,
  employer: z.string(),
  regime: Regime,
  profession: Profession,
  languages: z.array(Language),
  roles: z.array(z.enum(staffRoles)),
})
export type Staff = z.infer<typeof Staff>

/** A talk at the counsellor's desk. */
export const DeskVisit = z.object({
  visit: VisitId,
  seat: z.int().check(z.minimum(1), z.maximum(seatsBefore)),
  /** Of one beyond the sixth; `seat` is the sixth then. */
  seatNow: z.optional(Seat),
  rev: z.int(),
  epoch: z.int(),
  state: z.enum(['called', 'talking', 'asking', 'offered', 'over']),
  level: Level,
  /** What the youth chose, where it has been changed. */
  chose: z.optional(Level),
  levelWhy: z.optional(LevelReason),
  ...schemasOf(toldToHolder),
  regime: Regime,
  identity: z.enum(['anonymous', 'identified']),
  since: Instant,
  calledAt: Instant,
  talkingAt: z.optional(Instant),
  readyBy: z.optional(Instant),
  /** When the youth's connection dropped, if it has. */
  youthGoneAt: z.optional(Instant),
  /** The connection is up, and their page has not answered. */
  youthAsleep: z.optional(z.literal(true)),
  /** When this was so: what is told of an earlier moment may come later. */
  toldAt: Instant,
  /** The note of the colleague who handed over. */
  note: z.optional(SealedNote),
  offeredUntil: z.optional(Instant),
  pass: z.string(),
  /** The pages of this desk that the youth seals for; absent where nobody has looked. */
  keys: z.optional(z.array(PageKey)),
  ...mediumNow,
})
export type DeskVisit = z.infer<typeof DeskVisit>

/** A hand-over waiting for this counsellor's answer. */
export const HandoverOffer = z.object({
  visit: VisitId,
  level: Level,
  channel: Channel,
  language: Language,
  ...topicFields,
  from: z.object({ firstName: z.string(), employer: z.string() }),
  until: Instant,
})
export type HandoverOffer = z.infer<typeof HandoverOffer>

export const DutyStatus = z.enum(['here', 'paused', 'away'])

export const Desk = z.object({
  staff: Staff,
  status: DutyStatus,
  seats: z.int(),
  channels: z.array(Channel),
  visits: z.array(DeskVisit),
  offers: z.array(HandoverOffer),
  line: Line,
  calledIn: z.optional(CalledIn),
  /** This person, and for whoever is the backup everybody who is late. */
  absent: z.optional(z.array(Absent)),
  /** My shift that is on, or about to begin. */
  shift: z.optional(ShiftNow),
  /** Changes of my shifts that I have not seen, and days that are offered to me. */
  shiftNews: z.optional(z.int()),
  surge: z.optional(SurgeNow),
  /** The most talks at once, where the county has chosen another number than the usual. */
  mostTalks: z.optional(z.int()),
  /** Higher whenever the county has changed a setting: what the page shows of them is asked for anew. */
  settings: z.optional(z.int()),
})
export type Desk = z.infer<typeof Desk>

export const Claimed = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('claimed'), visit: DeskVisit }),
  /** `goOn`: so far; the line is longer, and the same press with it looks on behind. */
  z.object({ outcome: z.literal('nobody-waiting'), goOn: z.optional(z.string()) }),
  z.object({ outcome: z.literal('taken-by-other') }),
])
export type Claimed = z.infer<typeof Claimed>
