/** The counsellor's contract: the desk, the county's line, the talk and the hand-over. */
import * as z from 'zod/mini'
import { TakeReason } from '../../rules/line/take-reason.ts'
import { schemasOf, toldInLine, toldToHolder } from '../../rules/line/told-fields.ts'
import { Level, LevelReason } from '../../rules/line/triage.ts'
import {
  Channel,
  Instant,
  Language,
  OnceId,
  PageKey,
  Profession,
  Regime,
  SealedNote,
  Seat,
  StaffId,
  Topic,
  UnitId,
  VisitId,
} from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, inVisit } from '../shapes.ts'
import { CalledIn, staffPlanApi } from '../opening/plan.ts'
import { AnswerMedium, AskMedium, mediumNow, Message, MessagePage, Say } from './youth.ts'

export const Staff = z.object({
  id: StaffId,
  firstName: z.string(),
  unit: UnitId,
  employer: z.string(),
  regime: Regime,
  profession: Profession,
  languages: z.array(Language),
  roles: z.array(z.enum(['counsellor', 'coordinator', 'therapist', 'admin'])),
})
export type Staff = z.infer<typeof Staff>

/** One waiting youth as the whole county's staff may see it: nothing more than this. */
export const LineEntry = z.object({
  visit: VisitId,
  level: Level,
  since: Instant,
  ...schemasOf(toldInLine),
  /** Set when the youth has been taken before and is first in line again. */
  returned: z.boolean(),
  /** Has a booked time: when, and with whom. */
  booked: z.optional(z.object({ at: Instant, with: StaffId })),
  /** Put aside: did not answer the ready check. */
  aside: z.boolean(),
  /** What their page says of itself: asleep or gone, whoever is there is called first. */
  page: z.enum(['here', 'asleep', 'gone']),
})
export type LineEntry = z.infer<typeof LineEntry>

/** An alarm for a youth in acute danger who waits: everybody sees it, and who has taken it. */
export const Alarm = z.object({
  visit: VisitId,
  state: z.enum(['raised', 'escalated', 'taken']),
  raisedAt: Instant,
  /** How many times it has gone unheard for a minute. */
  round: z.int(),
  by: z.optional(z.object({ id: StaffId, firstName: z.string(), employer: z.string() })),
  takenAt: z.optional(Instant),
  /** The youth has told where they are; only whoever has the alarm or the talk may read it. */
  placeTold: z.boolean(),
  /** So many more in acute danger stand behind this one, and no page of theirs is connected either. */
  others: z.optional(z.int()),
})
export type Alarm = z.infer<typeof Alarm>

/** Complete state of the line at `at`: a newer one replaces an older one, so no frame can be missed. */
export const Line = z.object({
  at: Instant,
  entries: z.array(LineEntry),
  /** Waiting in total, also beyond the entries shown. */
  waiting: z.int(),
  /** More wait than `waiting` says: beyond it nobody counts. */
  more: z.optional(z.literal(true)),
  /** Of youths in acute danger in the line; absent when there are none. */
  alarms: z.optional(z.array(Alarm)),
})
export type Line = z.infer<typeof Line>

/** A talk at the counsellor's desk. */
export const DeskVisit = z.object({
  visit: VisitId,
  seat: Seat,
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
  topics: z.array(Topic),
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
})
export type Desk = z.infer<typeof Desk>

export const Colleague = z.object({
  id: StaffId,
  firstName: z.string(),
  employer: z.string(),
  profession: Profession,
  regime: Regime,
  languages: z.array(Language),
  freeSeats: z.int(),
})
export type Colleague = z.infer<typeof Colleague>

/**
 * One press of "Ta nästa". `press` makes a retry give the same youth; `seat` is a free seat of
 * the counsellor's desk, so that the number of talks at once holds by condition.
 */
const Press = z.strictObject({
  press: OnceId,
  seat: Seat,
  /** Of this page, for this talk only. */
  key: z.optional(PageKey),
  /** Take this one, out of order, with a reason. */
  visit: z.optional(VisitId),
  reason: z.optional(TakeReason),
})

export const Claimed = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('claimed'), visit: DeskVisit }),
  z.object({ outcome: z.literal('nobody-waiting') }),
  z.object({ outcome: z.literal('taken-by-other') }),
])
export type Claimed = z.infer<typeof Claimed>

