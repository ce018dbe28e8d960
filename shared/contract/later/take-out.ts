/** The contract of all that lies under a return code, for whoever has its words: what was written, and what staff did with it. */
import * as z from 'zod/mini'
import { topicFields } from '../../rules/line/told-fields.ts'
import { letterStates } from '../../rules/later/letter-states.ts'
import { WhenSuits } from '../../rules/later/wish.ts'
import { Level } from '../../rules/line/triage.ts'
import { endStates, liveStates } from '../../rules/line/visit-states.ts'
import { Channel, Instant, Language, Regime } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Counsellor } from '../visit/youth-visit.ts'
import { YouthBooking } from './bookings.ts'
import { LetterEvent } from './letters.ts'
import { Referral } from './referral.ts'

const told = {
  ...topicFields,
  language: Language,
  /** What the youth wants to be called. */
  called: z.optional(z.string()),
}

export const LetterTakenOut = z.object({
  ...told,
  body: z.optional(z.string()),
  writtenAt: Instant,
  level: Level,
  state: z.enum(letterStates),
  maySwitchLaw: z.boolean(),
  /** Which law it is under since somebody took it. */
  regime: z.optional(Regime),
  promisedBy: Instant,
  keptUntil: Instant,
  /** A notice of the answer is asked for: where the browser takes it in is kept until it is sent. */
  notice: z.optional(z.boolean()),
  answer: z.optional(z.object({ at: Instant, by: Counsellor, text: z.optional(z.string()) })),
  /** What one of the staff wrote to the next. */
  note: z.optional(z.string()),
  history: z.array(
    z.object({
      at: Instant,
      event: LetterEvent,
      by: z.optional(z.object({ firstName: z.string(), employer: z.string() })),
    }),
  ),
})
export type LetterTakenOut = z.infer<typeof LetterTakenOut>

/** The talk that a booked time became, for as long as anything of it is kept. */
const VisitTakenOut = z.object({
  state: z.enum([...liveStates, ...endStates]),
  level: Level,
  since: Instant,
  keptUntil: Instant,
  /** A notice of the turn is asked for. */
  notice: z.optional(z.boolean()),
})

export const BookingTakenOut = z.object({
  ...YouthBooking.shape,
  ...told,
  visit: z.optional(VisitTakenOut),
})
export type BookingTakenOut = z.infer<typeof BookingTakenOut>

export const WishTakenOut = z.object({
  ...told,
  suits: z.array(WhenSuits),
  channel: Channel,
  writtenAt: Instant,
  keptUntil: Instant,
  offer: z.optional(z.object({ start: Instant, length: z.int(), with: Counsellor })),
})
export type WishTakenOut = z.infer<typeof WishTakenOut>

export const CodeTakenOut = z.object({
  keptUntil: Instant,
  letters: z.array(LetterTakenOut),
  bookings: z.array(BookingTakenOut),
  wish: z.optional(WishTakenOut),
  links: z.array(Referral),
})
export type CodeTakenOut = z.infer<typeof CodeTakenOut>

export const codeTakeOut = {
  takeOutCode: {
    method: 'POST',
    path: '/api/later/youth/codes/take-out',
    who: 'code',
    needs: 'no-record',
    summary: 'Everything that lies under the code, in words: also what staff did with it',
    reply: CodeTakenOut,
  },
} as const satisfies Table
