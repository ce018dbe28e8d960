/** The contract of an alarm: who hears it, who takes it, and where the youth is if they tell. */
import * as z from 'zod/mini'
import { alarmStates } from '../../rules/safety/alarm-states.ts'
import { Instant, SealedPlace, VisitId } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done, inVisit } from '../shapes.ts'
import { Alarm } from '../visit/line.ts'

const ofAlarm = z.strictObject({ alarm: VisitId })

/** What a youth in danger is told of the alarm for them. */
export const YouthAlarm = z.object({
  state: z.enum([...alarmStates, 'none']),
  raisedAt: z.optional(Instant),
  /** First name of whoever has taken it. */
  by: z.optional(z.string()),
  placeTold: z.boolean(),
  /** Somebody is at a desk; without anybody it is said plainly, with who else there is. */
  somebodyThere: z.boolean(),
  /** Somebody is named as on call. */
  backupNamed: z.boolean(),
})
export type YouthAlarm = z.infer<typeof YouthAlarm>

export const alarmForYouth = {
  youthAlarm: {
    method: 'GET',
    path: '/api/safety/youth/visits/:visit/alarm',
    who: 'youth',
    needs: 'no-record',
    summary: 'Has anybody heard the alarm for me?',
    params: inVisit,
    reply: YouthAlarm,
  },
  tellPlace: {
    method: 'POST',
    path: '/api/safety/youth/visits/:visit/place',
    once: true,
    who: 'youth',
    needs: 'no-record',
    summary: 'Say where I am: for whoever takes the alarm, only in acute danger',
    params: inVisit,
    body: z.strictObject({ place: SealedPlace }),
    reply: YouthAlarm,
  },
} as const satisfies Table

export const alarmForCounsellor = {
  takeAlarm: {
    method: 'POST',
    path: '/api/safety/counsellor/alarms/:alarm/take',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: '"Jag tar larmet": one conditional write',
    params: ofAlarm,
    reply: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('taken'), alarm: Alarm }),
      z.object({ outcome: z.literal('taken-by-other'), alarm: z.optional(Alarm) }),
    ]),
  },
  giveBackAlarm: {
    method: 'POST',
    path: '/api/safety/counsellor/alarms/:alarm/give-back',
    once: true,
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Cannot after all: it sounds for everybody again',
    params: ofAlarm,
    reply: Done,
  },
  placeOfAlarm: {
    method: 'GET',
    path: '/api/safety/counsellor/alarms/:alarm/place',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Where the youth is, if told: for whoever has the alarm or the talk',
    params: ofAlarm,
    reply: z.object({ place: z.optional(SealedPlace), toldAt: z.optional(Instant) }),
  },
} as const satisfies Table
