/** The contract of what a coordinator sees and sets of danger: who is on call, and counts that point nobody out. */
import * as z from 'zod/mini'
import { LevelReason } from '../../rules/line/triage.ts'
import { Instant, StaffId, UnitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Few, FourWeeks } from '../shapes.ts'

/** Who is on call as backup, and when. Staff only. */
export const BackupTurn = z.strictObject({
  staff: StaffId,
  firstName: z.string().check(z.minLength(1), z.maxLength(40)),
  unit: UnitId,
  starts: Instant,
  ends: Instant,
})
export type BackupTurn = z.infer<typeof BackupTurn>

/** Levels that counsellors have changed: which way and why. No visit can be known by it. */
export const LevelChanges = z.object({
  weeks: FourWeeks,
  /** In whole fives; absent when it is 1–4. */
  changed: z.optional(z.int()),
  /** `visits` is null where the count is too small to show. */
  reasons: z.array(
    z.object({
      why: LevelReason,
      way: z.enum(['raised', 'lowered']),
      visits: z.nullable(z.int()),
    }),
  ),
})
export type LevelChanges = z.infer<typeof LevelChanges>

export const safetyForCoordinator = {
  levelChanges: {
    method: 'GET',
    path: '/api/safety/coordinator/level-changes',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'How often levels were changed and why, in counts',
    reply: LevelChanges,
  },
  backup: {
    method: 'GET',
    path: '/api/safety/coordinator/backup',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Who is on call as backup, and how alarms and endings stand in counts',
    reply: z.object({
      now: Instant,
      rev: z.int(),
      turns: z.array(BackupTurn),
      /** Staff who can be named: from the plan and the desks. */
      people: z.array(
        z.object({ staff: StaffId, firstName: z.string(), unit: UnitId, employer: z.string() }),
      ),
      unsigned: Few,
      /** Absent only when there is one. */
      late: Few,
    }),
  },
  setBackup: {
    method: 'POST',
    path: '/api/safety/coordinator/backup',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'Name who is on call as backup',
    body: z.strictObject({
      /** The revision this builds on. */
      rev: z.int(),
      turns: z.array(BackupTurn).check(z.maxLength(60)),
    }),
    reply: z.object({ outcome: z.enum(['done', 'changed']) }),
  },
} as const satisfies Table
