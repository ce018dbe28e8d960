/** The therapist beside a participant: feedback, overrides, messages, scales, safety answers. */
import * as z from 'zod/mini'
import { TotalledScaleId } from '../../rules/scales/rating-scales.ts'
import { OnceId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import {
  Brief,
  Done,
  OverrideWhy,
  PackName,
  ThreadEntry,
  Written,
  inParticipant,
} from './shapes.ts'
import { ofParticipant } from './therapist-shapes.ts'

const inModuleOf = z.extend(inParticipant, { module: PackName })
const override = z.strictObject({ why: OverrideWhy, words: z.optional(Brief) })

export const therapistGuiding = {
  giveFeedback: {
    method: 'POST',
    path: `${ofParticipant}/modules/:module/feedback`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'feedback' }],
    summary: 'Answer the homework, and by default let the next module open',
    params: inModuleOf,
    body: z.strictObject({ once: OnceId, text: Written, release: z.boolean() }),
    reply: Done,
  },
  putBack: {
    method: 'POST',
    path: `${ofParticipant}/modules/:module/put-back`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'feedback' }],
    summary: 'Ask for something more on the homework',
    params: inModuleOf,
    body: z.strictObject({ once: OnceId, text: Written }),
    reply: Done,
  },
  release: {
    method: 'POST',
    path: `${ofParticipant}/modules/:module/release`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Let the next module open after feedback that kept it closed',
    params: inModuleOf,
    reply: Done,
  },
  openModule: {
    method: 'POST',
    path: `${ofParticipant}/modules/:module/open`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Open a module before its time, with a reason',
    params: inModuleOf,
    body: override,
    reply: Done,
  },
  skipModule: {
    method: 'POST',
    path: `${ofParticipant}/modules/:module/skip`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Skip a module, with a reason',
    params: inModuleOf,
    body: override,
    reply: Done,
  },
  repeatModule: {
    method: 'POST',
    path: `${ofParticipant}/modules/:module/repeat`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'Let a module be done once more, with a reason',
    params: inModuleOf,
    body: override,
    reply: Done,
  },
  addExtra: {
    method: 'POST',
    path: `${ofParticipant}/modules/:module/extra`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'feedback' }],
    summary: 'Add an extra exercise to a module, in own words or from another module',
    params: inModuleOf,
    body: z.strictObject({
      once: OnceId,
      text: Written,
      /** An exercise of the pack, `module.exercise`. */
      exercise: z.optional(z.string().check(z.regex(/^[a-z][\w-]{0,39}\.[a-z][\w-]{0,39}$/))),
    }),
    reply: Done,
  },
  writeTo: {
    method: 'POST',
    path: `${ofParticipant}/messages`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'message' }],
    summary: 'Write to the youth',
    params: inParticipant,
    body: z.strictObject({ once: OnceId, text: Written }),
    reply: z.object({ entry: ThreadEntry }),
  },
  answeredOtherwise: {
    method: 'POST',
    path: `${ofParticipant}/messages/answered`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'message' }],
    summary: 'A message that needs no written answer: seen, or talked about',
    params: inParticipant,
    reply: Done,
  },
  assignScale: {
    method: 'POST',
    path: `${ofParticipant}/scales`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'answers' }],
    summary: 'Send a rating scale beside the schedule',
    params: inParticipant,
    body: z.strictObject({ once: OnceId, scale: TotalledScaleId }),
    reply: Done,
  },
  handleFlag: {
    method: 'POST',
    path: `${ofParticipant}/flags/:flag/handled`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'safety' }],
    summary: 'What I did about a safety answer',
    params: z.extend(inParticipant, { flag: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/)) }),
    body: z.strictObject({
      did: z.enum(['called', 'wrote', 'talked', 'assessed', 'referred', 'emergency', 'other']),
      words: z.optional(Brief),
    }),
    reply: Done,
  },
  finishTask: {
    method: 'POST',
    path: `${ofParticipant}/tasks/:task/done`,
    who: 'therapist',
    needs: [{ action: 'write', resource: 'enrolment' }],
    summary: 'A task is done',
    params: z.extend(inParticipant, { task: z.string().check(z.regex(/^[A-Za-z0-9_-]{4,90}$/)) }),
    reply: Done,
  },
} as const satisfies Table
