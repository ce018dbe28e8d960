/** The contract of the feedback wall: an idea without a name, read by a person before it shows, and answered for all to see. */
import * as z from 'zod/mini'
import { wallRule } from '../../rules/later/wall-rule.ts'
import { Instant } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, Few } from '../shapes.ts'
import { Proof } from '../visit/door.ts'

const IdeaId = z.string().check(z.regex(/^i_[A-Za-z0-9_-]{22}$/))
const QuestionId = z.string().check(z.regex(/^q_[A-Za-z0-9_-]{22}$/))
const words = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest))
const { longest, longestAnswer, longestOption, longestQuestion } = wallRule
const { fewestOptions, mostOptions, longestOpen } = wallRule

const AnsweredIdea = z.object({
  idea: IdeaId,
  /** The day of the answer: when the idea came is told to nobody. */
  day: z.string(),
  text: z.string(),
  answer: z.string(),
})
export type AnsweredIdea = z.infer<typeof AnsweredIdea>

export const Wall = z.object({
  /** Absent while none is asked. */
  question: z.optional(
    z.object({
      question: QuestionId,
      text: z.string(),
      options: z.array(z.string()),
      until: Instant,
    }),
  ),
  answers: z.array(AnsweredIdea),
})
export type Wall = z.infer<typeof Wall>

export const wallForAnyone = {
  wall: {
    method: 'GET',
    path: '/api/later/youth/wall',
    who: 'anyone',
    needs: 'no-record',
    summary: 'What has been answered, and the question of the term',
    reply: Wall,
  },
  wallInWords: {
    method: 'GET',
    path: '/api/later/youth/wall/words',
    who: 'anyone',
    needs: 'no-record',
    says: 'text/plain',
    summary: 'The same as plain words, for whoever runs no scripts',
    reply: z.string(),
  },
  tellIdea: {
    method: 'POST',
    path: '/api/later/youth/wall/ideas',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Leave an idea without a name; a person reads it before it shows',
    body: z.strictObject({ proof: Proof, text: words(longest) }),
    reply: z.object({ outcome: z.literal('told'), days: z.int() }),
  },
  vote: {
    method: 'POST',
    path: '/api/later/youth/wall/votes',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Answer the question of the term; one is added to a count, and nothing else is kept',
    body: z.strictObject({
      proof: Proof,
      question: QuestionId,
      option: z.int().check(z.minimum(0), z.maximum(mostOptions - 1)),
    }),
    reply: z.object({ outcome: z.enum(['counted', 'over']) }),
  },
} as const satisfies Table

const inIdea = { idea: IdeaId }

/** Whoever reads what youths propose, and answers: the youth developer, and the coordinator. */
export const wallForStaff = {
  ideas: {
    method: 'GET',
    path: '/api/later/coordinator/wall',
    who: 'youth-developer',
    needs: 'no-record',
    summary:
      'Ideas that nobody has read, what has been answered, and the questions with their votes',
    reply: z.object({
      now: Instant,
      waiting: z.array(
        z.object({ idea: IdeaId, day: z.string(), text: z.string(), until: Instant }),
      ),
      answered: z.array(AnsweredIdea),
      questions: z.array(
        z.object({
          question: QuestionId,
          text: z.string(),
          until: Instant,
          open: z.boolean(),
          options: z.array(z.object({ text: z.string(), votes: Few })),
        }),
      ),
    }),
  },
  answerIdea: {
    method: 'POST',
    path: '/api/later/coordinator/wall/answers',
    once: true,
    who: 'youth-developer',
    needs: 'no-record',
    summary:
      'Publish an idea with what was done, in words that point nobody out; or change an answer',
    body: z.strictObject({ ...inIdea, text: words(longest), answer: words(longestAnswer) }),
    reply: z.object({ outcome: z.enum(['shown', 'gone']) }),
  },
  removeIdea: {
    method: 'POST',
    path: '/api/later/coordinator/wall/removed',
    who: 'youth-developer',
    needs: 'no-record',
    summary: 'It is not shown, or no longer: its words are removed',
    body: z.strictObject(inIdea),
    reply: Done,
  },
  askQuestion: {
    method: 'POST',
    path: '/api/later/coordinator/wall/questions',
    once: true,
    who: 'youth-developer',
    needs: 'no-record',
    summary: 'Ask the question of the term; one at a time',
    body: z.strictObject({
      text: words(longestQuestion),
      options: z
        .array(words(longestOption))
        .check(z.minLength(fewestOptions), z.maxLength(mostOptions)),
      days: z.int().check(z.minimum(1), z.maximum(longestOpen)),
    }),
    reply: z.object({ outcome: z.enum(['asked', 'one-is-open']) }),
  },
  endQuestion: {
    method: 'POST',
    path: '/api/later/coordinator/wall/questions/ended',
    who: 'youth-developer',
    needs: 'no-record',
    summary: 'The question is over: nobody can vote any more',
    body: z.strictObject({ question: QuestionId }),
    reply: Done,
  },
} as const satisfies Table

export type StaffWall = z.infer<(typeof wallForStaff.ideas)['reply']>
