/** What rows of many tables have in common. */
import * as z from 'zod/mini'
import { VisitId } from '../ids.ts'

/** It is as it was asked to be, and there is nothing more to say. */
export const Done = z.object({ outcome: z.literal('done') })
/** A count of people; absent when it is 1–4, or would give such a count away. */
export const Few = z.optional(z.int())
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))
/** Four whole weeks, first and last day: told of alike until the next four are over. */
export const FourWeeks = z.object({ from: day, to: day })
export const inVisit = z.strictObject({ visit: VisitId })
