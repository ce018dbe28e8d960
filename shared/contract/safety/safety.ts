/** The contract of danger, one table for each who may ask; the rows stand by what they are about. */
import * as z from 'zod/mini'
import { Instant, Phone, VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { alarmForCounsellor, alarmForYouth } from './alarm.ts'
import { assessmentForCounsellor } from './assessment.ts'
import { ColleagueLineSeen, colleagueLineForCounsellor, OnCallNow } from './colleague-line.ts'
import { BadEnding, badEndingsForCounsellor } from './bad-ending.ts'
import { Procedure, procedureForCounsellor } from './procedure.ts'
import { supervisionForCounsellor } from './supervision.ts'
import { secondReaderForCounsellor, secondReaderForYouth } from './second-reader.ts'

export const safetyForYouth = {
  ...alarmForYouth,
  ...secondReaderForYouth,
} as const satisfies Table

export const safetyForCounsellor = {
  safety: {
    method: 'GET',
    path: '/api/safety/counsellor/safety',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Procedures under way, what two people have still to sign, and whether I am on call',
    reply: z.object({
      now: Instant,
      backup: z.boolean(),
      procedures: z.array(Procedure),
      /** Those of my talks that both have closed. */
      closed: z.array(VisitId),
      badEndings: z.array(BadEnding),
      /** Beside which talks I write with colleagues. */
      lines: z.optional(z.array(ColleagueLineSeen)),
      onCall: z.optional(z.array(OnCallNow)),
      /** The number I have given. */
      phone: z.optional(Phone),
    }),
  },
  ...alarmForCounsellor,
  ...procedureForCounsellor,
  ...secondReaderForCounsellor,
  ...assessmentForCounsellor,
  ...badEndingsForCounsellor,
  ...colleagueLineForCounsellor,
  ...supervisionForCounsellor,
} as const satisfies Table
