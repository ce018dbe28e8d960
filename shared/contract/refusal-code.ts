/** The closed union of refusal codes as a schema. */
import * as z from 'zod/mini'
import { refusals, type RefusalCode } from './refusals.ts'

export const RefusalCodeSchema = z.enum(Object.keys(refusals) as [RefusalCode, ...RefusalCode[]])
