/** What a therapist is shown: a row of the worklist, and everything of one participant. */
import * as z from 'zod/mini'
import { Checklist } from '../../programme/inclusion.ts'
import { ReasonKind } from '../../programme/treatment/worklist.ts'
import { FlaggingScaleId, ScaleId } from '../../rules/scales/rating-scales.ts'
import { AgeBand, Identity, Instant, Regime, SubjectId } from '../../ids.ts'
import { ModuleStep } from './participant-overview.ts'
import {
  WaysBack,
  DueScale,
  Named,
  OccasionText,
  OverrideKind,
  OverrideWhy,
  Pin,
  SentHomework,
  Talk,
  TaskShown,
  ThreadEntry,
  TreatmentState,
} from './shapes.ts'

export const Reason = z.object({
  kind: ReasonKind,
  since: Instant,
  by: z.optional(Instant),
  task: z.optional(z.string()),
})

/** A row of the worklist; without reasons it is somebody for whom nothing waits. */
export const WorkRow = z.object({
  participant: SubjectId,
  /** Only for those I answer for or cover; others are shown by their reasons alone. */
  alias: z.optional(z.string()),
  name: z.string(),
  state: TreatmentState,
  /** Number of the module they are at, of how many. */
  at: z.int(),
  of: z.int(),
  /** Whole days since they were last heard of. */
  quietDays: z.int(),
  therapist: Named,
  cover: z.optional(Named),
  mine: z.boolean(),
  /** The therapist is away and nobody covers. */
  uncovered: z.boolean(),
  reasons: z.array(Reason),
})
export type WorkRow = z.infer<typeof WorkRow>

export const Worklist = z.object({
  now: Instant,
  me: Named,
  regime: Regime,
  rows: z.array(WorkRow),
  /** Who is away, and until when. */
  away: z.array(z.object({ staff: Named, from: Instant, until: Instant })),
  /** Programmes that may be begun at my unit. */
  offered: z.array(
    z.object({
      programme: z.string(),
      version: z.string(),
      name: z.string(),
      origin: z.string(),
      /** In which all of it is written; `scalesIn` where instruments have no official text in the language. */
      languages: z.array(
        z.object({ code: z.string(), scalesIn: z.optional(z.string()), reviewed: z.boolean() }),
      ),
    }),
  ),
})
export type Worklist = z.infer<typeof Worklist>

export const ScaleResultShown = z.object({
  id: z.string(),
  occasion: OccasionText,
  at: Instant,
  score: z.optional(z.int()),
  prorated: z.boolean(),
  flag: z.enum(['none', 'safety', 'immediate']),
  answers: z.array(z.nullable(z.int())),
  difficulty: z.optional(z.int()),
})

export const ScaleShown = z.object({
  scale: ScaleId,
  title: z.string(),
  highest: z.int(),
  caseness: z.optional(z.int()),
  reliableChange: z.optional(z.int()),
  /** From the first score to the latest. */
  change: z.optional(z.enum(['recovered', 'improved', 'unchanged', 'deteriorated'])),
  /** The band is for staff only; never shown to the youth. */
  results: z.array(z.extend(ScaleResultShown, { band: z.optional(z.string()) })),
})
export type ScaleShown = z.infer<typeof ScaleShown>

export const FlagShown = z.object({
  flag: z.string(),
  at: Instant,
  level: z.enum(['safety', 'immediate']),
  from: z.enum(['check-in', ...FlaggingScaleId.options]),
  handledAt: z.optional(Instant),
  handledBy: z.optional(z.string()),
  did: z.optional(z.string()),
  words: z.optional(z.string()),
})

export const Override = z.object({
  at: Instant,
  by: z.string(),
  kind: OverrideKind,
  module: z.optional(z.string()),
  why: z.optional(OverrideWhy),
  words: z.optional(z.string()),
})

export const StaffModule = z.extend(ModuleStep, {
  title: z.string(),
  promisedBy: z.optional(Instant),
  releasedAt: z.optional(Instant),
  /** What is missing before the next one opens. */
  missing: z.array(z.enum(['read', 'homework', 'check-in', 'days', 'release'])),
  /** The homework field to look at before the next may open, as the pack asks. */
  mustApprove: z.optional(z.string()),
})

export const ParticipantPage = z.object({
  now: Instant,
  participant: SubjectId,
  rev: z.int(),
  alias: z.string(),
  identity: Identity,
  /** Only where the law has the contact identified. */
  person: z.optional(z.object({ name: z.string(), personalNumber: z.string() })),
  ageBand: AgeBand,
  state: TreatmentState,
  regime: Regime,
  pin: Pin,
  /** In which the youth reads; absent from a server of before. */
  language: z.optional(z.string()),
  name: z.string(),
  origin: z.string(),
  therapist: Named,
  cover: z.optional(Named),
  enrolledAt: Instant,
  begunAt: z.optional(Instant),
  heardAt: Instant,
  quietDays: z.int(),
  pausedUntil: z.optional(Instant),
  followUpAt: z.optional(Instant),
  invitationUntil: z.optional(Instant),
  /** How the youth comes back; with none of them, a new invitation is needed. */
  ways: WaysBack,
  reasons: z.array(Reason),
  modules: z.array(StaffModule),
  homework: z.array(SentHomework),
  thread: z.array(ThreadEntry),
  scales: z.array(ScaleShown),
  scalesDue: z.array(DueScale),
  weeks: z.array(
    z.object({
      at: Instant,
      module: z.string(),
      answers: z.array(z.nullable(z.int())),
      safety: z.nullable(z.int()),
    }),
  ),
  flags: z.array(FlagShown),
  tasks: z.array(TaskShown),
  talks: z.array(Talk),
  overrides: z.array(Override),
  /** What goes along when the youth presses "jag har kört fast". */
  lineNote: z.optional(z.string()),
  dose: z.object({ modules: z.int(), exposure: z.int(), adequate: z.boolean() }),
  checklist: Checklist,
})
export type ParticipantPage = z.infer<typeof ParticipantPage>

/** Everything a therapist does with one participant lies below here. */
export const ofParticipant = '/api/programme/therapist/participants/:participant' as const
