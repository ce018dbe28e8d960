/** The contract of the youth who takes part: where am I, what is next, what did my therapist say. */
import * as z from 'zod/mini'
import { TotalledScaleId } from '../../rules/scales/rating-scales.ts'
import { Urgency } from '../../rules/line/triage.ts'
import { Instant, Language, OnceId, Secret, VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import {
  Answered,
  answersOf,
  Counsellor,
  Done,
  DueScale,
  inModule,
  ModuleState,
  OccasionText,
  PackName,
  Pin,
  SentHomework,
  Talk,
  ThreadEntry,
  TreatmentState,
  Written,
} from './shapes.ts'
import { Proof } from '../visit/door.ts'

/** What the youth does next; `wait-*` is nothing, and the page says so kindly. */
export const Next = z.enum([
  'read',
  'homework',
  'check-in',
  'wait-days',
  'wait-therapist',
  'wait-release',
  'keep-going',
  'over',
])
export type Next = z.infer<typeof Next>

/** A promised answer: on what, when, and whether the promise is broken. */
export const Promised = z.object({
  of: z.enum(['homework', 'message']),
  sentAt: Instant,
  by: Instant,
  late: z.boolean(),
})

export const ModuleStep = z.object({
  module: z.string(),
  number: z.int(),
  state: ModuleState,
  round: z.int(),
  openedAt: z.optional(Instant),
  read: z.boolean(),
  checkedIn: z.boolean(),
  sentAt: z.optional(Instant),
  feedbackAt: z.optional(Instant),
})
export type ModuleStep = z.infer<typeof ModuleStep>

export const Overview = z.object({
  now: Instant,
  rev: z.int(),
  state: TreatmentState,
  pin: Pin,
  /** The displayed name of the programme, and the language of its text. */
  name: z.string(),
  language: z.string(),
  alias: z.optional(z.string()),
  begunAt: z.optional(Instant),
  with: Counsellor,
  /** Somebody else answers while the therapist is away. */
  cover: z.optional(Counsellor),
  modules: z.array(ModuleStep),
  /** Id of the module the youth is at. */
  here: z.optional(z.string()),
  next: Next,
  /** When the next module opens if nothing but time is missing. */
  nextOpensAt: z.optional(Instant),
  scalesDue: z.array(DueScale),
  /** What the therapist last wrote. */
  lastWords: z.optional(ThreadEntry),
  unread: z.int(),
  promised: z.array(Promised),
  talks: z.array(Talk),
  pausedUntil: z.optional(Instant),
  /** A friendly word after some silent days; goes away when the youth does anything. */
  nudge: z.boolean(),
  letter: z.object({ written: z.boolean(), opensAt: z.optional(Instant), open: z.boolean() }),
  /** The therapist has written something that goes along to the line. */
  lineNote: z.boolean(),
  line: z.object({ open: z.boolean(), opens: z.optional(Instant) }),
})
export type Overview = z.infer<typeof Overview>

/**
 * One key per field of the homework or of an exercise; the rows of a field that repeats have a key
 * each, `field.0`. The value is the page's own JSON for that field.
 */
export const DraftKey = z
  .string()
  .check(z.regex(/^[a-z][A-Za-z0-9-]{0,39}(\.[A-Za-z0-9-]{1,40}){0,2}$/))
const draftValue = z.string().check(z.maxLength(7000))

export const Draft = z.object({
  field: z.string(),
  version: z.int(),
  value: z.string(),
  at: Instant,
  /** Written on another device at the same time: both are kept until the youth has chosen. */
  others: z.array(z.object({ value: z.string(), at: Instant })),
})
export type Draft = z.infer<typeof Draft>

export const ModulePage = z.object({
  now: Instant,
  step: ModuleStep,
  pin: Pin,
  language: z.string(),
  /** Where the youth was reading. */
  place: z.optional(z.string()),
  drafts: z.array(Draft),
  sent: z.array(SentHomework),
  feedback: z.array(ThreadEntry),
  extras: z.array(
    z.object({ id: z.string(), at: Instant, text: z.string(), exercise: z.optional(z.string()) }),
  ),
  promised: z.optional(Promised),
  /** What still has to be done before the next opens. */
  missing: z.array(z.enum(['read', 'homework', 'check-in', 'days', 'release'])),
  nextOpensAt: z.optional(Instant),
})
export type ModulePage = z.infer<typeof ModulePage>

const weekly = answersOf(4, 0, 3)

/** The own curve: numbers over time and plain words, and never the name of a difficulty. */
export const Curve = z.object({
  scale: z.enum(['gad7', 'phq9']),
  highest: z.int(),
  points: z.array(z.object({ at: Instant, value: z.int() })),
  /** Since the first time: less, about the same, or more of what the questions ask about. */
  since: z.optional(z.enum(['less', 'same', 'more'])),
})
export const WeekPoint = z.object({ at: Instant, module: z.string(), answers: weekly })

export const programmeForParticipant = {
  overview: {
    method: 'GET',
    path: '/api/programme/participant/overview',
    who: 'participant',
    needs: [
      { action: 'read', resource: 'enrolment' },
      { action: 'read', resource: 'message' },
    ],
    summary: 'Where am I, what is next, what did my therapist say',
    reply: Overview,
  },
  readModule: {
    method: 'GET',
    path: '/api/programme/participant/modules/:module',
    who: 'participant',
    needs: [
      { action: 'read', resource: 'answers' },
      { action: 'read', resource: 'feedback' },
    ],
    summary: 'A module that is open: its state, what I have written, what I was answered',
    params: inModule,
    reply: ModulePage,
  },
  keepPlace: {
    method: 'POST',
    path: '/api/programme/participant/modules/:module/place',
    who: 'participant',
    needs: [{ action: 'write', resource: 'answers' }],
    summary: 'Remember where I was reading, and that I have read it all',
    params: inModule,
    body: z.strictObject({ place: z.string().check(z.maxLength(60)), read: z.boolean() }),
    reply: Done,
  },
  keepDraft: {
    method: 'POST',
    path: '/api/programme/participant/modules/:module/draft',
    who: 'participant',
    needs: [{ action: 'write', resource: 'answers' }],
    summary: 'Keep one field of what I am writing; two devices lose nothing',
    params: inModule,
    body: z.strictObject({
      field: DraftKey,
      value: draftValue,
      /** The version this builds on; 0 for a field not written before. */
      version: z.int().check(z.minimum(0), z.maximum(100_000)),
      /** True: the youth has seen what the other device wrote, and this is what holds. */
      chosen: z.optional(z.boolean()),
    }),
    /** `both`: somebody wrote meanwhile on another device; both texts are kept and shown. */
    reply: z.object({ outcome: z.enum(['kept', 'both']), draft: Draft }),
  },
  sendHomework: {
    method: 'POST',
    path: '/api/programme/participant/modules/:module/homework',
    who: 'participant',
    needs: [{ action: 'write', resource: 'answers' }],
    summary: 'Send the homework as it is kept in the drafts',
    params: inModule,
    body: z.strictObject({
      once: OnceId,
      /** The versions the page shows: what is sent is what the youth has seen. */
      fields: z
        .array(z.strictObject({ field: DraftKey, version: z.int().check(z.minimum(0)) }))
        .check(z.maxLength(200)),
    }),
    reply: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('sent'), sentAt: Instant, promisedBy: Instant }),
      /** Fields that are asked for and empty; nothing is lost. */
      z.object({ outcome: z.literal('incomplete'), fields: z.array(z.string()) }),
      /** Written on another device since: look at these fields first. */
      z.object({ outcome: z.literal('changed-elsewhere'), fields: z.array(z.string()) }),
    ]),
  },
  checkIn: {
    method: 'POST',
    path: '/api/programme/participant/check-in',
    who: 'participant',
    needs: [
      { action: 'write', resource: 'answers' },
      { action: 'write', resource: 'safety' },
    ],
    summary: 'Veckokollen: how the week was, and the question of safety',
    body: z.strictObject({
      once: OnceId,
      module: PackName,
      answers: weekly,
      /** 0 no, 1 sometimes, 2 often, 3 "vill inte svara"; null is skipped. */
      safety: z.nullable(z.int().check(z.minimum(0), z.maximum(3))),
    }),
    reply: Answered,
  },
  answerScale: {
    method: 'POST',
    path: '/api/programme/participant/scales',
    who: 'participant',
    needs: [{ action: 'write', resource: 'answers' }],
    summary: 'Answer a rating scale that is asked for',
    body: z.strictObject({
      once: OnceId,
      scale: TotalledScaleId,
      occasion: OccasionText,
      answers: z
        .array(z.nullable(z.int().check(z.minimum(0), z.maximum(4))))
        .check(z.minLength(1), z.maxLength(9)),
      /** PHQ-9's tenth question, which is not added up. */
      difficulty: z.optional(z.int().check(z.minimum(0), z.maximum(3))),
    }),
    reply: Answered,
  },
  curve: {
    method: 'GET',
    path: '/api/programme/participant/curve',
    who: 'participant',
    needs: [{ action: 'read', resource: 'answers' }],
    summary: 'My own curves, in numbers and plain words',
    reply: z.object({ curves: z.array(Curve), weeks: z.array(WeekPoint) }),
  },
  thread: {
    method: 'GET',
    path: '/api/programme/participant/messages',
    who: 'participant',
    needs: [{ action: 'read', resource: 'message' }],
    summary: 'All that my therapist and I have written',
    reply: z.object({ now: Instant, entries: z.array(ThreadEntry), promised: z.array(Promised) }),
  },
  write: {
    method: 'POST',
    path: '/api/programme/participant/messages',
    who: 'participant',
    needs: [{ action: 'write', resource: 'message' }],
    summary: 'Write to my therapist; it is not read round the clock',
    body: z.strictObject({ once: OnceId, text: Written }),
    reply: z.object({ entry: ThreadEntry, promisedBy: Instant }),
  },
  seen: {
    method: 'POST',
    path: '/api/programme/participant/messages/seen',
    who: 'participant',
    needs: [{ action: 'read', resource: 'message' }],
    summary: 'I have seen what is written up to here',
    body: z.strictObject({ upTo: z.string().check(z.maxLength(60)) }),
    reply: Done,
  },
  stuck: {
    method: 'POST',
    path: '/api/programme/participant/stuck',
    who: 'participant',
    needs: [
      { action: 'read', resource: 'enrolment' },
      { action: 'read', resource: 'feedback' },
    ],
    summary: '"Jag har kört fast": into the live line, with the therapist’s note if I want',
    body: z.strictObject({
      proof: Proof,
      nonce: OnceId,
      urgency: Urgency,
      language: Language,
      /** The therapist's note goes along. Without it the talk knows nothing of the programme. */
      share: z.boolean(),
    }),
    reply: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('joined'), visit: VisitId, secret: Secret, rev: z.int() }),
      z.object({ outcome: z.enum(['closed', 'full']), opens: z.optional(Instant) }),
    ]),
  },
  enterTalk: {
    method: 'POST',
    path: '/api/programme/participant/talks/:talk/enter',
    who: 'participant',
    needs: [{ action: 'read', resource: 'enrolment' }],
    summary: '"Jag är här" for a planned talk: into the line, ahead of those who have not booked',
    params: z.strictObject({ talk: z.string().check(z.regex(/^b_[A-Za-z0-9_-]{22}$/)) }),
    reply: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('entered'), visit: VisitId, secret: Secret, rev: z.int() }),
      z.object({ outcome: z.enum(['too-early', 'too-late']), from: Instant, until: Instant }),
    ]),
  },
  pause: {
    method: 'POST',
    path: '/api/programme/participant/pause',
    who: 'participant',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Pause for some weeks; nobody asks why',
    body: z.strictObject({ weeks: z.int().check(z.minimum(1), z.maximum(4)) }),
    reply: z.object({ outcome: z.literal('paused'), until: Instant }),
  },
  resume: {
    method: 'POST',
    path: '/api/programme/participant/resume',
    who: 'participant',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Go on after a pause, or come back after leaving',
    reply: Done,
  },
  leave: {
    method: 'POST',
    path: '/api/programme/participant/leave',
    who: 'participant',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'End the programme, without a reason if I do not want to give one',
    body: z.strictObject({
      why: z.optional(z.enum(['better', 'other-help', 'not-for-me', 'no-time', 'other'])),
    }),
    reply: Done,
  },
  takeOut: {
    method: 'POST',
    path: '/api/programme/participant/take-out',
    who: 'participant',
    needs: [
      { action: 'export', resource: 'enrolment' },
      { action: 'export', resource: 'answers' },
      { action: 'export', resource: 'feedback' },
      { action: 'export', resource: 'message' },
      { action: 'export', resource: 'log' },
    ],
    summary: 'Everything that is kept of me, as a page to read and as data',
    reply: z.object({ html: z.string(), json: z.string() }),
  },
  erase: {
    method: 'POST',
    path: '/api/programme/participant/erase',
    who: 'participant',
    needs: [{ action: 'erase', resource: 'enrolment' }],
    summary: 'Erase everything; where the law keeps a journal, a person answers',
    body: z.strictObject({ sure: z.literal(true) }),
    reply: z.object({ outcome: z.enum(['erased', 'asked']), at: Instant }),
  },
  writeLetter: {
    method: 'POST',
    path: '/api/programme/participant/letter',
    who: 'participant',
    needs: [{ action: 'write', resource: 'answers' }],
    summary: 'A letter to myself, opened in three months; until then I may write it anew',
    body: z.strictObject({ text: Written }),
    reply: z.object({ outcome: z.literal('kept'), opensAt: z.optional(Instant) }),
  },
  readLetter: {
    method: 'GET',
    path: '/api/programme/participant/letter',
    who: 'participant',
    needs: [{ action: 'read', resource: 'answers' }],
    summary: 'The letter to myself, when its time has come',
    reply: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('none') }),
      z.object({ outcome: z.literal('waiting'), opensAt: z.optional(Instant) }),
      z.object({ outcome: z.literal('open'), text: z.string(), writtenAt: Instant }),
    ]),
  },
} as const satisfies Table
