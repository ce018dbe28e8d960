/** The contract of the journal: only for a visit whose youth has chosen to be known, under HSL. */
import * as z from 'zod/mini'
import { EmergencyReason } from '../../rules/records/access.ts'
import { kvaCodes } from '../../rules/records/kva.ts'
import { Instant, OnceId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { inVisit } from '../shapes.ts'
import { SafetyRecord, Signer } from './safety-record.ts'

const part = (min: number) => z.string().check(z.trim(), z.minLength(min), z.maxLength(3000))
const Codes = z.array(z.enum(kvaCodes)).check(z.maxLength(5))

/** The parts the law asks for; who it is about, by whom and when are added by the service. */
export const NoteParts = z.strictObject({
  reason: part(1),
  assessment: part(1),
  action: part(1),
  codes: Codes,
  /** HSL: how the maturity of somebody under 18 was judged, when it was. */
  maturity: z.optional(part(1)),
})
export type NoteParts = z.infer<typeof NoteParts>

/** What is written so far: nothing is required yet. */
export const DraftParts = z.strictObject({
  reason: part(0),
  assessment: part(0),
  action: part(0),
  codes: Codes,
  maturity: z.optional(part(0)),
})
export type DraftParts = z.infer<typeof DraftParts>

export const SignedNote = z.object({
  note: OnceId,
  at: Instant,
  author: Signer,
  parts: NoteParts,
  /** The note this one corrects, and why; the corrected one stays. */
  corrects: z.optional(OnceId),
  why: z.optional(z.string()),
})
export type SignedNote = z.infer<typeof SignedNote>

export const Chart = z.object({
  person: z.object({ firstName: z.string(), lastName: z.string(), personalNumber: z.string() }),
  notes: z.array(SignedNote),
  /** Assessments and safety procedures of talks in which the person was known. */
  safety: z.optional(SafetyRecord),
  draft: z.optional(DraftParts),
})
export type Chart = z.infer<typeof Chart>

export const journalApi = {
  chart: {
    method: 'GET',
    path: '/api/care/counsellor/visits/:visit/journal',
    who: 'counsellor',
    needs: [
      { action: 'read', resource: 'identity' },
      { action: 'read', resource: 'journal' },
    ],
    summary: 'The journal of the known youth I talk with; noted in the access log',
    params: inVisit,
    reply: Chart,
  },
  keepDraft: {
    method: 'POST',
    path: '/api/care/counsellor/visits/:visit/journal/draft',
    once: true,
    who: 'counsellor',
    needs: [{ action: 'write', resource: 'draft' }],
    summary: 'Keep what I have written so far, sealed, for two weeks',
    params: inVisit,
    body: DraftParts,
    reply: z.object({ outcome: z.literal('kept') }),
  },
  signNote: {
    method: 'POST',
    path: '/api/care/counsellor/visits/:visit/journal/notes',
    who: 'counsellor',
    needs: [{ action: 'write', resource: 'journal' }],
    summary: 'Sign a note: from then on it stands',
    params: inVisit,
    body: z.strictObject({ once: OnceId, parts: NoteParts }),
    reply: SignedNote,
  },
  correctNote: {
    method: 'POST',
    path: '/api/care/counsellor/visits/:visit/journal/corrections',
    who: 'counsellor',
    needs: [{ action: 'correct', resource: 'journal' }],
    summary: 'Correct a note; the original stays and is shown with it',
    params: inVisit,
    body: z.strictObject({
      once: OnceId,
      corrects: OnceId,
      why: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
      parts: NoteParts,
    }),
    reply: SignedNote,
  },
  notePrint: {
    method: 'POST',
    path: '/api/care/counsellor/visits/:visit/journal/print',
    who: 'counsellor',
    needs: [{ action: 'print', resource: 'journal' }],
    summary: 'Note that the journal is printed, before it is',
    params: inVisit,
    reply: z.object({ outcome: z.literal('noted') }),
  },
  openInEmergency: {
    method: 'POST',
    path: '/api/care/counsellor/emergency-opening',
    who: 'counsellor',
    needs: [{ action: 'break-glass', resource: 'journal' }],
    summary: 'Read a journal without taking part in the care: for a written reason, with an alarm',
    body: z.strictObject({
      personalNumber: z.string().check(z.regex(/^(19|20)\d{10}$/)),
      reason: EmergencyReason,
      /** Why, in own words, for whoever is responsible; sealed, and never in the log itself. */
      words: z.string().check(z.trim(), z.minLength(10), z.maxLength(500)),
    }),
    reply: Chart,
  },
} as const satisfies Table
