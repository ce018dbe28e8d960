/**
 * The words of access to records: who, does what, to which kind of thing, and why. Closed lists, so
 * that the access log holds no free text. Source: PDL 4 kap. and HSLF-FS 2016:40 (what a log says).
 */
import * as z from 'zod/mini'

/** `clock`: a rule that ran by itself. */
export const AccessRole = z.enum([
  'patient',
  'participant',
  'counsellor',
  'therapist',
  'admin',
  'coordinator',
  'reader',
  'youth-developer',
  'clock',
])
export type AccessRole = z.infer<typeof AccessRole>

export const Action = z.enum([
  'read',
  'list',
  'write',
  'correct',
  'print',
  'export',
  'share',
  'revoke',
  'block',
  'unblock',
  'review',
  'break-glass',
  'erase',
])
export type Action = z.infer<typeof Action>

export const Resource = z.enum([
  'identity',
  'journal',
  'draft',
  'log',
  'consent',
  'block',
  'safety',
  'referral',
  'sip',
  'enrolment',
  'answers',
  'feedback',
  'message',
  'worklist',
  /** Counts of many, where whoever is few is left out. */
  'figures',
])
export type Resource = z.infer<typeof Resource>

/** Why somebody reads without taking part in the care. Each is explained afterwards, to the person too. */
export const EmergencyReason = z.enum([
  'danger-to-life',
  'cannot-decide',
  'colleague-away',
  'by-order',
])
export type EmergencyReason = z.infer<typeof EmergencyReason>

/** Why somebody without a part in the care lets a whole record leave. Each is looked at by whoever reviews. */
export const ExportPurpose = z.enum(['asked-by-person', 'moves-care', 'oversight'])
export type ExportPurpose = z.infer<typeof ExportPurpose>

/** Every reason that the access log may name. */
export const AccessReason = z.enum([
  ...EmergencyReason.options,
  ...ExportPurpose.options,
  /** In the care, and reading up before a talk that is booked; true by the calendar, not by who says so. */
  'booked',
])
export type AccessReason = z.infer<typeof AccessReason>

/** What is done with which kind of thing: the question that the policy answers. */
export interface Need<R extends Resource = Resource> {
  action: Action
  resource: R
}
