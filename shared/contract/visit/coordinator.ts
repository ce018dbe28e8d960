/** The coordinator's contract: the live board and the plan. No youth can be seen through it. */
import * as z from 'zod/mini'
import { Instant, Profession, UnitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { coordinatorPlanApi, Absent, SurgeNow } from '../opening/plan.ts'
import { reportApi } from '../report/report.ts'
import { Few, FourWeeks } from '../shapes.ts'

const byLevel = z.object({ p1: z.int(), p2: z.int(), p3: z.int(), p4: z.int(), p5: z.int() })

export const Board = z.object({
  now: Instant,
  open: z.boolean(),
  /** How many are planned to be there now. */
  expected: z.int(),
  /** Whose shift has begun without them, the longest first. */
  absent: z.array(Absent),
  surge: z.optional(SurgeNow),
  waitingByLevel: byLevel,
  /** Of these, whose page is there now. */
  connectedByLevel: byLevel,
  /** More wait than are counted: these, the longest wait and who joined today are the least it can be. */
  more: z.optional(z.literal(true)),
  /** Whole minutes; 0 when nobody waits. */
  longestWait: z.int(),
  /** Who joined today, by the hour in which they did: those who wait and those who are done. */
  evening: z.array(z.object({ hour: z.int(), ...byLevel.shape })),
  onDuty: z.array(
    z.object({
      unit: UnitId,
      name: z.string(),
      professions: z.array(Profession),
      here: z.int(),
      paused: z.int(),
      talks: z.int(),
      seats: z.int(),
    }),
  ),
  /** Of the municipalities: the longest median wait to the shortest; absent while fewer than two are shown. */
  fairness: z.object({ weeks: FourWeeks, ratio: z.optional(z.number()) }),
  letters: z.object({
    waiting: z.int(),
    /** P1 and P2 among them. */
    urgent: z.int(),
    withoutOwner: z.int(),
    late: z.int(),
    /** What follows is of these, its counts in whole fives. */
    weeks: FourWeeks,
    answered: Few,
    inTime: Few,
    tooLate: Few,
    /** Absent while fewer than five have been answered. */
    medianHours: z.optional(z.int()),
  }),
  today: z.object({
    /** As it is, also when it is one: whoever runs the evening acts on it, and sees it in the line. */
    joined: z.int(),
    talks: z.int(),
    gaveUp: z.int(),
    lost: z.int(),
    /** Median whole minutes; absent while fewer than five have been counted (small numbers). */
    medianWait: z.optional(z.int()),
    medianTalk: z.optional(z.int()),
    /** Gave up or were lost before anybody answered, by whole minutes waited: under 2, 2–5, 5–15, over 15. */
    gaveUpAfter: z.array(z.int()),
  }),
  /** Mean of Samtalskollen 1–5 of whole weeks, answers in fives; absent while fewer than five answered. */
  survey: z.optional(
    z.object({
      weeks: FourWeeks,
      answers: z.int(),
      listened: z.number(),
      rightThings: z.number(),
      helped: z.number(),
      again: z.number(),
    }),
  ),
})
export type Board = z.infer<typeof Board>

export const coordinatorApi = {
  board: {
    method: 'GET',
    path: '/api/coordinator/board',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Waiting, on duty and the counts of today',
    reply: Board,
  },
  ...coordinatorPlanApi,
  ...reportApi,
} as const satisfies Table
