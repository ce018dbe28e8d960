/** The counsellor's contract: the desk, the county's line, the talk and the hand-over. */
import * as z from 'zod/mini'
import { AskedTopics } from '../../rules/line/told-fields.ts'
import { outcomes, placesToGo } from '../../rules/line/closed-lists.ts'
import { TakeReason } from '../../rules/line/take-reason.ts'
import { Level, LevelReason } from '../../rules/line/triage.ts'
import { Channel, OnceId, PageKey, Seat, VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, inVisit } from '../shapes.ts'
import { staffPlanApi } from '../opening/plan.ts'
import { Claimed, Desk, DeskVisit, DutyStatus } from './desk.ts'
import { staffHandoverApi } from './handover.ts'
import { Line } from './line.ts'
import { AnswerMedium, AskMedium } from './medium.ts'
import { Message, MessagePage, Say } from './messages.ts'

/**
 * One press of "Ta nästa". `press` makes a retry give the same youth; `seat` is a free seat of
 * the counsellor's desk, so that the number of talks at once holds by condition.
 */
const Press = z.strictObject({
  press: OnceId,
  seat: Seat,
  /** Of this page, for this talk only. */
  key: z.optional(PageKey),
  /** Take this one, out of order, with a reason. */
  visit: z.optional(VisitId),
  reason: z.optional(TakeReason),
  /** From the answer to this press that found nobody so far. */
  goOn: z.optional(z.string().check(z.maxLength(400))),
})

/** The short form after a visit; closed lists only, so that it can hold no identifying text. */
export const CloseForm = z.strictObject({
  topics: AskedTopics,
  outcome: z.enum(outcomes),
  whereTo: z.array(z.enum(placesToGo)).check(z.maxLength(4)),
})

export const counsellorApi = {
  ...staffPlanApi,
  desk: {
    method: 'GET',
    path: '/api/counsellor/desk',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The whole desk: duty, talks, offers and the county line',
    reply: Desk,
  },
  duty: {
    method: 'POST',
    path: '/api/counsellor/duty',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: '"Jag är här", pause or go home',
    body: z.strictObject({
      status: DutyStatus,
      seats: Seat,
      channels: z.array(Channel).check(z.minLength(1), z.maxLength(3)),
    }),
    reply: Desk,
  },
  line: {
    method: 'GET',
    path: '/api/counsellor/line',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The county line',
    reply: Line,
  },
  take: {
    method: 'POST',
    path: '/api/counsellor/claims',
    who: 'counsellor',
    needs: 'no-record',
    summary: '"Ta nästa": one atomic, idempotent claim',
    body: Press,
    reply: Claimed,
  },
  visit: {
    method: 'GET',
    path: '/api/counsellor/visits/:visit',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'One talk at my desk',
    params: inVisit,
    reply: DeskVisit,
  },
  messages: {
    method: 'GET',
    path: '/api/counsellor/visits/:visit/messages',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Messages of my part of the talk after a sequence number',
    params: inVisit,
    query: z.strictObject({ after: z._default(z.coerce.number().check(z.int(), z.minimum(0)), 0) }),
    reply: MessagePage,
  },
  say: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/messages',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Say something',
    params: inVisit,
    body: Say,
    reply: z.object({ message: Message }),
  },
  pageKey: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/key',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The key of another page of mine for this talk (reloaded, or a second window)',
    params: inVisit,
    body: z.strictObject({ key: PageKey, instead: z.optional(PageKey) }),
    reply: DeskVisit,
  },
  askMedium: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/medium',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Ask to talk or be seen, or go down to less at once',
    params: inVisit,
    body: AskMedium,
    reply: DeskVisit,
  },
  answerMedium: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/medium/answer',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Yes or no to what the youth asked for',
    params: inVisit,
    body: AnswerMedium,
    reply: DeskVisit,
  },
  noAnswer: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/no-answer',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The ready check ran out: put the youth aside',
    params: inVisit,
    reply: Done,
  },
  release: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/release',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Put the youth back at the head of the line',
    params: inVisit,
    reply: Done,
  },
  end: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/end',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'End the talk',
    params: inVisit,
    reply: Done,
  },
  endAndCool: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/end-and-cool',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'End a talk that is used to hurt, and ask that tab to wait for a while',
    params: inVisit,
    reply: Done,
  },
  close: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/close',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'File the short form and free the seat',
    params: inVisit,
    body: CloseForm,
    reply: Done,
  },
  level: {
    method: 'POST',
    path: '/api/counsellor/visits/:visit/level',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Change the level of a youth at my desk, with a reason',
    params: inVisit,
    body: z.strictObject({ level: Level, reason: LevelReason }),
    reply: DeskVisit,
  },
  ...staffHandoverApi,
} as const satisfies Table
