/**
 * The contract of the plan: staff see the county's shifts and change their own; a coordinator may
 * change all of them, sees what they do to the wait, and may hold the door for a while.
 */
import * as z from 'zod/mini'
import {
  AwayWhy,
  Differs,
  Person,
  Repeats,
  ShiftDay,
  ShiftId,
  ShiftPlan,
} from '../../rules/opening/shift.ts'
import { ShiftNewsKind } from '../../rules/opening/shift-news.ts'
import { FindingKind } from '../../rules/opening/shift-findings.ts'
import { SurgeMode, SurgeReason } from '../../rules/line/admission.ts'
import {
  Channel,
  Instant,
  Language,
  Municipality,
  OnceId,
  Profession,
  Seat,
  StaffId,
} from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, FourWeeks } from '../shapes.ts'

export const Finding = z.object({
  kind: FindingKind,
  day: z.string(),
  with: z.optional(z.string()),
  minutes: z.optional(z.int()),
})

const Offer = z.object({
  to: z.optional(StaffId),
  inReturn: z.optional(z.object({ shift: ShiftId, day: z.string() })),
})

/** One occurrence of a shift, with what is to be said of it. */
export const PlannedDuty = z.object({
  shift: ShiftId,
  rev: z.int(),
  day: z.string(),
  starts: Instant,
  ends: Instant,
  person: z.object({ ...Person.shape, employer: z.string() }),
  /** Whose day it was before somebody else took it over. */
  insteadOf: z.optional(z.object({ firstName: z.string(), employer: z.string() })),
  channels: z.array(Channel),
  talks: z.int(),
  recurring: z.boolean(),
  repeats: z.optional(Repeats),
  /** Not when the reason is somebody else's sickness: then it says `leave`. */
  away: z.optional(AwayWhy),
  offer: z.optional(Offer),
  findings: z.array(Finding),
})
export type PlannedDuty = z.infer<typeof PlannedDuty>

const Week = z.object({
  now: Instant,
  /** Monday 00:00 and the next, by the county's clocks. */
  from: Instant,
  to: Instant,
  duties: z.array(PlannedDuty),
  holidays: z.array(z.object({ day: z.string(), name: z.string() })),
})
export type Week = z.infer<typeof Week>

const anyMoment = z.strictObject({
  /** Any moment of the week; absent: this week. */
  at: z.optional(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(9_999_999_999_999))),
})

/** Findings somebody has seen and wants to plan in spite of. */
const despite = z.array(FindingKind).check(z.maxLength(8))

/** Those of the person that the shift is offered in; absent: all. */
const languages = z.optional(z.array(Language).check(z.minLength(1), z.maxLength(8)))

/** `told`: nothing is kept; these are the reasons. Those that may be kept can be sent in `despite`. */
const Planned = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('planned'), shift: ShiftId, rev: z.int() }),
  z.object({ outcome: z.literal('told'), findings: z.array(Finding) }),
  /** Somebody else was quicker; the page reads the week anew. */
  z.object({ outcome: z.literal('changed-by-other') }),
])
export type Planned = z.infer<typeof Planned>

const whichDay = { shift: ShiftId, day: ShiftDay }

/** `press` gives the shift its id, so that a repeated request makes no second one. */
const PlanShift = z.strictObject({
  press: OnceId,
  plan: ShiftPlan,
  /** Days of a series that are not as the rest, as a calendar that is read in has them. */
  differs: z.optional(z.array(Differs).check(z.maxLength(120))),
  languages,
  despite,
})
/** With `day` only that day changes; with `all` too, it and every coming day of the series. */
export const ChangeShift = z.strictObject({
  shift: ShiftId,
  rev: z.int(),
  day: z.optional(ShiftDay),
  all: z.optional(z.boolean()),
  starts: Instant,
  ends: Instant,
  talks: z.optional(Seat),
  channels: z.optional(z.array(Channel).check(z.minLength(1), z.maxLength(3))),
  languages,
  repeats: z.optional(Repeats),
  despite,
})
/** Without `day` the whole shift; a recurring one ends with the day before today, or, with `all`, before `day`. */
export const RemoveShift = z.strictObject({
  shift: ShiftId,
  rev: z.int(),
  day: z.optional(ShiftDay),
  all: z.optional(z.boolean()),
})
/** With `until`, every day of every shift of the person from this one to that date. */
const Away = z.strictObject({
  ...whichDay,
  why: z.nullable(AwayWhy),
  until: z.optional(ShiftDay),
})