/** The short form after a visit; closed lists only, so that it can hold no identifying text. */
export const CloseForm = z.strictObject({
  topics: z.array(Topic).check(z.maxLength(6)),
  outcome: z.enum(['advice', 'calmer', 'next-step', 'urgent-help', 'interrupted', 'other']),
  whereTo: z
    .array(
      z.enum([
        'none',
        'again',
        'elevhalsa',
        'vardcentral',
        'bup',
        'ungdomsmottagning',
        'socialtjanst',
        'programme',
        'emergency',
        'other',
      ]),
    )
    .check(z.maxLength(4)),
})

export const counsellorApi = {
  ...staffPlanApi,
  desk: {
    method: 'GET',
    path: '/api/counsellor/desk',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The whole desk: duty, talks, offers and the county line',
    reply: Desk,
  },
  duty: {
    method: 'POST',
    path: '/api/counsellor/duty',
    who: 'counsellor',
    needs: 'no-record',
    summary: '"Jag är här", pause or go home',
    body: z.strictObject({
      status: DutyStatus,
      seats: Seat,
      channels: z.array(Channel).check(z.minLength(1), z.maxLength(3)),
    }),
    reply: Desk,
  },
  line: {
    method: 'GET',
    path: '/api/counsellor/line',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The county line',
    reply: Line,
  },
  take: {
    method: 'POST',
    path: '/api/counsellor/claims',
    who: 'counsellor',
    needs: 'no-record',
    summary: '"Ta nästa": one atomic, idempotent claim',
    body: Press,
    reply: Claimed,
  },
  visit: {
    method: 'GET',
    path: '/api/counsellor/visits/:visit',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'One talk at my desk',
    params: inVisit,
    reply: DeskVisit,
  },
  messages: {
    method: 'GET',
    path: '/api/counsellor/visits/:visit/messages',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Messages of my part of the talk after a sequence number',
    params: inVisit,
    query: z.strictObject({ after: z._default(z.coerce.number().check(z.int(), z.minimum(0)), 0) }),
    reply: MessagePage,
  },
  say: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/messages',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Say something',
    params: inVisit,
    body: Say,
    reply: z.object({ message: Message }),
  },
  pageKey: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/key',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The key of another page of mine for this talk (reloaded, or a second window)',
    params: inVisit,
    body: z.strictObject({ key: PageKey, instead: z.optional(PageKey) }),
    reply: DeskVisit,
  },
  askMedium: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/medium',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Ask to talk or be seen, or go down to less at once',
    params: inVisit,
    body: AskMedium,
    reply: DeskVisit,
  },
  answerMedium: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/medium/answer',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Yes or no to what the youth asked for',
    params: inVisit,
    body: AnswerMedium,
    reply: DeskVisit,
  },
  noAnswer: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/no-answer',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The ready check ran out: put the youth aside',
    params: inVisit,
    reply: Done,
  },
  release: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/release',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Put the youth back at the head of the line',
    params: inVisit,
    reply: Done,
  },
  end: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/end',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'End the talk',
    params: inVisit,
    reply: Done,
  },
  endAndCool: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/end-and-cool',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'End a talk that is used to hurt, and ask that tab to wait for a while',
    params: inVisit,
    reply: Done,
  },
  close: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/close',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'File the short form and free the seat',
    params: inVisit,
    body: CloseForm,
    reply: Done,
  },
  level: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/level',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Change the level of a youth at my desk, with a reason',
    params: inVisit,
    body: z.strictObject({ level: Level, reason: LevelReason }),
    reply: DeskVisit,
  },
  colleagues: {
    method: 'GET',
    path: '/api/counsellor/colleagues',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Who is on duty, for a hand-over',
    reply: z.object({ colleagues: z.array(Colleague) }),
  },
  offer: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/handover',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Ask the youth, then offer the talk to a colleague or a profession',
    params: inVisit,
    body: z.strictObject({
      to: z.union([
        z.strictObject({ colleague: StaffId }),
        z.strictObject({ profession: Profession }),
      ]),
      note: z.optional(SealedNote),
    }),
    reply: DeskVisit,
  },
  withdraw: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/handover/withdraw',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Take the offer back',
    params: inVisit,
    reply: DeskVisit,
  },
  accept: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/handover/accept',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Take over the talk',
    params: inVisit,
    body: z.strictObject({ press: OnceId, seat: Seat, key: z.optional(PageKey) }),
    reply: Claimed,
  },
  decline: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/handover/decline',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Say no to a hand-over',
    params: inVisit,
    reply: Done,
  },
} as const satisfies Table
