/** The contract of referrals in: sent by anybody with a form, answered under the sender's own secret, decided by staff. */
import * as z from 'zod/mini'
import { intakeRule } from '../../rules/intake/intake-rule.ts'
import { intakeDecisions, intakeStates } from '../../rules/intake/intake-states.ts'
import { Instant, OnceId, Secret } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done } from '../shapes.ts'
import { Proof } from '../visit/door.ts'
import { IntakeForm, SenderKind } from './intake-form.ts'

export const IntakeId = z.string().check(z.regex(/^n_[A-Za-z0-9_-]{22}$/))
export type IntakeId = z.infer<typeof IntakeId>

const { longestWhy } = intakeRule
const why = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestWhy))
const maybe = z.optional(z.string().check(z.trim(), z.maxLength(longestWhy)))

/** Guardians as one: what any of them takes back is taken back. */
const Whose = z.enum(['youth', 'guardians'])
const State = z.enum(intakeStates)
const Decision = z.enum(intakeDecisions)

/** What a row of the inbox tells: nothing of whom it is about. */
const IntakeRow = z.object({
  intake: IntakeId,
  rev: z.int(),
  state: State,
  from: SenderKind,
  receivedAt: Instant,
  since: Instant,
  /** When what is next is to be done at the latest. */
  due: z.optional(Instant),
  /** Whose yes has been taken back. */
  takenBack: z.array(Whose),
})
export type IntakeRow = z.infer<typeof IntakeRow>

const By = z.object({ firstName: z.string() })

/** What has been done of it, in order; what stands is added to and never changed. */
export const IntakeStep = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('decision'),
    at: Instant,
    by: By,
    decision: Decision,
    /** To the sender. */
    reply: z.optional(z.string()),
    /** To the specialist level, or why. */
    words: z.optional(z.string()),
  }),
  z.object({
    kind: z.literal('judgement'),
    at: Instant,
    by: By,
    judged: z.enum(['mature', 'not-yet']),
    why: z.string(),
  }),
  z.object({
    kind: z.literal('consent'),
    at: Instant,
    /** Absent where the sender has told it. */
    by: z.optional(By),
    whose: Whose,
    said: z.enum(['yes', 'taken-back']),
  }),
  z.object({ kind: z.literal('met'), at: Instant, by: By }),
])
export type IntakeStep = z.infer<typeof IntakeStep>

export const IntakeCase = z.object({
  ...IntakeRow.shape,
  form: IntakeForm,
  age: z.int(),
  steps: z.array(IntakeStep),
})
export type IntakeCase = z.infer<typeof IntakeCase>

const inCase = { intake: IntakeId }
/** As the page showed it, and which press it is. */
const press = { rev: z.int(), once: OnceId }

const Changed = z.object({ outcome: z.enum(['changed', 'stopped', 'resumed']) })

const read = [{ action: 'read', resource: 'referral' }] as const
const write = [{ action: 'write', resource: 'referral' }] as const
const list = [{ action: 'list', resource: 'worklist' }] as const