/** What somebody else has done to a shift of mine; `starts` and `ends` as they were. */
export const ShiftNews = z.object({
  shift: ShiftId,
  what: ShiftNewsKind,
  at: Instant,
  starts: Instant,
  ends: Instant,
})
export type ShiftNews = z.infer<typeof ShiftNews>

const shared = {
  change: { body: ChangeShift, reply: Planned },
  remove: { body: RemoveShift, reply: Planned },
  away: { body: Away, reply: z.object({ outcome: z.literal('done'), days: z.optional(z.int()) }) },
  undo: {
    body: z.strictObject({ shift: ShiftId, rev: z.int() }),
    reply: z.object({ outcome: z.enum(['undone', 'too-late']) }),
  },
}

/** A coordinator asks this person to come and help. */
export const CalledIn = z.object({
  reason: SurgeReason,
  until: Instant,
  /** What the person has answered. */
  answer: z.optional(z.enum(['coming', 'cannot'])),
})
export type CalledIn = z.infer<typeof CalledIn>

/** What a person is planned with now: the desk is set so when they come. */
export const ShiftNow = z.object({
  starts: Instant,
  ends: Instant,
  talks: z.int(),
  channels: z.array(Channel),
  languages: z.array(Language),
})
export type ShiftNow = z.infer<typeof ShiftNow>

/** Somebody whose shift has begun and who is at no desk. */
export const Absent = z.object({
  staff: StaffId,
  firstName: z.string(),
  employer: z.string(),
  profession: Profession,
  starts: Instant,
  ends: Instant,
})
export type Absent = z.infer<typeof Absent>

/** The surge switch as everybody at work sees it. */
export const SurgeNow = z.object({ mode: SurgeMode, reason: SurgeReason, until: Instant })
export type SurgeNow = z.infer<typeof SurgeNow>

export const staffPlanApi = {
  shifts: {
    method: 'GET',
    path: '/api/counsellor/shifts',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The shifts of the whole county in one week, and whether I am called in',
    query: anyMoment,
    reply: z.object({
      week: Week,
      calledIn: z.optional(CalledIn),
      news: z.optional(z.array(ShiftNews)),
      /** Coming days that I may take over, whatever week is shown. */
      offers: z.optional(z.array(PlannedDuty)),
    }),
  },
  seenShifts: {
    method: 'POST',
    path: '/api/counsellor/shifts/seen',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'I have seen what others did to my shifts, until a moment',
    body: z.strictObject({ until: Instant }),
    reply: Done,
  },
  undoShift: {
    method: 'POST',
    path: '/api/counsellor/shifts/undo',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Take back my last change of a shift, within a minute',
    ...shared.undo,
  },
  planShift: {
    method: 'POST',
    path: '/api/counsellor/shifts',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Offer a shift of my own, single or recurring',
    body: PlanShift,
    reply: Planned,
  },
  changeShift: {
    method: 'POST',
    path: '/api/counsellor/shifts/change',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Change a shift of my own, one day or all',
    ...shared.change,
  },
  removeShift: {
    method: 'POST',
    path: '/api/counsellor/shifts/remove',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Take back a shift of my own, one day or all',
    ...shared.remove,
  },
  awayFromShift: {
    method: 'POST',
    path: '/api/counsellor/shifts/away',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Sick or on leave on a planned day, or there after all',
    ...shared.away,
  },
  offerShift: {
    method: 'POST',
    path: '/api/counsellor/shifts/offer',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Offer a day of mine to a colleague or to everybody, perhaps against one of theirs',
    body: z.strictObject({
      ...whichDay,
      to: z.optional(StaffId),
      inReturn: z.optional(z.strictObject(whichDay)),
    }),
    reply: Done,
  },
  keepShift: {
    method: 'POST',
    path: '/api/counsellor/shifts/keep',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Take back the offer of a day of mine',
    body: z.strictObject(whichDay),
    reply: Done,
  },
  takeShift: {
    method: 'POST',
    path: '/api/counsellor/shifts/take',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Take over a day that is offered to me or to everybody',
    body: z.strictObject({ ...whichDay, despite }),
    reply: Planned,
  },
  answerCall: {
    method: 'POST',
    path: '/api/counsellor/call',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Answer a coordinator who has called me in',
    body: z.strictObject({ answer: z.enum(['coming', 'cannot']) }),
    reply: z.object({ outcome: z.enum(['answered', 'over']) }),
  },
} as const satisfies Table

