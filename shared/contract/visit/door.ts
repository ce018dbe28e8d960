/** The contract of the door: what it says of the wait, and what whoever joins the line tells. */
import * as z from 'zod/mini'
import { FullWhy, Instead, SurgeReason } from '../../rules/line/admission.ts'
import { AskedTopics, schemasOf, toldFields } from '../../rules/line/told-fields.ts'
import { Urgency } from '../../rules/line/triage.ts'
import { Channel, Instant, Language, OnceId, Profession, WaitRange } from '../../ids.ts'

/** A channel's door: open with an honest wait, or closed. `wait` is absent when nobody can say. */
export const Door = z.object({
  now: Instant,
  open: z.boolean(),
  closes: z.optional(Instant),
  opens: z.optional(Instant),
  /** Nobody is here: when somebody comes, or since when somebody was to be. */
  expected: z.optional(Instant),
  /** Channels that somebody on duty can take. */
  channels: z.array(Channel),
  languages: z.array(Language),
  professions: z.array(Profession),
  waiting: z.int(),
  /** More wait than `waiting` says: beyond it nobody counts. */
  more: z.optional(z.literal(true)),
  wait: z.optional(WaitRange),
  /** Open, and still nobody but urgent ones may join: why, and what there is instead. */
  full: z.optional(
    z.object({
      why: FullWhy,
      /** The coordinator's reason for a hold, and when it ends by itself. */
      reason: z.optional(SurgeReason),
      until: z.optional(Instant),
      /** The next opening after this one. */
      opens: z.optional(Instant),
      instead: z.array(Instead),
      /** Who is let in all the same. */
      passes: z.array(Urgency),
    }),
  ),
})
export type Door = z.infer<typeof Door>

/** What a piece of work pays for, and nothing else: a place in line, or a try with words. */
export const Pays = z.enum(['place', 'words'])
export type Pays = z.infer<typeof Pays>

/** altcha challenge, opaque to the contract but for its size. */
export const Challenge = z.object({
  parameters: z.object({
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    cost: z.int(),
    keyLength: z.int(),
    keyPrefix: z.string(),
    expiresAt: z.int(),
  }),
  signature: z.string(),
})
export type Challenge = z.infer<typeof Challenge>

const text = (limit: number) => z.string().check(z.maxLength(limit))
export const Proof = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      algorithm: text(20),
      nonce: text(64),
      salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
      cost: z.int(),
      keyLength: z.int(),
      keyPrefix: text(64),
      expiresAt: z.int(),
    }),
    signature: text(128),
  }),
  solution: z.strictObject({
    counter: z.int().check(z.minimum(0), z.maximum(4_294_967_295)),
    derivedKey: text(128),
    time: z.optional(z.number()),
  }),
})

const { newerTopics: _newer, ...told } = toldFields

/** True: "hellre inte någon från min kommun"; needs `municipality`. */
const avoidOwn = z.optional(z.boolean())

export const Join = z.strictObject({
  proof: Proof,
  /** Made by the page (128 bits): with the same proof and nonce a retried join gives the same visit and secret. */
  nonce: OnceId,
  urgency: Urgency,
  ...schemasOf(told),
  topics: AskedTopics,
  avoidOwn,
  /** Signed handle of the page's live connection, when it has one already. */
  connection: z.optional(z.string().check(z.maxLength(400))),
})
export type Join = z.infer<typeof Join>

const { channel: _, nickname: __, ...later } = told
/** What whoever came in without any question is asked while they wait; what is left out stays as it was. */
export const TellMore = z.strictObject({
  /** More urgent than they said before; less urgent changes nothing. */
  urgency: z.optional(Urgency),
  ...schemasOf(later),
  topics: z.optional(AskedTopics),
  language: z.optional(later.language.schema),
  avoidOwn,
})
export type TellMore = z.infer<typeof TellMore>
