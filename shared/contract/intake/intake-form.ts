/** What a referral in says: who sends, whom, about what, and with whose yes. */
import * as z from 'zod/mini'
import { consentWays, whyOne } from '../../rules/intake/consent-by-age.ts'
import { intakeRule } from '../../rules/intake/intake-rule.ts'
import { Municipality, Phone } from '../../ids.ts'

const words = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest))
const mayBeEmpty = (longest: number) => z.optional(z.string().check(z.trim(), z.maxLength(longest)))
const { longestName, longestPlace, longestReach, longestAbout, longestDone, longestWhy } =
  intakeRule

export const SenderKind = z.enum(['school', 'health-centre', 'social-services'])
export type SenderKind = z.infer<typeof SenderKind>

export const Born = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))

export const IntakeForm = z.strictObject({
  sender: z.strictObject({
    kind: SenderKind,
    name: words(longestName),
    workplace: words(longestPlace),
    phone: Phone,
  }),
  youth: z.strictObject({
    firstName: words(longestName),
    lastName: words(longestName),
    /** The day and no number: nothing here leads to a journal. */
    born: Born,
    municipality: Municipality,
    reach: words(longestReach),
  }),
  about: words(longestAbout),
  done: mayBeEmpty(longestDone),
  consent: z.strictObject({
    youth: z.boolean(),
    way: z.enum(consentWays),
    whyOne: z.optional(z.enum(whyOne)),
    judgement: mayBeEmpty(longestWhy),
    /** The young person agrees that the sender gets an answer. */
    reply: z.boolean(),
  }),
})
export type IntakeForm = z.infer<typeof IntakeForm>
