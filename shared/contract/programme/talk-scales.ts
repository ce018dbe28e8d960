/** A rating scale sent in a talk outside the programme: kept as long as the chat, and no longer. */
import * as z from 'zod/mini'
import { TotalledScaleId } from '../../rules/scales/rating-scales.ts'
import { Instant, VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { inVisit } from '../shapes.ts'
import { Done } from './shapes.ts'

const inScale = z.strictObject({ visit: VisitId, scale: TotalledScaleId })
const answers = z
  .array(z.nullable(z.int().check(z.minimum(0), z.maximum(4))))
  .check(z.minLength(1), z.maxLength(9))

export const TalkScale = z.object({
  scale: TotalledScaleId,
  askedAt: Instant,
  answeredAt: z.optional(Instant),
})
/** As the counsellor sees it. */
export const ScoredTalkScale = z.extend(TalkScale, {
  answers: z.optional(z.array(z.nullable(z.int()))),
  score: z.optional(z.int()),
  band: z.optional(z.string()),
  prorated: z.optional(z.boolean()),
  flag: z.optional(z.enum(['none', 'safety', 'immediate'])),
})

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
    summary: 'The scales of my talk, with their answers',
    params: inVisit,
    reply: z.object({ scales: z.array(ScoredTalkScale) }),
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
    summary: 'Fill in a scale in the talk; my counsellor sees it',
    params: inScale,
    body: z.strictObject({ answers }),
    reply: z.object({ outcome: z.literal('noted'), help: z.boolean() }),
  },
} as const satisfies Table
