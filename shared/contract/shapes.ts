/** What rows of many tables have in common. */
import * as z from 'zod/mini'
import { VisitId } from '../ids.ts'

/** It is as it was asked to be, and there is nothing more to say. */
export const Done = z.object({ outcome: z.literal('done') })
export const inVisit = z.strictObject({ visit: VisitId })
