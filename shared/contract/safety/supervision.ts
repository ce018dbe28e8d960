/** The contract of supervision: a wish to talk a talk through, and a monthly lot of closing forms. */
import * as z from 'zod/mini'
import { topicFields } from '../../rules/line/told-fields.ts'
import { outcomes, placesToGo } from '../../rules/line/closed-lists.ts'
import { Level } from '../../rules/line/triage.ts'
import { Instant } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, inVisit } from '../shapes.ts'

const TaskId = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/))
const ofTask = z.strictObject({ task: TaskId })

/** Somebody wants to talk a talk through: a code, a day and an hour, and nothing of the youth. */
export const SupervisionTask = z.object({
  id: TaskId,
  /** For the two to name it by. */
  code: z.string(),
  /** The hour in which it began. */
  talkAt: Instant,
  firstName: z.string(),
  mine: z.boolean(),
  /** The youth has said yes to the counsellor taking it up. */
  youthAgreed: z.boolean(),
  takenBy: z.optional(z.string()),
})
export type SupervisionTask = z.infer<typeof SupervisionTask>

const DrawnForm = z.object({
  level: Level,
  ...topicFields,
  outcome: z.optional(z.enum(outcomes)),
  whereTo: z.array(z.enum(placesToGo)),
})

/** Absent while the unit has too few talks in the month for one not to be pointed out. */
export const DrawnLot = z.object({ month: z.string(), forms: z.array(DrawnForm) })
export type DrawnLot = z.infer<typeof DrawnLot>

export const supervisionForCounsellor = {
  supervision: {
    method: 'GET',
    path: '/api/safety/counsellor/supervision',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Who of my unit wants to talk a talk through, and the closing forms drawn by lot',
    reply: z.object({ tasks: z.array(SupervisionTask), lot: z.optional(DrawnLot) }),
  },
  askSupervision: {
    method: 'POST',
    path: '/api/safety/counsellor/visits/:visit/supervision',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'I want to talk this talk through: kept as a code, a day and an hour',
    params: inVisit,
    body: z.strictObject({ youthAgreed: z.boolean() }),
    reply: z.object({ code: z.string() }),
  },
  takeSupervision: {
    method: 'POST',
    path: '/api/safety/counsellor/supervision/:task/take',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'I talk it through with the colleague of my unit',
    params: ofTask,
    reply: Done,
  },
  endSupervision: {
    method: 'POST',
    path: '/api/safety/counsellor/supervision/:task/end',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'It has been talked through, or is not wanted any more: gone',
    params: ofTask,
    reply: Done,
  },
} as const satisfies Table