/** Youths an hour by hour of week (0 is Monday 00–01); null where too few came to be shown. */
const ByHour = z.array(z.nullable(z.number()))

export const Surge = z.object({
  mode: SurgeMode,
  reason: SurgeReason,
  until: Instant,
  called: z.array(
    z.object({
      staff: StaffId,
      firstName: z.string(),
      here: z.boolean(),
      /** The person's page is open, so that the call has been seen and heard there. */
      pageOpen: z.boolean(),
      answer: z.optional(z.enum(['coming', 'cannot'])),
    }),
  ),
})
export type Surge = z.infer<typeof Surge>

const ByChannel = z.object({ chat: z.int(), voice: z.int(), video: z.int() })

export const Plan = z.object({
  week: Week,
  /** What the wait is reckoned from; `measured` is false while it rests on planning figures. */
  demand: z.object({ measured: z.boolean(), perHour: ByHour, perWeek: z.number() }),
  /** Minutes. */
  talk: z.object({ measured: z.boolean(), mean: z.number() }),
  patience: z.object({ measured: z.boolean(), mean: z.number() }),
  people: z.array(z.object({ ...Person.shape, employer: z.string() })),
  /** Median wait by municipality; `wait` absent when too few came. */
  fairness: z.object({
    weeks: FourWeeks,
    municipalities: z.array(
      z.object({ code: Municipality, name: z.string(), wait: z.optional(z.number()) }),
    ),
    /** Worst to best of those shown; absent while fewer than two are. */
    ratio: z.optional(z.number()),
  }),
  surge: z.optional(Surge),
  /** An exception holds the hours instead of the shifts. */
  hoursAreSet: z.boolean(),
  /** What must be planned for each way of talking to be open. */
  opening: z.optional(z.object({ people: ByChannel, anonymousAdvisers: ByChannel })),
  /** How many talks at once the county has chosen as the most; absent while nobody has. */
  mostTalks: z.optional(z.int()),
})
export type Plan = z.infer<typeof Plan>

export const coordinatorPlanApi = {
  plan: {
    method: 'GET',
    path: '/api/coordinator/plan',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'A week of shifts, what is asked for, how fair the wait is, and the surge switch',
    query: anyMoment,
    reply: Plan,
  },
  planShift: {
    method: 'POST',
    path: '/api/coordinator/shifts',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Plan a shift for anybody of the county',
    body: z.strictObject({ press: OnceId, person: Person, plan: ShiftPlan, despite }),
    reply: Planned,
  },
  changeShift: {
    method: 'POST',
    path: '/api/coordinator/shifts/change',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Move or resize a shift, one day or all',
    ...shared.change,
  },
  removeShift: {
    method: 'POST',
    path: '/api/coordinator/shifts/remove',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Remove a shift, one day or all',
    ...shared.remove,
  },
  awayFromShift: {
    method: 'POST',
    path: '/api/coordinator/shifts/away',
    once: true,
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Note that somebody is away on a planned day, or there after all',
    ...shared.away,
  },
  offerShift: {
    method: 'POST',
    path: '/api/coordinator/shifts/offer',
    once: true,
    who: 'coordinator',
    needs: 'no-record',
    summary:
      'Offer a planned day to a colleague or to everybody, also one that somebody is away from',
    body: z.strictObject({ ...whichDay, to: z.optional(StaffId) }),
    reply: Done,
  },
  keepShift: {
    method: 'POST',
    path: '/api/coordinator/shifts/keep',
    once: true,
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Take back the offer of a planned day',
    body: z.strictObject(whichDay),
    reply: Done,
  },
  undoShift: {
    method: 'POST',
    path: '/api/coordinator/shifts/undo',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Take back the last change of a shift, within a minute',
    ...shared.undo,
  },
  setSurge: {
    method: 'POST',
    path: '/api/coordinator/surge',
    once: true,
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Hold new joins, take urgent ones only or call colleagues in, until a time; or end it',
    body: z.strictObject({
      mode: z.nullable(SurgeMode),
      reason: SurgeReason,
      minutes: z.int().check(z.minimum(5), z.maximum(12 * 60)),
      call: z.array(StaffId).check(z.maxLength(30)),
    }),
    reply: z.object({ surge: z.optional(Surge) }),
  },
} as const satisfies Table
