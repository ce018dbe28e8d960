/** The contract of the therapist: what matters first, and everything of one participant on one page. */
import * as z from 'zod/mini'
import { Checklist, FirstStep, Instead } from '../../programme/inclusion.ts'
import { AgeBand, Instant, OnceId, SubjectId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, inParticipant, Named, PackName } from './shapes.ts'
import { therapistCourse } from './therapist-course.ts'
import { therapistGuiding } from './therapist-guiding.ts'
import { ofParticipant, ParticipantPage, Worklist } from './therapist-shapes.ts'
import { longestInEnrolment } from '../../programme/enrolment-rule.ts'

const Invitation = z.object({ words: z.string(), until: Instant })

export const programmeForTherapist = {
  worklist: {
    method: 'GET',
    path: '/api/programme/therapist/worklist',
    who: 'therapist',
    needs: [{ action: 'list', resource: 'worklist' }],
    summary: 'Who needs me, the most important first',
    reply: Worklist,
  },
  enrol: {
    method: 'POST',
    path: '/api/programme/therapist/participants',
    who: 'therapist',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Enrol a youth with the inclusion checklist; what is not so leads to other help',
    body: z.strictObject({
      once: OnceId,
      programme: PackName,
      language: z.string().check(z.regex(/^[a-z]{2,3}(-x-[a-z]+)?$/)),
      /** What I call the youth here: their own choice, no full name needed. */
      alias: z.string().check(z.minLength(1), z.maxLength(longestInEnrolment.alias)),
      ageBand: AgeBand,
      checklist: Checklist,
      person: z.optional(
        z.strictObject({
          name: z.string().check(z.minLength(1), z.maxLength(longestInEnrolment.name)),
          personalNumber: z.string().check(z.regex(/^(\d{8})-?(\d{4})$/)),
        }),
      ),
    }),
    reply: z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('enrolled'),
        participant: SubjectId,
        invitation: Invitation,
      }),
      z.object({ outcome: z.literal('first'), steps: z.array(FirstStep) }),
      z.object({ outcome: z.literal('referral'), to: z.array(Instead) }),
      /** The county's rules ask for an identified contact here, or forbid one. */
      z.object({ outcome: z.enum(['must-identify', 'must-not-identify']) }),
    ]),
  },
  participant: {
    method: 'GET',
    path: ofParticipant,
    who: 'therapist',
    needs: [
      { action: 'read', resource: 'enrolment' },
      { action: 'read', resource: 'identity' },
      { action: 'read', resource: 'answers' },
      { action: 'read', resource: 'feedback' },
      { action: 'read', resource: 'message' },
      { action: 'read', resource: 'safety' },
    ],
    summary: 'Everything of one participant; each part of the reading is noted by itself',
    params: inParticipant,
    reply: ParticipantPage,
  },
  invite: {
    method: 'POST',
    path: `${ofParticipant}/invitation`,
    once: true,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'A new invitation; the one before stops working',
    params: inParticipant,
    reply: Invitation,
  },
  therapists: {
    method: 'GET',
    path: '/api/programme/therapist/colleagues',
    who: 'therapist',
    needs: [{ action: 'list', resource: 'worklist' }],
    summary: 'Colleagues of my employer who have been here lately',
    reply: z.object({
      colleagues: z.array(z.extend(Named, { away: z.boolean(), participants: z.int() })),
    }),
  },
  goAway: {
    method: 'POST',
    path: '/api/programme/therapist/away',
    once: true,
    who: 'therapist',
    needs: 'no-record',
    summary: 'I am away: what is mine is shown to my colleagues as without anybody',
    body: z.strictObject({ from: Instant, until: Instant }),
    reply: Done,
  },
  comeBack: {
    method: 'POST',
    path: '/api/programme/therapist/away/end',
    once: true,
    who: 'therapist',
    needs: 'no-record',
    summary: 'I am back',
    reply: Done,
  },
  ...therapistGuiding,
  ...therapistCourse,
} as const satisfies Table
