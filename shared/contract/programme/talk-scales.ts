/**
 * A rating scale sent in a talk outside the programme: that it was asked for and answered, and what the answer
 * says of safety. The answers themselves go sealed, in the talk.
 */
import * as z from 'zod/mini'
import { TotalledScaleId } from '../../rules/scales/rating-scales.ts'
import { Instant, VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { inVisit } from '../shapes.ts'
import { Done } from './shapes.ts'

const inScale = z.strictObject({ visit: VisitId, scale: TotalledScaleId })
/** By the instrument's own rule, on the youth's page: the level follows it, and help is shown. */
const flag = z.enum(['none', 'safety', 'immediate'])

export const TalkScale = z.object({
  scale: TotalledScaleId,
  askedAt: Instant,
  answeredAt: z.optional(Instant),
})
/** As the counsellor is told of it. */
export const TalkScaleOfMine = z.extend(TalkScale, { flag: z.optional(flag) })

export const scalesInTalk = {
  sendTalkScale: {
    method: 'POST',
    path: '/api/programme/counsellor/visits/:visit/scales',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Ask the youth of my talk to fill in a rating scale',
    params: inVisit,
    body: z.strictObject({ scale: TotalledScaleId }),
    reply: Done,
  },
  talkScalesOfMine: {
    method: 'GET',
    path: '/api/programme/counsellor/visits/:visit/scales',
    who: 'counsellor',
    needs: 'no-record',
    summary:
      'The scales of my talk: asked for, answered, and whether an answer says something of safety',
    params: inVisit,
    reply: z.object({ scales: z.array(TalkScaleOfMine) }),
  },
  talkScales: {
    method: 'GET',
    path: '/api/programme/youth/visits/:visit/scales',
    who: 'youth',
    needs: 'no-record',
    summary: 'Scales I am asked to fill in, which I need not',
    params: inVisit,
    reply: z.object({ scales: z.array(TalkScale) }),
  },
  answerTalkScale: {
    method: 'POST',
    path: '/api/programme/youth/visits/:visit/scales/:scale',
    who: 'youth',
    needs: 'no-record',
    summary:
      'I have filled in a scale in the talk; the answers go sealed, this says what they say of safety',
    params: inScale,
    body: z.strictObject({ flag }),
    reply: z.object({ outcome: z.literal('noted') }),
  },
} as const satisfies Table
