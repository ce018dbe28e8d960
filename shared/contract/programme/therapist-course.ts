/** The course of a treatment: talks, pause, ending, and who answers for it. */
import * as z from 'zod/mini'
import { Instead } from '../../programme/inclusion.ts'
import { Channel, Instant, OnceId, StaffId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Brief, Done, inParticipant, Talk, TalkKind } from './shapes.ts'
import { ofParticipant } from './therapist-shapes.ts'

export const therapistCourse = {
  planTalk: {
    method: 'POST',
    path: `${ofParticipant}/talks`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Plan a talk in my calendar of booked times',
    params: inParticipant,
    body: z.strictObject({
      once: OnceId,
      kind: TalkKind,
      start: Instant,
      length: z.int().check(z.minimum(10), z.maximum(120)),
      channel: Channel,
    }),
    reply: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('planned'), talk: Talk }),
      z.object({ outcome: z.enum(['overlaps', 'too-soon', 'too-far']) }),
    ]),
  },
  callOffTalk: {
    method: 'POST',
    path: `${ofParticipant}/talks/:talk/call-off`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Call a planned talk off; the youth is told',
    params: z.extend(inParticipant, { talk: z.string().check(z.regex(/^b_[A-Za-z0-9_-]{22}$/)) }),
    reply: Done,
  },
  setLineNote: {
    method: 'POST',
    path: `${ofParticipant}/line-note`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'feedback' }],
    summary: 'What a colleague in the line should know, if the youth lets it go along',
    params: inParticipant,
    body: z.strictObject({ text: Brief }),
    reply: Done,
  },
  pauseFor: {
    method: 'POST',
    path: `${ofParticipant}/pause`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Pause the treatment, as agreed with the youth',
    params: inParticipant,
    body: z.strictObject({ weeks: z.int().check(z.minimum(1), z.maximum(12)) }),
    reply: Done,
  },
  resumeFor: {
    method: 'POST',
    path: `${ofParticipant}/resume`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Go on after a pause, or open a closed treatment again',
    params: inParticipant,
    reply: Done,
  },
  refer: {
    method: 'POST',
    path: `${ofParticipant}/refer`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'referral' }],
    summary: 'End because other help fits better',
    params: inParticipant,
    body: z.strictObject({ to: Instead, words: z.optional(Brief) }),
    reply: Done,
  },
  finishFollowUp: {
    method: 'POST',
    path: `${ofParticipant}/follow-up`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'The follow-up after three months is done',
    params: inParticipant,
    reply: Done,
  },
  handOver: {
    method: 'POST',
    path: `${ofParticipant}/hand-over`,
    who: 'therapist',
    needs: [{ action: 'share', resource: 'enrolment' }],
    summary: 'Hand over to a colleague of the same employer; the youth is told',
    params: inParticipant,
    body: z.strictObject({ to: StaffId, words: z.optional(Brief) }),
    reply: Done,
  },
  coverFor: {
    method: 'POST',
    path: `${ofParticipant}/cover`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Answer for a participant whose therapist is away, or who cannot wait',
    params: inParticipant,
    reply: Done,
  },
  endCover: {
    method: 'POST',
    path: `${ofParticipant}/cover/end`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'The therapist is back',
    params: inParticipant,
    reply: Done,
  },
} as const satisfies Table
