/** The contract of the county's line: what all staff see of whoever waits, and of an alarm. */
import * as z from 'zod/mini'
import { schemasOf, toldInLine } from '../../rules/line/told-fields.ts'
import { Level } from '../../rules/line/triage.ts'
import { Instant, StaffId, VisitId } from '../../ids.ts'

/** One waiting youth as the whole county's staff may see it: nothing more than this. */
export const LineEntry = z.object({
  visit: VisitId,
  level: Level,
  since: Instant,
  ...schemasOf(toldInLine),
  /** Set when the youth has been taken before and is first in line again. */
  returned: z.boolean(),
  /** Has a booked time: when, and with whom. */
  booked: z.optional(z.object({ at: Instant, with: StaffId })),
  /** Put aside: did not answer the ready check. */
  aside: z.boolean(),
  /** What their page says of itself: asleep or gone, whoever is there is called first. */
  page: z.enum(['here', 'asleep', 'gone']),
})
export type LineEntry = z.infer<typeof LineEntry>

/** An alarm for a youth in acute danger who waits: everybody sees it, and who has taken it. */
export const Alarm = z.object({
  visit: VisitId,
  state: z.enum(['raised', 'escalated', 'taken']),
  raisedAt: Instant,
  /** How many times it has gone unheard for a minute. */
  round: z.int(),
  by: z.optional(z.object({ id: StaffId, firstName: z.string(), employer: z.string() })),
  /** The youth has told where they are; only whoever has the alarm or the talk may read it. */
  placeTold: z.boolean(),
  /** So many more in acute danger ring as one with it: without a connected page, or of a burst. */
  others: z.optional(z.int()),
})
export type Alarm = z.infer<typeof Alarm>

/** Complete state of the line at `at`: a newer one replaces an older one, so no frame can be missed. */
export const Line = z.object({
  at: Instant,
  entries: z.array(LineEntry),
  /** Waiting in total, also beyond the entries shown. */
  waiting: z.int(),
  /** More wait than `waiting` says: beyond it nobody counts. */
  more: z.optional(z.literal(true)),
  /** Of youths in acute danger in the line; absent when there are none. */
  alarms: z.optional(z.array(Alarm)),
})
export type Line = z.infer<typeof Line>
