/** The contract of the programme admin: how it goes for all, and never who anybody is. */
import * as z from 'zod/mini'
import { Instant, SubjectId, UnitId } from '../../ids.ts'
import { ExportPurpose } from '../../rules/records/access.ts'
import type { Table } from '../endpoint.ts'
import { Few } from '../shapes.ts'
import { inParticipant, PackName, TreatmentState, Done } from './shapes.ts'

export const AdminRow = z.object({
  participant: SubjectId,
  unit: UnitId,
  programme: z.string(),
  version: z.string(),
  state: TreatmentState,
  /** Whole weeks since the beginning. */
  week: z.int(),
  module: z.int(),
  therapist: z.string(),
})

const Outcomes = z.object({
  /** With a first and a later score. */
  measured: Few,
  recovered: Few,
  improved: Few,
  unchanged: Few,
  deteriorated: Few,
})

/** Of one calendar year that is over; who began in it, and whose treatment was over in it. */
export const Figures = z.object({
  begun: Few,
  /** All modules done, or ended before. */
  over: Few,
  completers: Few,
  /** Five modules of which two with exposure. */
  adequateDose: Few,
  left: Few,
  /** For each module, of those who ended before all was done: how many came so far and no further. */
  dropOut: z.array(z.object({ module: z.int(), ended: Few })),
  feedback: z.object({
    given: Few,
    withinPromise: Few,
    meanHours: z.optional(z.int()),
  }),
  outcomes: z.object({ gad7: Outcomes, phq9: Outcomes }),
})
export type Figures = z.infer<typeof Figures>

export const YearFigures = z.object({ year: z.string(), figures: Figures })
export type YearFigures = z.infer<typeof YearFigures>

export const programmeForAdmin = {
  adminParticipants: {
    method: 'GET',
    path: '/api/programme/admin/participants',
    who: 'admin',
    needs: [{ action: 'list', resource: 'enrolment' }],
    summary: 'Everybody in my remit by module and week, without names; the reading is noted',
    reply: z.object({ now: Instant, units: z.array(UnitId), rows: z.array(AdminRow) }),
  },
  figures: {
    method: 'GET',
    path: '/api/programme/admin/figures',
    who: 'admin',
    needs: [{ action: 'list', resource: 'figures' }],
    summary:
      'Drop-out, dose, feedback times and outcomes of years that are over, told once; small numbers are left out',
    reply: z.object({
      now: Instant,
      /** Feedback that is promised and late this minute. */
      lateNow: Few,
      /** The newest first. */
      years: z.array(YearFigures),
    }),
  },
  contents: {
    method: 'GET',
    path: '/api/programme/admin/contents',
    who: 'admin',
    needs: [{ action: 'list', resource: 'figures' }],
    summary: 'Which texts there are, where they are offered, and how many are treated with which',
    reply: z.object({
      contents: z.array(
        z.object({
          programme: z.string(),
          version: z.string(),
          title: z.string(),
          name: z.string(),
          status: z.enum(['draft', 'released']),
          origin: z.string(),
          licence: z.string(),
          reviewedBy: z.nullable(z.string()),
          languages: z.array(z.object({ code: z.string(), reviewedBy: z.nullable(z.string()) })),
          modules: z.int(),
          underWay: Few,
          offered: z.boolean(),
        }),
      ),
    }),
  },
  offer: {
    method: 'POST',
    path: '/api/programme/admin/offered',
    once: true,
    who: 'admin',
    needs: 'no-record',
    summary: 'Offer a programme at my employer, or stop offering it to new youths',
    body: z.strictObject({ programme: PackName, offered: z.boolean() }),
    reply: Done,
  },
  exportCsv: {
    method: 'POST',
    path: '/api/programme/admin/export',
    who: 'admin',
    needs: [{ action: 'export', resource: 'figures' }],
    summary: 'The figures as a table for a spreadsheet; the export is noted',
    reply: z.object({ name: z.string(), csv: z.string() }),
  },
  exportFhir: {
    method: 'POST',
    path: '/api/programme/admin/participants/:participant/fhir',
    who: 'admin',
    needs: [
      { action: 'export', resource: 'enrolment' },
      { action: 'export', resource: 'identity' },
      { action: 'export', resource: 'answers' },
    ],
    summary: 'One treatment as FHIR R4, for a purpose that is stated, noted and looked over',
    params: inParticipant,
    body: z.strictObject({ purpose: ExportPurpose }),
    reply: z.object({ name: z.string(), json: z.string() }),
  },
} as const satisfies Table
