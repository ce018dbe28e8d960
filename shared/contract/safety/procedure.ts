/** The contract of the two-key procedure: its steps, its keys, and what colleagues may see of it. */
import * as z from 'zod/mini'
import { procedureStates } from '../../rules/safety/procedure-states.ts'
import { ProcedureStep, StepAnswer } from '../../rules/safety/procedure-steps.ts'
import { Level } from '../../rules/line/triage.ts'
import { Instant, Phone, Regime, StaffId, VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { inVisit } from '../shapes.ts'

export const ofProcedure = z.strictObject({ procedure: VisitId })

const keyHolder = z.object({
  id: StaffId,
  firstName: z.string(),
  employer: z.string(),
  regime: Regime,
  /** Told to whoever is on call. */
  phone: z.optional(Phone),
})

/** A safety procedure as every colleague may see it: steps and times, and nothing that was said. */
export const Procedure = z.object({
  procedure: VisitId,
  rev: z.int(),
  state: z.enum(procedureStates),
  level: Level,
  regime: Regime,
  openedAt: Instant,
  first: keyHolder,
  second: z.optional(keyHolder),
  /** Who has turned a key and waits for the other one's. */
  askedBy: z.optional(StaffId),
  steps: z.array(
    z.object({
      step: ProcedureStep,
      answer: StepAnswer,
      at: Instant,
      by: z.string(),
    }),
  ),
  closedAt: z.optional(Instant),
  /** The talk has ended; the procedure goes on until both keys are turned. */
  talkOver: z.optional(Instant),
  /** How it stands with the colleague in the chat; told to the two with a key. */
  reader: z.optional(z.enum(['asked', 'reading', 'refused'])),
  /** Since when the page of a colleague who reads is gone. */
  readerAwaySince: z.optional(Instant),
})
export type Procedure = z.infer<typeof Procedure>

export const changedOr = [
  z.object({ outcome: z.literal('done'), procedure: Procedure }),
  z.object({ outcome: z.literal('changed'), procedure: z.optional(Procedure) }),
] as const
export const changed = z.discriminatedUnion('outcome', changedOr)

export const procedureForCounsellor = {
  openProcedure: {
    method: 'POST',
    path: '/api/safety/counsellor/visits/:visit/procedure',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Open the safety procedure for my talk, or take over its first key',
    params: inVisit,
    reply: Procedure,
  },
  joinProcedure: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/join',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Take the second key: the checklist, and the chat only if the youth says yes',
    params: ofProcedure,
    reply: changed,
  },
  leaveProcedure: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/leave',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Give the second key back',
    params: ofProcedure,
    reply: changed,
  },
  tickStep: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/steps',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'How a step went, from a closed list',
    params: ofProcedure,
    body: z.strictObject({ step: ProcedureStep, answer: StepAnswer }),
    reply: changed,
  },
  turnKey: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/key',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Turn my key, or take it back: closing needs both',
    params: ofProcedure,
    body: z.strictObject({ turned: z.boolean() }),
    reply: changed,
  },
} as const satisfies Table
