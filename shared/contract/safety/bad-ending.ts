/** The contract of an ending that went badly: two different people look at it and sign. */
import * as z from 'zod/mini'
import { BadHow, Finding } from '../../rules/safety/bad-ending.ts'
import { Level } from '../../rules/line/triage.ts'
import { Instant, StaffId, UnitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'

/** A P1–P2 visit that ended badly: no more than what two people need to look at it together. */
export const BadEnding = z.object({
  id: z.string(),
  level: Level,
  how: BadHow,
  at: Instant,
  signedBy: Instant,
  late: z.boolean(),
  /** Employer of whoever held it last; absent when nobody had. */
  unit: z.optional(UnitId),
  waited: z.int(),
  first: z.optional(
    z.object({
      id: StaffId,
      firstName: z.string(),
      employer: z.string(),
      at: Instant,
      finding: Finding,
    }),
  ),
})
export type BadEnding = z.infer<typeof BadEnding>

export const badEndingsForCounsellor = {
  signEnding: {
    method: 'POST',
    path: '/api/safety/counsellor/bad-endings/:ending/sign',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Sign that I have looked at an ending; two different people must',
    params: z.strictObject({ ending: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)) }),
    body: z.strictObject({ finding: Finding }),
    reply: z.object({ outcome: z.enum(['signed-first', 'signed-both', 'already-signed']) }),
  },
} as const satisfies Table