export const intakeApi = {
  sendIn: {
    method: 'POST',
    path: '/api/intake/sender/referrals',
    who: 'anyone',
    // Nothing is opened: what is sent becomes a person of its own, and is noted with them.
    needs: 'no-record',
    summary:
      'Send a young person in, with their consent; the same secret again is the same referral',
    body: z.strictObject({ proof: Proof, secret: Secret, form: IntakeForm }),
    reply: z.object({ outcome: z.literal('received'), decideBy: Instant }),
  },
  senderReply: {
    method: 'GET',
    path: '/api/intake/sender/reply',
    who: 'sender',
    needs: read,
    summary: 'How it is with what I sent, as far as the young person lets me know; noted',
    reply: z.object({
      receivedAt: Instant,
      /** `unsaid`: the young person has not agreed that the sender is told. */
      state: z.enum(['waiting', 'answered', 'stopped', 'unsaid']),
      decideBy: z.optional(Instant),
      /** The telephone of the unit that received it, where its admins have filled one in. */
      ring: z.optional(z.string()),
      answer: z.optional(
        z.object({
          at: Instant,
          by: By,
          decision: Decision,
          words: z.optional(z.string()),
        }),
      ),
    }),
  },
  senderTakesBack: {
    method: 'POST',
    path: '/api/intake/sender/withdrawals',
    once: true,
    who: 'sender',
    needs: [{ action: 'revoke', resource: 'referral' }],
    summary: 'Tell that a consent has been taken back: what rests on it stops at once',
    body: z.strictObject({ whose: Whose }),
    reply: Changed,
  },
  intakes: {
    method: 'GET',
    path: '/api/intake/counsellor/referrals',
    who: 'counsellor',
    needs: list,
    summary: 'The inbox: what waits, when it is to be decided, and what has been; names nobody',
    reply: z.object({ now: Instant, receives: z.boolean(), cases: z.array(IntakeRow) }),
  },
  intakeCase: {
    method: 'GET',
    path: '/api/intake/counsellor/referrals/:intake',
    who: 'counsellor',
    needs: read,
    summary: 'One referral with all that has been done of it; noted in the access log',
    params: z.strictObject(inCase),
    reply: IntakeCase,
  },
  decideIntake: {
    method: 'POST',
    path: '/api/intake/counsellor/referrals/:intake/decisions',
    who: 'counsellor',
    needs: write,
    summary: 'Decide it, with an answer to the sender; whoever sent it has been called back before',
    params: z.strictObject(inCase),
    body: z.strictObject({
      ...press,
      decision: Decision,
      reply: maybe,
      words: maybe,
      /** The workplace was rung on a number of its own: anybody could have filled in the form. */
      senderChecked: z.boolean(),
    }),
    reply: Changed,
  },
  judgeMaturity: {
    method: 'POST',
    path: '/api/intake/counsellor/referrals/:intake/judgements',
    who: 'counsellor',
    needs: write,
    summary: 'Record whether the young person is mature enough to decide this alone, and why',
    params: z.strictObject(inCase),
    body: z.strictObject({ ...press, judged: z.enum(['mature', 'not-yet']), why }),
    reply: Changed,
  },
  recordConsent: {
    method: 'POST',
    path: '/api/intake/counsellor/referrals/:intake/consents',
    who: 'counsellor',
    needs: write,
    summary:
      'Record that a consent was taken back, or given again; what rests on it stops or goes on',
    params: z.strictObject(inCase),
    body: z.strictObject({
      ...press,
      whose: Whose,
      said: z.enum(['yes', 'taken-back']),
    }),
    reply: Changed,
  },
  recordMet: {
    method: 'POST',
    path: '/api/intake/counsellor/referrals/:intake/met',
    who: 'counsellor',
    needs: write,
    summary: 'The young person has been reached: the wait is over',
    params: z.strictObject(inCase),
    body: z.strictObject(press),
    reply: Changed,
  },
  removeFalse: {
    method: 'POST',
    path: '/api/intake/counsellor/referrals/:intake/removed',
    who: 'counsellor',
    needs: [{ action: 'erase', resource: 'referral' }],
    summary: 'Nobody at the workplace has sent it: its words are thrown away, which is noted',
    params: z.strictObject(inCase),
    body: z.strictObject({ rev: z.int() }),
    reply: Done,
  },
  consultation: {
    method: 'GET',
    path: '/api/intake/counsellor/consultation',
    who: 'counsellor',
    needs: list,
    summary: 'What is to be talked over with the specialist level, without names; each is noted',
    reply: z.object({
      now: Instant,
      cases: z.array(
        z.object({
          intake: IntakeId,
          askedAt: Instant,
          from: SenderKind,
          age: z.int(),
          /** Absent where it seems to name somebody. */
          about: z.optional(z.string()),
          question: z.optional(z.string()),
          /** What is left out of the list, to be read in the referral itself. */
          leftOut: z.array(z.enum(['about', 'question'])),
        }),
      ),
    }),
  },
} as const satisfies Table

export type SenderReply = z.infer<(typeof intakeApi.senderReply)['reply']>
export type Consultation = z.infer<(typeof intakeApi.consultation)['reply']>
