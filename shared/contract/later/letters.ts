/** The contract of letters: written and read by a code, owned and answered at the desk. */
import * as z from 'zod/mini'
import { AskedTopics, topicFields } from '../../rules/line/told-fields.ts'
import { letterStates } from '../../rules/later/letter-states.ts'
import { Level, Urgency } from '../../rules/line/triage.ts'
import {
  Instant,
  Language,
  LetterId,
  OnceId,
  Profession,
  Regime,
  SealedLetter,
  SealedName,
  SealedNote,
  StaffId,
} from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done } from '../shapes.ts'
import { Counsellor } from '../visit/youth-visit.ts'

const inLetter = z.strictObject({ letter: LetterId })

/** A letter as the youth who wrote it may see it. */
export const YouthLetter = z.object({
  letter: LetterId,
  state: z.enum(['sent', 'answered', 'read']),
  writtenAt: Instant,
  promisedBy: Instant,
  /** The promise is broken: it is said, with what there is instead. */
  late: z.boolean(),
  keptUntil: Instant,
  body: z.optional(SealedLetter),
  answeredAt: z.optional(Instant),
  /** A notice of the answer is asked for. */
  notice: z.optional(z.boolean()),
})
export type YouthLetter = z.infer<typeof YouthLetter>

export const WriteLetter = z.strictObject({
  /** Made by the page: the same letter sent again is one letter. */
  once: OnceId,
  body: SealedLetter,
  urgency: Urgency,
  topics: AskedTopics,
  language: Language,
  nickname: z.optional(SealedName),
  /** False: if a municipality has taken it the region must not, and the other way round. */
  maySwitchLaw: z.boolean(),
})
export type WriteLetter = z.infer<typeof WriteLetter>

export const lettersForYouth = {
  writeLetter: {
    method: 'POST',
    path: '/api/later/youth/letters',
    once: true,
    who: 'code',
    needs: 'no-record',
    summary: 'Send a letter under the opened code',
    body: WriteLetter,
    reply: YouthLetter,
  },
  readAnswer: {
    method: 'POST',
    path: '/api/later/youth/letters/:letter/read',
    who: 'code',
    needs: 'no-record',
    summary: 'Read the answer; the first time marks it as read',
    params: inLetter,
    reply: z.object({ letter: YouthLetter, answer: SealedLetter, by: Counsellor }),
  },
  eraseLetter: {
    method: 'POST',
    path: '/api/later/youth/letters/:letter/erase',
    who: 'code',
    needs: 'no-record',
    summary: 'Erase one letter and its answer at once',
    params: inLetter,
    reply: Done,
  },
} as const satisfies Table

/** A colleague as named in the inbox. */
const Named = z.object({ id: StaffId, firstName: z.string(), employer: z.string() })

/** What has happened to a letter. */
export const LetterEvent = z.enum([
  'written',
  'take',
  'putBack',
  'offer',
  'withdraw',
  'decline',
  'accept',
  'answer',
  'read',
])

/** A letter in the inbox: what everybody on the staff may see of it. */
export const InboxLetter = z.object({
  letter: LetterId,
  rev: z.int(),
  state: z.enum(letterStates),
  level: Level,
  ...topicFields,
  language: Language,
  writtenAt: Instant,
  promisedBy: Instant,
  late: z.boolean(),
  owner: z.optional(Named),
  /** Which law it is under since somebody took it. */
  regime: z.optional(Regime),
  offeredTo: z.optional(Named),
  answeredAt: z.optional(Instant),
  history: z.array(
    z.object({
      at: Instant,
      event: LetterEvent,
      by: z.optional(Named),
    }),
  ),
})
export type InboxLetter = z.infer<typeof InboxLetter>

/** An owned letter, with its words. */
export const OwnedLetter = z.object({
  letter: InboxLetter,
  body: SealedLetter,
  nickname: z.optional(SealedName),
  answer: z.optional(SealedLetter),
  note: z.optional(SealedNote),
})
export type OwnedLetter = z.infer<typeof OwnedLetter>

export const LetterTaken = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('taken'), letter: InboxLetter }),
  z.object({ outcome: z.literal('taken-by-other') }),
])

export const lettersForCounsellor = {
  inbox: {
    method: 'GET',
    path: '/api/later/counsellor/letters',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The county’s letters: broken promises on top, then the urgent',
    reply: z.object({ now: Instant, letters: z.array(InboxLetter) }),
  },
  letterColleagues: {
    method: 'GET',
    path: '/api/later/counsellor/letter-colleagues',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Who has been at a desk lately, for handing over a letter',
    reply: z.object({
      colleagues: z.array(
        z.object({
          id: StaffId,
          firstName: z.string(),
          employer: z.string(),
          profession: Profession,
          regime: Regime,
        }),
      ),
    }),
  },
  letter: {
    method: 'GET',
    path: '/api/later/counsellor/letters/:letter',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'A letter of mine, with its words',
    params: inLetter,
    reply: OwnedLetter,
  },
  takeLetter: {
    method: 'POST',
    path: '/api/later/counsellor/letters/:letter/take',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Take a letter as mine: one conditional write',
    params: inLetter,
    reply: LetterTaken,
  },
  putBackLetter: {
    method: 'POST',
    path: '/api/later/counsellor/letters/:letter/put-back',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Put a letter back for anybody',
    params: inLetter,
    reply: Done,
  },
  answerLetter: {
    method: 'POST',
    path: '/api/later/counsellor/letters/:letter/answer',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Answer a letter of mine, once',
    params: inLetter,
    body: z.strictObject({ body: SealedLetter }),
    reply: InboxLetter,
  },
  offerLetter: {
    method: 'POST',
    path: '/api/later/counsellor/letters/:letter/offer',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Ask a colleague to take over a letter of mine',
    params: inLetter,
    body: z.strictObject({ to: StaffId, note: z.optional(SealedNote) }),
    reply: InboxLetter,
  },
  withdrawLetter: {
    method: 'POST',
    path: '/api/later/counsellor/letters/:letter/withdraw',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Take the offer of a letter back',
    params: inLetter,
    reply: Done,
  },
  acceptLetter: {
    method: 'POST',
    path: '/api/later/counsellor/letters/:letter/accept',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Take over a letter that is offered to me',
    params: inLetter,
    reply: LetterTaken,
  },
  declineLetter: {
    method: 'POST',
    path: '/api/later/counsellor/letters/:letter/decline',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Say no to a letter that is offered to me',
    params: inLetter,
    reply: Done,
  },
} as const satisfies Table
