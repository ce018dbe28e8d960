/** The contract of booked times: offered at the desk, booked, changed and entered by a code. */
import * as z from 'zod/mini'
import { AskedTopics, topicFields } from '../../rules/line/told-fields.ts'
import { bookingRule } from '../../rules/later/booking.ts'
import { timeStates } from '../../rules/later/booking-states.ts'
import {
  BookingId,
  Channel,
  Instant,
  Language,
  OnceId,
  Secret,
  SealedName,
  VisitId,
} from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done } from '../shapes.ts'
import { Counsellor } from '../visit/youth-visit.ts'

const inBooking = z.strictObject({ booking: BookingId })

/** A time's own id; with its start it names one time of one counsellor. */
export const TimeId = z.string().check(z.regex(/^t_[A-Za-z0-9_-]{22}$/))
const inTime = z.strictObject({ time: TimeId })

const span = { start: Instant, length: z.int() }

export const FreeTime = z.object({
  time: TimeId,
  ...span,
  channel: Channel,
  languages: z.array(Language),
  with: Counsellor,
})
export type FreeTime = z.infer<typeof FreeTime>

export const YouthBooking = z.object({
  booking: BookingId,
  state: z.enum(['booked', 'entered', 'called-off', 'missed']),
  ...span,
  channel: Channel,
  with: Counsellor,
  enterFrom: Instant,
  enterUntil: Instant,
  /** A notice of the time is asked for. */
  notice: z.optional(z.boolean()),
})
export type YouthBooking = z.infer<typeof YouthBooking>

/** Somebody else was quicker, or the time is no longer offered: nothing is changed. */
export const Booked = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('booked'), booking: YouthBooking }),
  z.object({ outcome: z.literal('taken') }),
])

const chosen = { time: TimeId, start: Instant }

export const bookingsForYouth = {
  freeTimes: {
    method: 'GET',
    path: '/api/later/youth/times',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Times that can be booked',
    reply: z.object({ now: Instant, times: z.array(FreeTime) }),
  },
  book: {
    method: 'POST',
    path: '/api/later/youth/bookings',
    once: true,
    who: 'code',
    needs: 'no-record',
    summary: 'Book a time under the opened code',
    body: z.strictObject({
      once: OnceId,
      ...chosen,
      topics: AskedTopics,
      language: Language,
      nickname: z.optional(SealedName),
    }),
    reply: Booked,
  },
  changeBooking: {
    method: 'POST',
    path: '/api/later/youth/bookings/:booking/change',
    once: true,
    who: 'code',
    needs: 'no-record',
    summary: 'Change to another time; the old one is kept until the new one is booked',
    params: inBooking,
    body: z.strictObject(chosen),
    reply: Booked,
  },
  cancelBooking: {
    method: 'POST',
    path: '/api/later/youth/bookings/:booking/cancel',
    who: 'code',
    needs: 'no-record',
    summary: 'Cancel a booked time',
    params: inBooking,
    reply: Done,
  },
  enterBooking: {
    method: 'POST',
    path: '/api/later/youth/bookings/:booking/enter',
    who: 'code',
    needs: 'no-record',
    summary: '"Jag är här": into the line, ahead of those who have not booked',
    params: inBooking,
    reply: z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('entered'),
        visit: VisitId,
        secret: Secret,
        rev: z.int(),
        nickname: z.optional(SealedName),
      }),
      z.object({ outcome: z.enum(['too-early', 'too-late']), from: Instant, until: Instant }),
    ]),
  },
} as const satisfies Table

/** A time of mine, with what the youth has told, if anybody has booked it. */
export const DeskTime = z.object({
  time: TimeId,
  ...span,
  channel: Channel,
  state: z.enum(timeStates),
  /** It answers a wish, and only that youth can book it. */
  forWish: z.optional(z.boolean()),
  topics: z.optional(topicFields.topics),
  newerTopics: topicFields.newerTopics,
  language: z.optional(Language),
  nickname: z.optional(SealedName),
})
export type DeskTime = z.infer<typeof DeskTime>

export const bookingsForCounsellor = {
  myTimes: {
    method: 'GET',
    path: '/api/later/counsellor/times',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The times I offer, today and onwards',
    reply: z.object({ now: Instant, times: z.array(DeskTime) }),
  },
  offerTimes: {
    method: 'POST',
    path: '/api/later/counsellor/times',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Offer one time, or several in a row',
    body: z.strictObject({
      once: OnceId,
      start: Instant,
      length: z.int().check(z.minimum(10), z.maximum(120)),
      count: z.int().check(z.minimum(1), z.maximum(bookingRule.mostInARow)),
      channel: Channel,
    }),
    reply: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('offered'), times: z.array(DeskTime) }),
      z.object({ outcome: z.enum(['overlaps', 'too-soon', 'too-far']) }),
    ]),
  },
  withdrawTime: {
    method: 'POST',
    path: '/api/later/counsellor/times/:time/withdraw',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Take a time back; a booked one is called off, and the youth is told',
    params: inTime,
    body: z.strictObject({ start: Instant }),
    reply: z.object({ outcome: z.enum(['removed', 'called-off']) }),
  },
} as const satisfies Table
