/** The report: what has been published of months, quarters and years, for whoever only reads and for the coordinator. */
import * as z from 'zod/mini'
import { isPeriod } from '../../rules/report/period.ts'
import { Instant } from '../../ids.ts'
import type { Table } from '../endpoint.ts'

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
} as const satisfies Table
