/** The contract of the first page of whoever takes part: where am I, what is next, what was promised. */
import * as z from 'zod/mini'
import { Instant } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import {
  Counsellor,
  DueScale,
  ModuleState,
  Pin,
  Talk,
  ThreadEntry,
  TreatmentState,
} from './shapes.ts'

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
  /** Reminders outside the page are asked for. */
  reminded: z.optional(z.boolean()),
})
export type Overview = z.infer<typeof Overview>

export const participantOverview = {
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
} as const satisfies Table
