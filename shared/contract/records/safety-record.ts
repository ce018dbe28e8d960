/**
 * The contract of what was judged and done in danger, of a patient who is known: kept in the record,
 * not beside the visit. Under SoL, and of the anonymous, shared/contract/safety/assessment.ts alone holds it.
 */
import * as z from 'zod/mini'
import { procedureStates } from '../../rules/safety/procedure-states.ts'
import { ProcedureStep, StepAnswer } from '../../rules/safety/procedure-steps.ts'
import { RiskAssessment } from '../../rules/safety/risk-assessment.ts'
import { Level } from '../../rules/line/triage.ts'
import { Instant, OnceId, Profession, StaffId, VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { inVisit } from '../shapes.ts'

/** Who signed what stands in a record. */
export const Signer = z.object({
  id: StaffId,
  firstName: z.string(),
  profession: Profession,
  employer: z.string(),
})
export type Signer = z.infer<typeof Signer>

export const KeptAssessment = z.object({
  kind: z.literal('assessment'),
  visit: VisitId,
  at: Instant,
  author: Signer,
  form: RiskAssessment,
})
export type KeptAssessment = z.infer<typeof KeptAssessment>

const KeyHolder = z.object({ id: StaffId, firstName: z.string(), employer: z.string() })
export const KeptProcedure = z.object({
  kind: z.literal('procedure'),
  visit: VisitId,
  at: Instant,
  state: z.enum(procedureStates),
  level: Level,
  openedAt: Instant,
  closedAt: z.optional(Instant),
  first: KeyHolder,
  second: z.optional(KeyHolder),
  steps: z.array(
    z.object({ step: ProcedureStep, answer: StepAnswer, at: Instant, by: z.string() }),
  ),
})
export type KeptProcedure = z.infer<typeof KeptProcedure>

export const SafetyRecord = z.array(z.discriminatedUnion('kind', [KeptAssessment, KeptProcedure]))
export type SafetyRecord = z.infer<typeof SafetyRecord>

export const safetyRecordApi = {
  keptAssessment: {
    method: 'GET',
    path: '/api/care/counsellor/visits/:visit/assessment',
    who: 'counsellor',
    needs: [{ action: 'read', resource: 'safety' }],
    summary: 'My assessment of the known youth I talk with, as it stands in the record',
    params: inVisit,
    reply: z.object({ assessment: z.optional(KeptAssessment) }),
  },
  keepAssessment: {
    method: 'POST',
    path: '/api/care/counsellor/visits/:visit/assessment',
    who: 'counsellor',
    needs: [{ action: 'write', resource: 'safety' }],
    summary: 'Keep a version of the assessment in the record of the known youth; it stands',
    params: inVisit,
    body: z.strictObject({ once: OnceId, form: RiskAssessment }),
    reply: z.object({ savedAt: Instant }),
  },
  keepProcedure: {
    method: 'POST',
    path: '/api/care/counsellor/visits/:visit/procedure',
    who: 'counsellor',
    needs: [{ action: 'write', resource: 'safety' }],
    summary: 'Keep the safety procedure of my talk in the record of the known youth',
    params: inVisit,
    reply: z.object({ outcome: z.enum(['kept', 'none']) }),
  },
} as const satisfies Table
