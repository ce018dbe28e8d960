/** The youth's contract: the door, the line and the talk, all without a name. */
import * as z from 'zod/mini'
import { movable } from '../../rules/records/regime.ts'
import { Instant, Secret, VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, inVisit } from '../shapes.ts'
import { Challenge, Door, Join, Pays, TellMore } from './door.ts'
import { AnswerMedium, AskMedium } from './medium.ts'
import { Message, MessagePage, Say } from './messages.ts'
import { YouthVisit } from './youth-visit.ts'

/** Yes or no to a hand-over; across the border also what may go along, each by its own choice: what is not said does not. */
export const AnswerHandover = z.strictObject({
  yes: z.boolean(),
  moves: z.optional(z.partialRecord(z.enum(movable), z.boolean())),
})

export const Survey = z.strictObject({
  /** Samtalskollen, four statements 1 (not at all) – 5 (fully); each may be skipped. */
  listened: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  rightThings: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  helped: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  again: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
})

export const youthApi = {
  door: {
    method: 'GET',
    path: '/api/youth/door',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Is the door open, and how long is the wait?',
    reply: Door,
  },
  challenge: {
    method: 'GET',
    path: '/api/youth/challenge',
    who: 'anyone',
    needs: 'no-record',
    summary: 'A proof-of-work challenge to solve before joining, or before a try with words',
    query: z.strictObject({
      pays: z._default(Pays, 'place'),
      /** How many times what was solved has been too little. */
      short: z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(3)), 0),
    }),
    reply: Challenge,
  },
  join: {
    method: 'POST',
    path: '/api/youth/visits',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Join the line',
    body: Join,
    reply: z.object({ visit: VisitId, secret: Secret, rev: z.int() }),
  },
  visit: {
    method: 'GET',
    path: '/api/youth/visits/:visit',
    who: 'youth',
    needs: 'no-record',
    summary: 'The visit as it is now',
    params: inVisit,
    reply: YouthVisit,
  },
  tellMore: {
    method: 'POST',
    path: '/api/youth/visits/:visit/told',
    once: true,
    who: 'youth',
    needs: 'no-record',
    summary: 'Tell in the waiting room what was not asked at the door',
    params: inVisit,
    body: TellMore,
    reply: YouthVisit,
  },
  ready: {
    method: 'POST',
    path: '/api/youth/visits/:visit/ready',
    who: 'youth',
    needs: 'no-record',
    summary: 'Answer the ready check',
    params: inVisit,
    /** Of which call: an answer brought again, late, says nothing of the next. Pages of 0.1.0 do not tell. */
    body: z.strictObject({ epoch: z.optional(z.int()) }),
    reply: YouthVisit,
  },
  stay: {
    method: 'POST',
    path: '/api/youth/visits/:visit/stay',
    once: true,
    who: 'youth',
    needs: 'no-record',
    summary: '"Jag är kvar": back into the line, or keep the place',
    params: inVisit,
    reply: YouthVisit,
  },
  leave: {
    method: 'POST',
    path: '/api/youth/visits/:visit/leave',
    who: 'youth',
    needs: 'no-record',
    summary: 'Give up the place',
    params: inVisit,
    reply: Done,
  },
  end: {
    method: 'POST',
    path: '/api/youth/visits/:visit/end',
    who: 'youth',
    needs: 'no-record',
    summary: 'End the talk',
    params: inVisit,
    reply: YouthVisit,
  },
  answerHandover: {
    method: 'POST',
    path: '/api/youth/visits/:visit/handover',
    once: true,
    who: 'youth',
    needs: 'no-record',
    summary: 'Say yes or no to a hand-over',
    params: inVisit,
    body: AnswerHandover,
    reply: YouthVisit,
  },
  askMedium: {
    method: 'POST',
    path: '/api/youth/visits/:visit/medium',
    once: true,
    who: 'youth',
    needs: 'no-record',
    summary: 'Ask to talk or be seen, or go down to less at once',
    params: inVisit,
    body: AskMedium,
    reply: YouthVisit,
  },
  answerMedium: {
    method: 'POST',
    path: '/api/youth/visits/:visit/medium/answer',
    once: true,
    who: 'youth',
    needs: 'no-record',
    summary: 'Yes or no to what the counsellor asked for',
    params: inVisit,
    body: AnswerMedium,
    reply: YouthVisit,
  },
  messages: {
    method: 'GET',
    path: '/api/youth/visits/:visit/messages',
    who: 'youth',
    needs: 'no-record',
    summary: 'Every message after a sequence number of an epoch',
    params: inVisit,
    query: z.strictObject({
      epoch: z._default(z.coerce.number().check(z.int(), z.minimum(0)), 0),
      after: z._default(z.coerce.number().check(z.int(), z.minimum(0)), 0),
    }),
    reply: MessagePage,
  },
  say: {
    method: 'POST',
    path: '/api/youth/visits/:visit/messages',
    who: 'youth',
    needs: 'no-record',
    summary: 'Say something',
    params: inVisit,
    body: Say,
    reply: z.object({ message: Message }),
  },
  erase: {
    method: 'POST',
    path: '/api/youth/visits/:visit/erase',
    who: 'youth',
    needs: 'no-record',
    summary: '"Radera nu": erase the chat at once',
    params: inVisit,
    reply: z.object({ outcome: z.literal('erased'), messages: z.int(), at: Instant }),
  },
  survey: {
    method: 'POST',
    path: '/api/youth/visits/:visit/survey',
    who: 'youth',
    needs: 'no-record',
    summary: 'A few taps after the visit, stored without any link to it',
    params: inVisit,
    body: Survey,
    reply: Done,
  },
} as const satisfies Table
