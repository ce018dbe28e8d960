/** The contract of a module as the youth works in it: reading, drafts on several devices, homework. */
import * as z from 'zod/mini'
import { Instant, OnceId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { ModuleStep, Promised } from './participant-overview.ts'
import { Done, inModule, Pin, SentHomework, ThreadEntry } from './shapes.ts'

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

export const participantModules = {
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
    once: true,
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
} as const satisfies Table
