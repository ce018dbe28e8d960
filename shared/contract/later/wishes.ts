/** The contract of wishes: a youth says when it suits, and a counsellor answers with a time of their own. */
import * as z from 'zod/mini'
import { AskedTopics, topicFields } from '../../rules/line/told-fields.ts'
import { WhenSuits } from '../../rules/later/wish.ts'
import { Channel, Instant, Language, OnceId, SealedName, WishId } from '../../ids.ts'
import { Booked } from './bookings.ts'
import type { Table } from '../endpoint.ts'
import { Done } from '../shapes.ts'
import { Counsellor } from '../visit/youth-visit.ts'

const inWish = { wish: WishId }
const suits = z.array(WhenSuits).check(z.minLength(1), z.maxLength(5))

/** A wish as the youth who has it may see it; with an answer once somebody has a time. */
export const YouthWish = z.object({
  ...inWish,
  suits: z.array(WhenSuits),
  channel: Channel,
  writtenAt: Instant,
  keptUntil: Instant,
  offer: z.optional(
    z.object({ start: Instant, length: z.int(), channel: Channel, with: Counsellor }),
  ),
})
export type YouthWish = z.infer<typeof YouthWish>

export const wishesForYouth = {
  wishForTime: {
    method: 'POST',
    path: '/api/later/youth/wishes',
    once: true,
    who: 'code',
    needs: 'no-record',
    summary: 'Wish for a time under the opened code; one wish at a time',
    body: z.strictObject({
      once: OnceId,
      suits,
      channel: Channel,
      topics: AskedTopics,
      language: Language,
      nickname: z.optional(SealedName),
    }),
    reply: YouthWish,
  },
  acceptWish: {
    method: 'POST',
    path: '/api/later/youth/wishes/accept',
    who: 'code',
    needs: 'no-record',
    summary: 'Book the time that answers the wish',
    body: z.strictObject({ ...inWish, once: OnceId }),
    reply: Booked,
  },
  declineWish: {
    method: 'POST',
    path: '/api/later/youth/wishes/decline',
    once: true,
    who: 'code',
    needs: 'no-record',
    summary: 'Say no to the time; the wish stands',
    body: z.strictObject(inWish),
    reply: Done,
  },
  withdrawWish: {
    method: 'POST',
    path: '/api/later/youth/wishes/withdraw',
    who: 'code',
    needs: 'no-record',
    summary: 'Take the wish back, and with it the time that answers it',
    body: z.strictObject(inWish),
    reply: Done,
  },
} as const satisfies Table

/** A wish as the staff may see it: nothing by which anybody is known. */
export const DeskWish = z.object({
  ...inWish,
  suits: z.array(WhenSuits),
  channel: Channel,
  language: Language,
  ...topicFields,
  writtenAt: Instant,
  /** Somebody has answered, and the youth has not yet said yes or no. */
  offered: z.optional(z.object({ start: Instant, firstName: z.string(), mine: z.boolean() })),
})
export type DeskWish = z.infer<typeof DeskWish>

export const wishesForCounsellor = {
  wishes: {
    method: 'GET',
    path: '/api/later/counsellor/wishes',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Wishes for a time in the county, the oldest first',
    reply: z.object({ now: Instant, wishes: z.array(DeskWish) }),
  },
  answerWish: {
    method: 'POST',
    path: '/api/later/counsellor/wishes/answer',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Answer a wish with a time of mine, kept for that youth alone',
    body: z.strictObject({
      ...inWish,
      once: OnceId,
      start: Instant,
      length: z.int().check(z.minimum(10), z.maximum(120)),
    }),
    reply: z.object({
      outcome: z.enum(['offered', 'overlaps', 'too-soon', 'too-far', 'answered-by-other']),
    }),
  },
} as const satisfies Table
