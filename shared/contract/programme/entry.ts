/** The contract of coming in: by an invitation once, then by a passkey, a code of words, or e-id where one is known. */
import * as z from 'zod/mini'
import { longestCode } from '../../rules/later/code-limits.ts'
import { Instant, OnceId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Counsellor, Done, Pin, WaysBack } from './shapes.ts'
import { BroughtByEid } from '../records/identity.ts'
import { Proof } from '../visit/door.ts'

/** Goes into `Authorization: Participant <token>`; `ways` are how the youth can come back. */
export const Session = z.object({
  token: z.string(),
  until: Instant,
  ways: WaysBack,
  /** Of a known patient: code and passkey together, or e-id (HSLF-FS 2016:40 3 kap. 15 §). */
  both: z.optional(z.literal(true)),
  /** Of the treatment; a tab that came in before it was told knows none. */
  language: z.optional(z.string()),
})
export type Session = z.infer<typeof Session>

const words = z.string().check(z.minLength(1), z.maxLength(longestCode))
/** JSON as the browser's WebAuthn gives and takes it, carried as text: it is checked by a library. */
const webAuthn = z.string().check(z.minLength(2), z.maxLength(8000))
const challenge = z.string().check(z.maxLength(600))
const Ceremony = z.object({ options: z.string(), challenge: z.string() })

export const programmeEntry = {
  offered: {
    method: 'GET',
    path: '/api/programme/anyone/offered',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Which programmes the county offers, and where',
    reply: z.object({
      offered: z.array(
        z.object({ programme: z.string(), name: z.string(), employers: z.array(z.string()) }),
      ),
    }),
  },
  useInvitation: {
    method: 'POST',
    path: '/api/programme/anyone/invitation',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Come in with the words of an invitation; they work once',
    /** `once` is made by the page: the same press again gives a session again, another is refused. */
    body: z.strictObject({ proof: Proof, words, once: OnceId }),
    reply: z.object({
      session: Session,
      pin: Pin,
      name: z.string(),
      with: Counsellor,
    }),
  },
  enterByCode: {
    method: 'POST',
    path: '/api/programme/anyone/code',
    who: 'anyone',
    needs: 'no-record',
    summary:
      'Come back with the words of the own code; a known patient needs the passkey beside it',
    body: z.strictObject({ proof: Proof, words }),
    reply: Session,
  },
  askPasskey: {
    method: 'POST',
    path: '/api/programme/anyone/passkey/ask',
    who: 'anyone',
    needs: 'no-record',
    summary: 'What the browser needs to ask for a passkey',
    body: z.strictObject({ proof: Proof }),
    reply: Ceremony,
  },
  enterByPasskey: {
    method: 'POST',
    path: '/api/programme/anyone/passkey',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Come back with a passkey; a known patient says the words of the own code beside it',
    body: z.strictObject({ challenge, response: webAuthn, words: z.optional(words) }),
    reply: Session,
  },
  enterByEid: {
    method: 'POST',
    path: '/api/programme/anyone/eid',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Come back by e-identification, as a known patient who has proved it before',
    body: BroughtByEid,
    reply: Session,
  },
  renewSession: {
    method: 'POST',
    path: '/api/programme/participant/session',
    who: 'participant',
    needs: 'no-record',
    summary: 'Stay a while longer',
    reply: Session,
  },
  endSessions: {
    method: 'POST',
    path: '/api/programme/participant/session/end',
    who: 'participant',
    needs: 'no-record',
    summary: 'Leave on every device at once',
    reply: Done,
  },
  newOwnCode: {
    method: 'POST',
    path: '/api/programme/participant/code',
    once: true,
    who: 'participant',
    needs: 'no-record',
    summary: 'A code of five words to come back with, told this once; an older one stops working',
    reply: z.object({ words: z.string() }),
  },
  beginPasskey: {
    method: 'POST',
    path: '/api/programme/participant/passkey/begin',
    who: 'participant',
    needs: 'no-record',
    summary: 'What the browser needs to make a passkey',
    reply: Ceremony,
  },
  keepPasskey: {
    method: 'POST',
    path: '/api/programme/participant/passkey',
    who: 'participant',
    needs: 'no-record',
    summary: 'Keep the passkey that the browser made',
    body: z.strictObject({ challenge, response: webAuthn }),
    reply: z.object({ ways: WaysBack }),
  },
  keepEid: {
    method: 'POST',
    path: '/api/programme/participant/eid',
    who: 'participant',
    needs: 'no-record',
    summary: 'Let my e-identification be a way in; refused unless it is of whoever is enrolled',
    body: BroughtByEid,
    reply: z.object({ ways: WaysBack }),
  },
  forgetPasskeys: {
    method: 'POST',
    path: '/api/programme/participant/passkey/forget',
    once: true,
    who: 'participant',
    needs: 'no-record',
    summary: 'No device opens my programme any more; refused while they are the only way in',
    reply: z.object({ ways: WaysBack }),
  },
} as const satisfies Table
