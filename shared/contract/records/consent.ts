/**
 * The contract of consents: given by the youth alone, to one named receiver, for named content, until
 * a day. Suggested by a counsellor at most; seen by the receiver; taken back at once.
 */
import * as z from 'zod/mini'
import { consentLanguages } from '../../rules/records/consent-text.ts'
import { consentContents, consentRule } from '../../rules/records/consent-rule.ts'
import { Instant, OnceId, UnitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, inVisit } from '../shapes.ts'
import { SignedNote } from './journal.ts'
import { MakeReferral, Referral } from '../later/referral.ts'

const ConsentContent = z.enum(consentContents)

/** A unit of the county, or a service of the directory. */
const Receiver = z.string().check(z.regex(/^[a-z0-9åäö-]{2,40}$/))
/** Of a service that the county has added, which may be there no more. */
const receiverName = z.optional(z.string())
/** What stands or falls as one: all that one receiver may, or one link. */
export const ConsentId = z.string().check(z.regex(/^([a-z0-9åäö-]{2,40}|r_[A-Za-z0-9_-]{22})$/))
const Receipt = z.string().check(z.regex(/^[0-9A-F]{4}-[0-9A-F]{4}$/))
const About = z.string().check(z.trim(), z.minLength(1), z.maxLength(consentRule.longest))
const Content = z.array(ConsentContent).check(z.minLength(1), z.maxLength(3))
/** Which words the youth has read. */
const Read = { text: z.string().check(z.regex(/^\d{1,4}$/)), lang: z.enum(consentLanguages) }

export const ConsentShown = z.object({
  consent: ConsentId,
  receiver: Receiver,
  receiverName,
  /** The name of a receiver that is a unit of ours. */
  employer: z.optional(z.string()),
  content: z.array(ConsentContent),
  about: z.optional(z.string()),
  at: Instant,
  until: Instant,
  version: z.int(),
  ...Read,
  receipt: Receipt,
  state: z.enum(['holds', 'ended', 'taken-back']),
  /** What became of the link, where there is one. */
  link: z.optional(z.enum(['waiting', 'opened', 'answered', 'stopped', 'ended'])),
})
export type ConsentShown = z.infer<typeof ConsentShown>

const wish = {
  receiver: Receiver,
  content: Content,
  about: z.optional(About),
  days: z.int().check(z.minimum(1), z.maximum(365)),
}
export const GiveConsent = z.strictObject({ once: OnceId, ...wish, ...Read })
export type GiveConsent = z.infer<typeof GiveConsent>

export const Suggested = z.object({ ...wish, receiverName, employer: z.optional(z.string()) })
export type Suggested = z.infer<typeof Suggested>

/** `keeper`: who keeps what would be shared. */
const Keeper = { keeper: UnitId, keeperName: z.string() }
const InTalk = z.object({
  ...Keeper,
  suggested: z.optional(Suggested),
  consents: z.array(ConsentShown),
})

export const consentsForPatient = {
  consent: {
    method: 'POST',
    path: '/api/care/patient/consents',
    who: 'patient',
    needs: [{ action: 'share', resource: 'consent' }],
    summary: 'Let one named receiver see or talk about something, until a day',
    body: GiveConsent,
    reply: ConsentShown,
  },
  revoke: {
    method: 'POST',
    path: '/api/care/patient/consents/revoke',
    once: true,
    who: 'patient',
    needs: [{ action: 'revoke', resource: 'consent' }],
    summary: 'Take a consent back, at once; a link that came of it is stopped',
    body: z.strictObject({ consent: ConsentId }),
    reply: Done,
  },
} as const satisfies Table

export const consentsForYouth = {
  consentsInTalk: {
    method: 'GET',
    path: '/api/care/youth/visits/:visit/consents',
    who: 'youth',
    needs: [{ action: 'read', resource: 'consent' }],
    summary: 'What I share, and what my counsellor suggests; only in a talk where I am known',
    params: inVisit,
    reply: InTalk,
  },
  consentInTalk: {
    method: 'POST',
    path: '/api/care/youth/visits/:visit/consents',
    once: true,
    who: 'youth',
    needs: [{ action: 'share', resource: 'consent' }],
    summary: 'Let one named receiver see or talk about something, until a day',
    params: inVisit,
    body: GiveConsent,
    reply: ConsentShown,
  },
  refuseConsent: {
    method: 'POST',
    path: '/api/care/youth/visits/:visit/consents/refuse',
    once: true,
    who: 'youth',
    needs: 'no-record',
    summary: 'No to what was suggested; it costs nothing',
    params: inVisit,
    reply: Done,
  },
  revokeInTalk: {
    method: 'POST',
    path: '/api/care/youth/visits/:visit/consents/revoke',
    once: true,
    who: 'youth',
    needs: [{ action: 'revoke', resource: 'consent' }],
    summary: 'Take a consent back, at once; a link that came of it is stopped',
    params: inVisit,
    body: z.strictObject({ consent: ConsentId }),
    reply: Done,
  },
  askForSip: {
    method: 'POST',
    path: '/api/care/youth/visits/:visit/sip',
    who: 'youth',
    needs: [{ action: 'share', resource: 'consent' }],
    summary: 'Ask for a plan made together: the link and the consent it rests on, as one',
    params: inVisit,
    body: z.strictObject({ make: MakeReferral, ...Read }),
    reply: z.object({ referral: Referral, consent: ConsentShown }),
  },
} as const satisfies Table

/** What a colleague elsewhere has been let in to, without saying who it is about. */
export const SharedWithUs = z.object({
  receipt: Receipt,
  from: z.string(),
  content: z.array(ConsentContent),
  at: Instant,
  until: Instant,
})
export type SharedWithUs = z.infer<typeof SharedWithUs>

export const consentsForCounsellor = {
  suggestConsent: {
    method: 'POST',
    path: '/api/care/counsellor/visits/:visit/consent-suggestion',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Suggest a consent to the known youth I talk with; only the youth can give it',
    params: inVisit,
    body: z.strictObject(wish),
    reply: Done,
  },
  suggestion: {
    method: 'GET',
    path: '/api/care/counsellor/visits/:visit/consent-suggestion',
    who: 'counsellor',
    needs: [{ action: 'read', resource: 'consent' }],
    summary: 'What the youth I talk with has been asked, and what holds',
    params: inVisit,
    reply: z.object({
      state: z.enum(['none', 'asked', 'refused']),
      consents: z.array(ConsentShown),
    }),
  },
  sharedWithUs: {
    method: 'GET',
    path: '/api/care/counsellor/shared',
    who: 'counsellor',
    needs: [{ action: 'list', resource: 'consent' }],
    summary: 'What people have let my unit see; without a name until it is opened',
    reply: z.object({ shared: z.array(SharedWithUs) }),
  },
  openShared: {
    method: 'POST',
    path: '/api/care/counsellor/shared/open',
    who: 'counsellor',
    needs: [{ action: 'read', resource: 'consent' }],
    summary: 'Open what somebody has let my unit see; noted in the log of whoever keeps it',
    body: z.strictObject({ receipt: Receipt }),
    reply: z.object({
      ...SharedWithUs.shape,
      firstName: z.string(),
      lastName: z.string(),
      about: z.optional(z.string()),
      notes: z.optional(z.array(SignedNote)),
    }),
  },
} as const satisfies Table
