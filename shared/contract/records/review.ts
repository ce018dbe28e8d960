/** The contract of whoever answers for a unit's access log: alarms, a sample, what was found, export. */
import * as z from 'zod/mini'
import { AccessReason, AccessRole, Action, EmergencyReason } from '../../rules/records/access.ts'
import { Instant, OnceId, UnitId } from '../../ids.ts'
import { toldResource } from './reading.ts'
import type { Table } from '../endpoint.ts'

export const LogEntry = z.object({
  seq: z.int(),
  at: Instant,
  who: z.string(),
  /** The first name of a member of staff; entries of before have none. */
  name: z.optional(z.string()),
  role: AccessRole,
  action: Action,
  ...toldResource,
  unit: UnitId,
  subject: z.optional(z.string()),
  reason: z.optional(AccessReason),
  /** Whom it is about, by name or by what they are called; absent when they have been forgotten, and in files. */
  about: z.optional(z.string()),
})
export type LogEntry = z.infer<typeof LogEntry>

/** What whoever reviews needs in order to judge an entry. */
export const SampledEntry = z.extend(LogEntry, {
  /** Whoever reads may not judge their own reading. */
  own: z.boolean(),
  /** Whether this member of staff stands as taking part in the person's care just now. */
  met: z.optional(z.boolean()),
})
export type SampledEntry = z.infer<typeof SampledEntry>

/** An emergency opening: an alarm to whoever is responsible, until somebody says that they have seen it. */
export const EmergencyAlarm = z.object({
  /** Its number in the access log. */
  seq: z.int(),
  at: Instant,
  who: z.string(),
  firstName: z.string(),
  reason: EmergencyReason,
  /** The written reason; absent when the person has been erased since. */
  words: z.optional(z.string()),
  own: z.boolean(),
  seen: z.optional(z.object({ at: Instant, by: z.string() })),
})
export type EmergencyAlarm = z.infer<typeof EmergencyAlarm>

export const Finding = z.enum(['in-order', 'asked-about', 'not-in-order'])
export type Finding = z.infer<typeof Finding>
const Mark = z.object({ seq: z.int().check(z.minimum(1)), finding: Finding })
export const Review = z.object({
  once: OnceId,
  at: Instant,
  by: z.string(),
  marks: z.array(Mark),
})
export type Review = z.infer<typeof Review>

export const reviewApi = {
  emergencyAlarmCount: {
    method: 'GET',
    path: '/api/care/admin/emergency-openings',
    who: 'admin',
    needs: 'no-record',
    summary: 'How many broken alarms of my unit nobody has looked at yet',
    reply: z.object({ unseen: z.int() }),
  },
  seeEmergencyAlarm: {
    method: 'POST',
    path: '/api/care/admin/emergency-openings/seen',
    who: 'admin',
    needs: [{ action: 'read', resource: 'log' }],
    summary: 'I have seen this alarm; nobody sees their own',
    body: z.strictObject({ seq: z.int().check(z.minimum(1)) }),
    reply: EmergencyAlarm,
  },
  sample: {
    method: 'GET',
    path: '/api/care/admin/log',
    who: 'admin',
    needs: [{ action: 'list', resource: 'log' }],
    summary:
      'Broken alarms, a sample of what has come since the last review of my unit’s access log, and earlier reviews',
    reply: z.object({
      now: Instant,
      entries: z.int(),
      sound: z.boolean(),
      alarms: z.array(EmergencyAlarm),
      sample: z.array(SampledEntry),
      reviews: z.array(Review),
    }),
  },
  searchLog: {
    method: 'POST',
    path: '/api/care/admin/log/search',
    who: 'admin',
    needs: [{ action: 'read', resource: 'log' }],
    summary:
      'My unit’s access log by who read, about whom and when; about whom is noted as theirs, so that a patient who asks is answered',
    body: z.strictObject({
      /** Part of a first name or of an id. */
      who: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(40))),
      personalNumber: z.optional(z.string().check(z.regex(/^(19|20)\d{10}$/))),
      from: z.optional(Instant),
      to: z.optional(Instant),
    }),
    reply: z.object({
      /** The newest first, so many at most. */
      entries: z.array(LogEntry),
      more: z.boolean(),
    }),
  },
  review: {
    method: 'POST',
    path: '/api/care/admin/reviews',
    who: 'admin',
    needs: [{ action: 'review', resource: 'log' }],
    summary: 'Sign what was found for each of these entries; nobody judges their own reading',
    body: z.strictObject({
      once: OnceId,
      marks: z.array(z.strictObject(Mark.shape)).check(z.minLength(1), z.maxLength(100)),
    }),
    reply: Review,
  },
  exportLog: {
    method: 'POST',
    path: '/api/care/admin/log/export',
    who: 'admin',
    needs: [{ action: 'export', resource: 'log' }],
    summary:
      'My unit’s access log as CSV and as FHIR AuditEvents, a part at a time; noted in the log',
    body: z.strictObject({ from: Instant, to: Instant, after: z.optional(z.int()) }),
    reply: z.object({
      csv: z.string(),
      /** One AuditEvent (FHIR R4) a line. */
      ndjson: z.string(),
      /** Where the next part begins; absent after the last. */
      next: z.optional(z.int()),
    }),
  },
} as const satisfies Table
