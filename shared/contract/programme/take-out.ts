/** The contract of all that is kept of somebody who takes part, for themselves: what staff see of them, and what staff do not. */
import * as z from 'zod/mini'
import { Instant } from '../../ids.ts'
import { Reading } from '../records/reading.ts'
import type { Table } from '../endpoint.ts'
import { Draft } from './participant-modules.ts'
import { OverrideWhy } from './shapes.ts'
import { ParticipantPage, ScaleResultShown, ScaleShown } from './therapist-shapes.ts'

/** Bands are words of staff about forms; the youth has every answer and every sum. */
const ScaleTakenOut = z.object({
  scale: ScaleShown.shape.scale,
  title: z.string(),
  results: z.array(ScaleResultShown),
})

/** What staff did beside the rails, and why. */
const StaffAction = z.object({
  at: Instant,
  by: z.string(),
  kind: z.string(),
  module: z.optional(z.string()),
  why: z.optional(OverrideWhy),
  flag: z.optional(z.string()),
  did: z.optional(z.string()),
  words: z.optional(z.string()),
})

export const TreatmentTakenOut = z.object({
  ...ParticipantPage.shape,
  scales: z.array(ScaleTakenOut),
  drafts: z.array(z.object({ module: z.string(), fields: z.array(Draft) })),
  letter: z.optional(z.string()),
  /** Reminders are asked for: where the browser takes them in is kept until the treatment ends. */
  reminded: z.optional(z.boolean()),
  actions: z.array(StaffAction),
  readings: z.array(Reading),
})
export type TreatmentTakenOut = z.infer<typeof TreatmentTakenOut>

export const sectionKinds = [
  'who',
  'messages',
  'homework',
  'drafts',
  'scales',
  'weeks',
  'letter',
  'talks',
  'actions',
] as const

/** A part of it as a page shows it, in the words of the programme. */
const Section = z.object({
  kind: z.enum(sectionKinds),
  /** Of which module. */
  of: z.optional(z.string()),
  rows: z.array(z.object({ head: z.string(), text: z.string() })),
})
export type Section = z.infer<typeof Section>

export const treatmentTakeOut = {
  takeOut: {
    method: 'POST',
    path: '/api/programme/participant/take-out',
    who: 'participant',
    needs: [
      { action: 'export', resource: 'enrolment' },
      { action: 'export', resource: 'identity' },
      { action: 'export', resource: 'answers' },
      { action: 'export', resource: 'feedback' },
      { action: 'export', resource: 'message' },
      { action: 'export', resource: 'safety' },
      { action: 'export', resource: 'log' },
    ],
    summary: 'Everything that is kept of me, in sections to read and as data',
    reply: z.object({ name: z.string(), sections: z.array(Section), data: TreatmentTakenOut }),
  },
} as const satisfies Table
