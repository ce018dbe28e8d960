/** The contract of an assessment: sealed, kept with the visit, and gone with it. */
import * as z from 'zod/mini'
import { Instant, SealedAssessment } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { inVisit } from '../shapes.ts'

export const assessmentForCounsellor = {
  assessment: {
    method: 'GET',
    path: '/api/safety/counsellor/visits/:visit/assessment',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'My assessment of a youth at my desk; gone with the visit',
    params: inVisit,
    reply: z.object({ body: z.optional(SealedAssessment), savedAt: z.optional(Instant) }),
  },
  saveAssessment: {
    method: 'POST',
    path: '/api/safety/counsellor/visits/:visit/assessment',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Keep the assessment with the visit, sealed',
    params: inVisit,
    body: z.strictObject({ body: SealedAssessment }),
    reply: z.object({ savedAt: Instant }),
  },
} as const satisfies Table
