/** The contract of how the two talk: by what, and who may sit beside them for a while. */
import * as z from 'zod/mini'
import { LessWhy } from '../../rules/call/medium.ts'
import { Channel, Instant } from '../../ids.ts'

/** Who may sit beside the two for a while. */
export const GuestKind = z.enum(['adult', 'interpreter'])
export type GuestKind = z.infer<typeof GuestKind>

/** The guest's seat as the two see it. */
export const GuestSeen = z.object({
  kind: GuestKind,
  until: Instant,
  /** Somebody has used the link. */
  isIn: z.boolean(),
  /** Since when the page of whoever used it is gone; absent while it is there. */
  awaySince: z.optional(Instant),
  /** The counsellor has asked the youth to close it. */
  askedToClose: z.boolean(),
})
export type GuestSeen = z.infer<typeof GuestSeen>

/** How the two talk now, what one of them has asked for, and which room that is. */
export const mediumNow = {
  medium: Channel,
  mediumAsk: z.optional(z.object({ to: Channel, by: z.enum(['youth', 'counsellor']) })),
  /** Why it last became less. */
  lessWhy: z.optional(LessWhy),
  /** Another number is another room. */
  room: z.optional(z.int()),
  guest: z.optional(GuestSeen),
}
/** Asks for more, which the other side answers; or goes down to less, which needs no answer. */
export const AskMedium = z.strictObject({ to: Channel, why: z.optional(LessWhy) })
/** `to` names what is answered, so that nobody says yes to something else. */
export const AnswerMedium = z.strictObject({ to: Channel, yes: z.boolean() })
