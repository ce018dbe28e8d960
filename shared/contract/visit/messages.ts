/** The contract of what is said: sealed, and numbered so that nothing is lost or said twice. */
import * as z from 'zod/mini'
import { Instant, OnceId, SealedMessage, SealedSaid } from '../../ids.ts'

export const Message = z.object({
  epoch: z.int(),
  seq: z.int(),
  mid: OnceId,
  /** `colleague`: whoever has the second key and was let in. */
  from: z.enum(['youth', 'counsellor', 'colleague']),
  /** The colleague's first name. */
  by: z.optional(z.string()),
  at: Instant,
  body: SealedMessage,
})
export type Message = z.infer<typeof Message>

/** A long talk is read in pages. */
export const MessagePage = z.object({
  messages: z.array(Message),
  /** There may be others behind the last. */
  more: z.optional(z.literal(true)),
})

/** Say something over HTTP, for networks that block sockets. */
export const Say = z.strictObject({
  mid: OnceId,
  /** The talk it was written into; refused when that is over, so that no retry lands in the next. */
  epoch: z.optional(z.int()),
  /** The highest sequence number this side has seen; the message lands after it. */
  after: z.int().check(z.minimum(0), z.maximum(5000)),
  body: SealedSaid,
})
