/** The contract of whoever looks over a unit's access log: list, sample, write down, export. */
import * as z from 'zod/mini'
import { AccessRole, Action, BreakGlass, Resource } from '../rules/access.ts'
import { Instant, OnceId, UnitId } from '../words.ts'
import type { Table } from './endpoint.ts'

export const LogEntry = z.object({
  seq: z.int(),
  at: Instant,
  who: z.string(),
  role: AccessRole,
  action: Action,
  resource: Resource,
  unit: UnitId,
  subject: z.optional(z.string()),
  reason: z.optional(BreakGlass),
})
export type LogEntry = z.infer<typeof LogEntry>

export const Finding = z.enum(['in-order', 'asked-about', 'not-in-order'])
export const Review = z.object({
  once: OnceId,
  at: Instant,
  by: z.string(),
  entries: z.array(z.int()),
  finding: Finding,
})
export type Review = z.infer<typeof Review>

export const reviewApi = {
  sample: {
    method: 'GET',
    path: '/api/care/admin/log',
    who: 'admin',
    summary:
      'Every broken glass and a sample of the rest of my unit’s access log, and earlier reviews',
    reply: z.object({
      entries: z.int(),
      sound: z.boolean(),
      sample: z.array(LogEntry),
      reviews: z.array(Review),
    }),
  },
  review: {
    method: 'POST',
    path: '/api/care/admin/reviews',
    who: 'admin',
    summary: 'Write down that these entries were looked at, and what was found',
    body: z.strictObject({
      once: OnceId,
      entries: z.array(z.int().check(z.minimum(1))).check(z.minLength(1), z.maxLength(100)),
      finding: Finding,
    }),
    reply: Review,
  },
  exportLog: {
    method: 'POST',
    path: '/api/care/admin/log/export',
    who: 'admin',
    summary: 'My unit’s access log as CSV and as FHIR AuditEvents; the export is noted in it',
    body: z.strictObject({ from: Instant, to: Instant }),
    reply: z.object({ csv: z.string(), fhir: z.array(z.record(z.string(), z.unknown())) }),
  },
} as const satisfies Table
