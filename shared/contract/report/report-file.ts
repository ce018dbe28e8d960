/** A published period as a file: its schema is what somebody else's program reads it by. */
import * as z from 'zod/mini'
import { indicators, indicatorsFor, isReached, valueOf } from '../../rules/report/indicators.ts'
import {
  coverageOf,
  type Reach,
  reachOf,
  reachTables,
  yardstickFor,
} from '../../rules/report/reach.ts'
import type { Yardstick } from '../../rules/report/yardstick.ts'
import { Publication } from './report.ts'

const Target = z.nullable(
  z.union([z.object({ atLeast: z.number() }), z.object({ atMost: z.number() })]),
)

const HeldAgainst = z.object({ source: z.string(), year: z.int() })

/** Visits per thousand young people: made of what is published, and nothing where that is not shown. */
const ReachInFile = z.object({
  by: z.enum(reachTables),
  heldAgainst: HeldAgainst,
  per1000: z.nullable(z.number()),
  /** Of all who joined: the share that is in no group below. */
  untold: z.nullable(z.number()),
  groups: z.array(
    z.object({
      name: z.string(),
      people: z.int(),
      visits: z.nullable(z.int()),
      /** `from` and `to`: what chance alone explains in 95 cases of 100. */
      rate: z.nullable(
        z.object({
          per1000: z.number(),
          from: z.number(),
          to: z.number(),
          verdict: z.enum(['less', 'more', 'alike']),
        }),
      ),
    }),
  ),
  /** What the page says of it: all together, whom we reach less, and who is not in it. */
  words: z.array(z.string()),
})

/** Per cent of those asked in a survey beside per cent of the talks. */
const CoverageInFile = z.object({
  heldAgainst: HeldAgainst,
  topics: z.array(
    z.object({ name: z.string(), asked: z.number(), talked: z.nullable(z.number()) }),
  ),
})

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
  /** Empty before there is anything to hold the period against, and of a month. */
  reach: z.array(ReachInFile),
  coverage: z.nullable(CoverageInFile),
})
export type ReportFile = z.infer<typeof ReportFile>

const reachInFile = (
  publication: Publication,
  yardsticks: readonly Yardstick[],
  wordsOf: (reach: Reach) => string[],
): ReportFile['reach'] =>
  reachTables.flatMap((by) => {
    const reach = reachOf(by, publication.period, publication, yardsticks)
    if (reach === undefined) return []
    const { heldAgainst, per1000 = null, untold, groups } = reach
    return [
      {
        ...{ by, heldAgainst, per1000 },
        untold: untold === undefined ? null : Math.round(untold * 1000) / 1000,
        groups: groups.map(({ rate = null, ...group }) => ({ ...group, rate })),
        words: wordsOf(reach),
      },
    ]
  })

const coverageInFile = (
  publication: Publication,
  yardsticks: readonly Yardstick[],
): ReportFile['coverage'] => {
  const survey = yardstickFor(yardsticks, 'worries', publication.period)
  const topics = coverageOf(publication.period, publication, yardsticks)
  if (survey === undefined || topics.length === 0) return null
  return { heldAgainst: { source: survey.source, year: survey.year }, topics: [...topics] }
}

/** `wordsOf`: what is said of whom we reach. */
export const reportFile = (
  county: string,
  publication: Publication,
  yardsticks: readonly Yardstick[],
  wordsOf: (reach: Reach) => string[],
  all = indicators,
): ReportFile => ({
  format: 'dorren-report',
  version: 1,
  county,
  publication,
  indicators: indicatorsFor(publication.period, all).map(({ formula, from: _, ...one }) => {
    const value = valueOf(formula, publication)
    return {
      ...one,
      value: value ?? null,
      reached: value === undefined ? null : (isReached(one.target, value) ?? null),
    }
  }),
  reach: reachInFile(publication, yardsticks, wordsOf),
  coverage: coverageInFile(publication, yardsticks),
})
