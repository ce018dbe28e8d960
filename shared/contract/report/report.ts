/** The report: what has been published of months, quarters and years, for whoever only reads and for the coordinator. */
import * as z from 'zod/mini'
import { isPeriod } from '../../rules/report/period.ts'
import { Yardstick } from '../../rules/report/yardstick.ts'
import { Instant } from '../../ids.ts'
import type { Table } from '../endpoint.ts'

const DecidedTarget = z.object({
  from: z.string(),
  target: z.number(),
  decided: z.string(),
  source: z.string(),
})

export const PeriodName = z.string().check(z.refine(isPeriod))

export const Publication = z.object({
  period: z.string(),
  /** The months of it that have been counted. */
  months: z.array(z.string()),
  /** Null: not shown, whether few or many. */
  counts: z.record(z.string(), z.nullable(z.int())),
  /** Means of what is shown. */
  means: z.record(z.string(), z.number()),
})
export type Publication = z.infer<typeof Publication>

/** A month among others, for a line through a year. */
export const TrendMonth = z.object({
  period: z.string(),
  joined: z.nullable(z.int()),
  met: z.nullable(z.int()),
  inTime: z.nullable(z.int()),
})

/** What figures do not say, in the county's own words: of a year, each version kept. */
export const countyWordsParts = ['summary', 'learned', 'next'] as const
export type CountyWordsPart = (typeof countyWordsParts)[number]
/** About a page of each. */
export const longestCountyWords = 3000
const ownWords = z.string().check(z.maxLength(longestCountyWords))
const parts = { summary: ownWords, learned: ownWords, next: ownWords }
export const CountyWords = z.object({
  version: z.int(),
  /** The day it was kept. */
  day: z.string(),
  ...parts,
})
export type CountyWords = z.infer<typeof CountyWords>

export const Report = z.object({
  now: Instant,
  /** Everything that has been published, newest first. */
  periods: z.array(z.string()),
  /** What was asked for; the newest month when nothing was. */
  shown: z.optional(Publication),
  /** What stands beside it. */
  beside: z.optional(Publication),
  /** Up to thirteen months that end with the period. */
  trend: z.array(TrendMonth),
  /** What the figures are held against: people, languages, and what a school survey says. */
  yardsticks: z.array(Yardstick),
  /** What the county has decided of an indicator since the code's own, by its id. */
  targets: z.optional(z.record(z.string(), z.array(DecidedTarget))),
  /** What the county calls a topic itself, in Swedish. */
  topics: z.optional(z.record(z.string(), z.string())),
  /** Of the shown year, the newest version first; nothing of a month or a quarter. */
  words: z.array(CountyWords),
})
export type Report = z.infer<typeof Report>

export const reportApi = {
  report: {
    method: 'GET',
    path: '/api/coordinator/report',
    who: 'reader',
    needs: 'no-record',
    summary: 'What has been published of a period, perhaps beside another',
    query: z.strictObject({ period: z.optional(PeriodName), beside: z.optional(PeriodName) }),
    reply: Report,
  },
  keepYardstick: {
    method: 'POST',
    path: '/api/coordinator/report/yardsticks',
    once: true,
    who: 'coordinator',
    needs: 'no-record',
    summary: 'What the figures are held against, of one year; the same year is replaced',
    body: z.strictObject({ yardstick: Yardstick }),
    reply: z.object({ outcome: z.literal('kept') }),
  },
  keepCountyWords: {
    method: 'POST',
    path: '/api/coordinator/report/words',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'The county’s own words of a year as a new version; none is overwritten',
    body: z.strictObject({
      year: z.string().check(z.regex(/^\d{4}$/)),
      /** The version they were written after; 0 before there is one. */
      after: z.int().check(z.minimum(0), z.maximum(999_999)),
      ...parts,
    }),
    reply: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('kept'), words: CountyWords }),
      /** Somebody else has kept words meanwhile: theirs, and what was written is still on the page. */
      z.object({ outcome: z.literal('changed'), words: CountyWords }),
    ]),
  },
} as const satisfies Table
