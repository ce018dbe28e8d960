/** The contract of the way from the programme into the live line: stuck, or a planned talk. */
import * as z from 'zod/mini'
import { Urgency } from '../../rules/line/triage.ts'
import { Instant, Language, OnceId, Secret, VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Proof } from '../visit/door.ts'

export const participantTalks = {
  stuck: {
    method: 'POST',
    path: '/api/programme/participant/stuck',
    who: 'participant',
    needs: [
      { action: 'read', resource: 'enrolment' },
      { action: 'read', resource: 'feedback' },
    ],
    summary: '"Jag har kört fast": into the live line, with the therapist’s note if I want',
    body: z.strictObject({
      proof: Proof,
      nonce: OnceId,
      urgency: Urgency,
      language: Language,
      /** The therapist's note goes along. Without it the talk knows nothing of the programme. */
      share: z.boolean(),
    }),
    reply: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('joined'), visit: VisitId, secret: Secret, rev: z.int() }),
      z.object({ outcome: z.enum(['closed', 'full']), opens: z.optional(Instant) }),
    ]),
  },
  enterTalk: {
    method: 'POST',
    path: '/api/programme/participant/talks/:talk/enter',
    who: 'participant',
    needs: [{ action: 'read', resource: 'enrolment' }],
    summary: '"Jag är här" for a planned talk: into the line, ahead of those who have not booked',
    params: z.strictObject({ talk: z.string().check(z.regex(/^b_[A-Za-z0-9_-]{22}$/)) }),
    reply: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('entered'), visit: VisitId, secret: Secret, rev: z.int() }),
      z.object({ outcome: z.enum(['too-early', 'too-late']), from: Instant, until: Instant }),
    ]),
  },
} as const satisfies Table
