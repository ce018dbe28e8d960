/** The contract of what is asked and measured: the weekly check-in, rating scales, the own curve. */
import * as z from 'zod/mini'
import { TotalledScaleId } from '../../rules/scales/rating-scales.ts'
import { Instant, OnceId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Answered, answersOf, OccasionText, PackName } from './shapes.ts'

const weekly = answersOf(4, 0, 3)

/** The own curve: numbers over time and plain words, and never the name of a difficulty. */
export const Curve = z.object({
  scale: z.enum(['gad7', 'phq9']),
  highest: z.int(),
  points: z.array(z.object({ at: Instant, value: z.int() })),
  /** Since the first time: less, about the same, or more of what the questions ask about. */
  since: z.optional(z.enum(['less', 'same', 'more'])),
})
export const WeekPoint = z.object({ at: Instant, module: z.string(), answers: weekly })

export const participantAnswers = {
  checkIn: {
    method: 'POST',
    path: '/api/programme/participant/check-in',
    who: 'participant',
    needs: [
      { action: 'write', resource: 'answers' },
      { action: 'write', resource: 'safety' },
    ],
    summary: 'Veckokollen: how the week was, and the question of safety',
    body: z.strictObject({
      once: OnceId,
      module: PackName,
      answers: weekly,
      /** 0 no, 1 sometimes, 2 often, 3 "vill inte svara"; null is skipped. */
      safety: z.nullable(z.int().check(z.minimum(0), z.maximum(3))),
    }),
    reply: Answered,
  },
  answerScale: {
    method: 'POST',
    path: '/api/programme/participant/scales',
    who: 'participant',
    needs: [{ action: 'write', resource: 'answers' }],
    summary: 'Answer a rating scale that is asked for',
    body: z.strictObject({
      once: OnceId,
      scale: TotalledScaleId,
      occasion: OccasionText,
      answers: z
        .array(z.nullable(z.int().check(z.minimum(0), z.maximum(4))))
        .check(z.minLength(1), z.maxLength(9)),
      /** PHQ-9's tenth question, which is not added up. */
      difficulty: z.optional(z.int().check(z.minimum(0), z.maximum(3))),
    }),
    reply: Answered,
  },
  curve: {
    method: 'GET',
    path: '/api/programme/participant/curve',
    who: 'participant',
    needs: [{ action: 'read', resource: 'answers' }],
    summary: 'My own curves, in numbers and plain words',
    reply: z.object({ curves: z.array(Curve), weeks: z.array(WeekPoint) }),
  },
} as const satisfies Table
