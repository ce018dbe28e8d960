/** A published period as a file: its schema is what somebody else's program reads it by. */
import * as z from 'zod/mini'
import { indicatorsFor, isReached, valueOf } from '../../rules/report/indicators.ts'
import { Publication } from './report.ts'

const Target = z.nullable(
  z.union([z.object({ atLeast: z.number() }), z.object({ atMost: z.number() })]),
)

export const ReportFile = z.object({
  format: z.literal('dorren-report'),
  version: z.literal(1),
  county: z.string(),
  publication: Publication,
  indicators: z.array(
    z.object({
      id: z.string(),
      version: z.int(),
      name: z.string(),
      words: z.string(),
      /** Null where a count it is made of is not shown. */
      value: z.nullable(z.number()),
      target: Target,
      reached: z.nullable(z.boolean()),
      source: z.string(),
      owner: z.string(),
      decided: z.string(),
      confirmedBy: z.nullable(z.string()),
    }),
  ),
})
export type ReportFile = z.infer<typeof ReportFile>

export const reportFile = (county: string, publication: Publication): ReportFile => ({
  format: 'dorren-report',
  version: 1,
  county,
  publication,
  indicators: indicatorsFor(publication.period).map(({ formula, from: _, ...one }) => {
    const value = valueOf(formula, publication)
    return {
      ...one,
      value: value ?? null,
      reached: value === undefined ? null : (isReached(one.target, value) ?? null),
    }
  }),
})
