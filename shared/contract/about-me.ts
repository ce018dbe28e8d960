/** What a youth takes home as data: everything that the ways they have opened lead to, in one document. */
import * as z from 'zod/mini'
import { Instant } from '../ids.ts'
import { CodeTakenOut } from './later/take-out.ts'
import { TreatmentTakenOut } from './programme/take-out.ts'
import { RecordTakenOut } from './records/take-out.ts'

export const AboutMe = z.object({
  format: z.literal('dorren-about-me'),
  version: z.literal(1),
  madeAt: Instant,
  /** Each is there where its way was open: a return code, a programme, a proof of who one is. */
  code: z.optional(CodeTakenOut),
  programme: z.optional(TreatmentTakenOut),
  record: z.optional(RecordTakenOut),
})
export type AboutMe = z.infer<typeof AboutMe>
