/** The contract of referrals: shown to the youth, made by the youth, opened once by the receiver. */
import * as z from 'zod/mini'
import { referralStates } from '../../rules/later/referral-states.ts'
import { Instant, OnceId, Secret, SealedLetter, VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, Few, inVisit } from '../shapes.ts'

/** A service of the directory, the code's own or the county's. */
const Receiver = z.string().check(z.regex(/^[a-z0-9-]{2,40}$/))
/** Of one that the county has added, which may be there no more. */
const receiverName = z.optional(z.string())
/** By which it is listed and stopped; opens nothing. */
export const ReferralId = z.string().check(z.regex(/^r_[A-Za-z0-9_-]{22}$/))
export const ReferralKind = z.enum(['referral', 'sip'])
export type ReferralKind = z.infer<typeof ReferralKind>
/** What became of it, as the receiver says: the measure of never being sent round. */
export const ReferralAnswer = z.enum(['contact', 'sent-on', 'not-reached'])
export type ReferralAnswer = z.infer<typeof ReferralAnswer>

/** What is known of a referral without its key. */
export const Referral = z.object({
  referral: ReferralId,
  kind: ReferralKind,
  receiver: Receiver,
  receiverName,
  state: z.enum(referralStates),
  /** Over though nobody has opened it. */
  ended: z.boolean(),
  madeAt: Instant,
  until: Instant,
  openedAt: z.optional(Instant),
  answer: z.optional(ReferralAnswer),
})
export type Referral = z.infer<typeof Referral>

/** Sealed in the youth's browser (JWE, A256GCM); the key stands in the link's fragment only. */
const SealedReferral = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]*){4}$/), z.maxLength(12_000))

export const MakeReferral = z.strictObject({
  /** Made by the page: what the link opens with; kept only as a hash. */
  link: OnceId,
  /** Hash of what stops it later, when the talk is forgotten. */
  stopHash: Secret,
  kind: ReferralKind,
  receiver: Receiver,
  body: SealedReferral,
  days: z.union([z.literal(7), z.literal(14), z.literal(30)]),
})
export type MakeReferral = z.infer<typeof MakeReferral>

export const referralsForYouth = {
  referralDraft: {
    method: 'GET',
    path: '/api/safety/youth/visits/:visit/referral-draft',
    who: 'youth',
    needs: 'no-record',
    summary: 'What the counsellor suggests to send, for me to change or refuse',
    params: inVisit,
    reply: z.object({ draft: z.optional(SealedLetter), referrals: z.array(Referral) }),
  },
  refuseDraft: {
    method: 'POST',
    path: '/api/safety/youth/visits/:visit/referral-draft/refuse',
    once: true,
    who: 'youth',
    needs: 'no-record',
    summary: 'Nothing is sent',
    params: inVisit,
    reply: Done,
  },
  makeReferral: {
    method: 'POST',
    path: '/api/safety/youth/visits/:visit/referrals',
    who: 'youth',
    needs: 'no-record',
    summary: 'Make a link of my own words to one receiver',
    params: inVisit,
    body: MakeReferral,
    reply: Referral,
  },
  keepLinks: {
    method: 'POST',
    path: '/api/safety/youth/visits/:visit/referrals/keep',
    who: 'youth',
    needs: 'no-record',
    summary:
      'Put the links of this talk under a return code I have opened, to stop them another day',
    params: inVisit,
    body: z.strictObject({ ticket: z.string().check(z.minLength(1), z.maxLength(400)) }),
    reply: z.object({ kept: z.int() }),
  },
  stopAsYouth: {
    method: 'POST',
    path: '/api/safety/youth/visits/:visit/referrals/:referral/stop',
    who: 'youth',
    needs: 'no-record',
    summary: 'Stop a link of mine',
    params: z.strictObject({ visit: VisitId, referral: ReferralId }),
    reply: Done,
  },
} as const satisfies Table

export const referralsForCounsellor = {
  showDraft: {
    method: 'POST',
    path: '/api/safety/counsellor/visits/:visit/referral-draft',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Show the youth at my desk what could be sent',
    params: inVisit,
    body: z.strictObject({ body: SealedLetter }),
    reply: Done,
  },
  myReferrals: {
    method: 'GET',
    path: '/api/safety/counsellor/referrals',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Links made in talks of mine, and what became of them',
    reply: z.object({ referrals: z.array(Referral) }),
  },
  stopAsCounsellor: {
    method: 'POST',
    path: '/api/safety/counsellor/referrals/:referral/stop',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Stop a link made in a talk of mine',
    params: z.strictObject({ referral: ReferralId }),
    reply: Done,
  },
} as const satisfies Table

const Shown = z.object({
  kind: ReferralKind,
  receiver: Receiver,
  receiverName,
  sentBy: z.object({ firstName: z.string(), employer: z.string() }),
  until: Instant,
  state: z.enum(['waiting', 'opened', 'answered', 'gone']),
})

export const referralsForReceiver = {
  lookAtReferral: {
    method: 'POST',
    path: '/api/safety/receiver/referrals/look',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Who has sent it and until when, without opening it',
    body: z.strictObject({ link: OnceId }),
    reply: Shown,
  },
  openReferral: {
    method: 'POST',
    path: '/api/safety/receiver/referrals/open',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Open it, once; the same page may ask again for a little while',
    body: z.strictObject({ link: OnceId, once: OnceId }),
    reply: z.object({ body: SealedReferral, readUntil: Instant }),
  },
  answerReferral: {
    method: 'POST',
    path: '/api/safety/receiver/referrals/answer',
    who: 'anyone',
    needs: 'no-record',
    summary: 'What came of it, from a closed list',
    body: z.strictObject({ link: OnceId, once: OnceId, answer: ReferralAnswer }),
    reply: Done,
  },
  stopReferral: {
    method: 'POST',
    path: '/api/safety/receiver/referrals/stop',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Stop it with the words that were given when it was made',
    body: z.strictObject({ link: OnceId, stop: OnceId }),
    reply: Done,
  },
} as const satisfies Table

export const referralsForCoordinator = {
  referralsMeasured: {
    method: 'GET',
    path: '/api/safety/coordinator/referrals',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Never sent round: what became of the links of the last four whole weeks, in counts',
    reply: z.object({
      made: Few,
      opened: Few,
      contact: Few,
      sentOn: Few,
      notReached: Few,
      stopped: Few,
    }),
  },
} as const satisfies Table
