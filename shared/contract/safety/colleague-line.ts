/**
 * The contract of what colleagues write to each other beside a talk: those with a key of its procedure, and
 * whoever its counsellor has asked. Sealed from page to page; the service passes it on and forgets it with the talk.
 */
import * as z from 'zod/mini'
import { colleagueLineRule } from '../../rules/safety/colleague-line.ts'
import {
  Instant,
  OnceId,
  PageKey,
  Phone,
  Regime,
  SealedMessage,
  SealedNote,
  StaffId,
  VisitId,
} from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, inVisit } from '../shapes.ts'

/** A line that this person is part of, as the desk shows it: no word of what is written. */
export const ColleagueLineSeen = z.object({
  visit: VisitId,
  /** The others, by first name and employer. */
  others: z.array(z.object({ firstName: z.string(), employer: z.string() })),
  /** Asked by the talk's counsellor, and not by a key of the procedure. */
  asked: z.boolean(),
  newest: z.optional(Instant),
})
export type ColleagueLineSeen = z.infer<typeof ColleagueLineSeen>

/** On call just now, with the number they have given. */
export const OnCallNow = z.object({
  firstName: z.string(),
  employer: z.string(),
  phone: z.optional(Phone),
})

const Member = z.object({
  id: StaffId,
  firstName: z.string(),
  employer: z.string(),
  regime: Regime,
  phone: z.optional(Phone),
  /** The pages of theirs that can read what is written now. */
  pages: z.array(PageKey),
})

const SealedFor = z.strictObject({ page: PageKey, key: SealedNote })

const ColleagueMessage = z.object({
  mid: OnceId,
  from: StaffId,
  firstName: z.string(),
  at: Instant,
  body: SealedMessage,
  keys: z.array(SealedFor),
})
export type ColleagueMessage = z.infer<typeof ColleagueMessage>

export const ColleagueLine = z.object({
  members: z.array(Member),
  messages: z.array(ColleagueMessage),
})
export type ColleagueLine = z.infer<typeof ColleagueLine>

export const colleagueLineForCounsellor = {
  askColleague: {
    method: 'POST',
    path: '/api/safety/counsellor/visits/:visit/colleagues',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Ask a colleague on duty for advice beside my talk: they read nothing of it',
    params: inVisit,
    body: z.strictObject({ colleague: StaffId }),
    reply: ColleagueLine,
  },
  colleagueLine: {
    method: 'GET',
    path: '/api/safety/counsellor/visits/:visit/colleagues',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'What colleagues have written to each other beside a talk, for those it is between',
    params: inVisit,
    reply: ColleagueLine,
  },
  colleagueKey: {
    method: 'POST',
    path: '/api/safety/counsellor/visits/:visit/colleagues/key',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The key of a page of mine that what is written is sealed for',
    params: inVisit,
    body: z.strictObject({ key: PageKey }),
    reply: Done,
  },
  sayToColleagues: {
    method: 'POST',
    path: '/api/safety/counsellor/visits/:visit/colleagues/messages',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Write to the colleagues beside a talk',
    params: inVisit,
    body: z.strictObject({
      mid: OnceId,
      body: SealedMessage,
      keys: z.array(SealedFor).check(z.minLength(1), z.maxLength(colleagueLineRule.mostPages)),
    }),
    reply: Done,
  },
  ownPhone: {
    method: 'POST',
    path: '/api/safety/counsellor/phone',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary:
      'The number on which colleagues reach me during the shift, before the one of my account',
    body: z.strictObject({ phone: z.optional(Phone) }),
    reply: Done,
  },
} as const satisfies Table
