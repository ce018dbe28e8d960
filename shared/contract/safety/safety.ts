/** The contract of danger: alarms, the two-key procedure, the assessment, and what two people sign. */
import * as z from 'zod/mini'
import { alarmStates } from '../../rules/safety/alarm-states.ts'
import { BadHow, Finding } from '../../rules/safety/bad-ending.ts'
import { procedureStates } from '../../rules/safety/procedure-states.ts'
import { ProcedureStep, StepAnswer } from '../../rules/safety/procedure-steps.ts'
import { Level, LevelReason } from '../../rules/line/triage.ts'
import {
  Instant,
  PageKey,
  Regime,
  SealedAssessment,
  SealedPlace,
  StaffId,
  UnitId,
  VisitId,
} from '../../ids.ts'
import { Alarm } from '../visit/line.ts'
import type { Table } from '../endpoint.ts'
import { Done, Few, inVisit } from '../shapes.ts'
import { Message, MessagePage, Say } from '../visit/messages.ts'

const ofAlarm = z.strictObject({ alarm: VisitId })
const ofProcedure = z.strictObject({ procedure: VisitId })

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

export const safetyForYouth = {
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
    who: 'youth',
    needs: 'no-record',
    summary: 'Say where I am: for whoever takes the alarm, only in acute danger',
    params: inVisit,
    body: z.strictObject({ place: SealedPlace }),
    reply: YouthAlarm,
  },
  answerReader: {
    method: 'POST',
    path: '/api/safety/youth/visits/:visit/reader',
    who: 'youth',
    needs: 'no-record',
    summary:
      'Let the colleague read along, with or without what was said before; or say no, or stop',
    params: inVisit,
    body: z.strictObject({ yes: z.boolean(), history: z.optional(z.boolean()) }),
    reply: Done,
  },
} as const satisfies Table

const Named = z.object({ id: StaffId, firstName: z.string(), employer: z.string() })
const KeyHolder = z.object({ ...Named.shape, regime: Regime })

/** A safety procedure as every colleague may see it: steps and times, and nothing that was said. */
export const Procedure = z.object({
  procedure: VisitId,
  rev: z.int(),
  state: z.enum(procedureStates),
  level: Level,
  regime: Regime,
  openedAt: Instant,
  first: KeyHolder,
  second: z.optional(KeyHolder),
  /** Who has turned a key and waits for the other one's. */
  askedBy: z.optional(StaffId),
  steps: z.array(
    z.object({
      step: ProcedureStep,
      answer: StepAnswer,
      at: Instant,
      by: z.string(),
    }),
  ),
  closedAt: z.optional(Instant),
  /** The talk has ended; the procedure goes on until both keys are turned. */
  talkOver: z.optional(Instant),
  /** How it stands with the colleague in the chat; told to the two with a key. */
  reader: z.optional(z.enum(['asked', 'reading', 'refused'])),
})
export type Procedure = z.infer<typeof Procedure>

/** A P1–P2 visit that ended badly: no more than what two people need to look at it together. */
export const BadEnding = z.object({
  id: z.string(),
  level: Level,
  how: BadHow,
  at: Instant,
  signedBy: Instant,
  late: z.boolean(),
  /** Employer of whoever held it last; absent when nobody had. */
  unit: z.optional(UnitId),
  waited: z.int(),
  first: z.optional(z.object({ ...Named.shape, at: Instant, finding: Finding })),
})
export type BadEnding = z.infer<typeof BadEnding>

const changedOr = [
  z.object({ outcome: z.literal('done'), procedure: Procedure }),
  z.object({ outcome: z.literal('changed'), procedure: z.optional(Procedure) }),
] as const
const Changed = z.discriminatedUnion('outcome', changedOr)

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
    }),
  },
  takeAlarm: {
    method: 'POST',
    path: '/api/safety/counsellor/alarms/:alarm/take',
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
  openProcedure: {
    method: 'POST',
    path: '/api/safety/counsellor/visits/:visit/procedure',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Open the safety procedure for my talk, or take over its first key',
    params: inVisit,
    reply: Procedure,
  },
  joinProcedure: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/join',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Take the second key: the checklist, and the chat only if the youth says yes',
    params: ofProcedure,
    reply: Changed,
  },
  leaveProcedure: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/leave',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Give the second key back',
    params: ofProcedure,
    reply: Changed,
  },
  askReader: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/reader',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Ask the youth to let the colleague with the second key read along',
    params: ofProcedure,
    reply: z.discriminatedUnion('outcome', [
      ...changedOr,
      z.object({ outcome: z.literal('barred'), why: z.enum(['across-the-border', 'known']) }),
    ]),
  },
  endReader: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/reader/end',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Leave the chat, or take the question or the seat back; the keys stay',
    params: ofProcedure,
    reply: Changed,
  },
  along: {
    method: 'GET',
    path: '/api/safety/counsellor/procedures/:procedure/talk',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The talk I have been let into as the second',
    params: ofProcedure,
    reply: z.object({
      visit: VisitId,
      epoch: z.int(),
      turn: z.int(),
      history: z.boolean(),
      keys: z.array(PageKey),
    }),
  },
  alongKey: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/talk/key',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'The key of a page of mine, for the youth to seal for',
    params: ofProcedure,
    body: z.strictObject({ key: PageKey, instead: z.optional(PageKey) }),
    reply: z.object({ keys: z.array(PageKey) }),
  },
  alongMessages: {
    method: 'GET',
    path: '/api/safety/counsellor/procedures/:procedure/talk/messages',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'What has been written since I was let in, or with the youth’s yes all of this part',
    params: ofProcedure,
    query: z.strictObject({ after: z._default(z.coerce.number().check(z.int(), z.minimum(0)), 0) }),
    reply: MessagePage,
  },
  alongSay: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/talk/messages',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Say something to both, under my own name',
    params: ofProcedure,
    body: Say,
    reply: z.object({ message: Message }),
  },
  tickStep: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/steps',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'How a step went, from a closed list',
    params: ofProcedure,
    body: z.strictObject({ step: ProcedureStep, answer: StepAnswer }),
    reply: Changed,
  },
  turnKey: {
    method: 'POST',
    path: '/api/safety/counsellor/procedures/:procedure/key',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Turn my key, or take it back: closing needs both',
    params: ofProcedure,
    body: z.strictObject({ turned: z.boolean() }),
    reply: Changed,
  },
  assessment: {
    method: 'GET',
    path: '/api/safety/counsellor/visits/:visit/assessment',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'My assessment of a youth at my desk; gone with the visit',
    params: inVisit,
    reply: z.object({ body: z.optional(SealedAssessment), savedAt: z.optional(Instant) }),
  },
  saveAssessment: {
    method: 'POST',
    path: '/api/safety/counsellor/visits/:visit/assessment',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Keep the assessment with the visit, sealed',
    params: inVisit,
    body: z.strictObject({ body: SealedAssessment }),
    reply: z.object({ savedAt: Instant }),
  },
  signEnding: {
    method: 'POST',
    path: '/api/safety/counsellor/bad-endings/:ending/sign',
    who: 'counsellor',
    needs: 'no-record',
    summary: 'Sign that I have looked at an ending; two different people must',
    params: z.strictObject({ ending: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)) }),
    body: z.strictObject({ finding: Finding }),
    reply: z.object({ outcome: z.enum(['signed-first', 'signed-both', 'already-signed']) }),
  },
} as const satisfies Table

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
  /** Of so many days. */
  days: z.int(),
  /** Absent when it is 1–4. */
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
