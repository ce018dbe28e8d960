/** The contract of all that is kept of somebody who is known, for themselves: one employer's record, whole. */
import * as z from 'zod/mini'
import { EmergencyReason } from '../../rules/records/access.ts'
import { Instant, UnitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { ConsentShown } from './consent.ts'
import { SignedNote } from './journal.ts'
import { Reading } from './reading.ts'
import { SafetyRecord } from './safety-record.ts'

export const RecordTakenOut = z.object({
  keeper: UnitId,
  employer: z.string(),
  person: z.object({ firstName: z.string(), lastName: z.string(), personalNumber: z.string() }),
  notes: z.array(SignedNote),
  /** What was judged and done in danger. */
  safety: SafetyRecord,
  consents: z.array(ConsentShown),
  blocked: z.array(z.object({ unit: UnitId, employer: z.string(), since: Instant })),
  /** Who opened it without taking part in the care, and the reason they wrote. */
  openings: z.array(
    z.object({ at: Instant, reason: EmergencyReason, words: z.optional(z.string()) }),
  ),
  readings: z.array(Reading),
})
export type RecordTakenOut = z.infer<typeof RecordTakenOut>

export const recordTakeOut = {
  takeOutRecord: {
    method: 'POST',
    path: '/api/care/patient/take-out',
    who: 'patient',
    needs: [
      { action: 'export', resource: 'identity' },
      { action: 'export', resource: 'journal' },
      { action: 'export', resource: 'consent' },
      { action: 'export', resource: 'block' },
      { action: 'export', resource: 'log' },
    ],
    summary: 'Everything that is kept of me where I am known; noted like every reading',
    reply: RecordTakenOut,
  },
} as const satisfies Table
