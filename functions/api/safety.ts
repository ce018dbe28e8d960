/** The rows of danger, for the youth, the counsellor and the coordinator. */
import type {
  safetyForCoordinator,
  safetyForCounsellor,
  safetyForYouth,
} from '../../shared/api/safety.ts'
import { isRinging } from '../../shared/rules/alarm-states.ts'
import { showAlarm, type AlarmItem } from '../crisis/alarm.ts'
import { assessmentOf, saveAssessment } from '../crisis/assessment.ts'
import { setBackup } from '../crisis/backup.ts'
import {
  joinProcedure,
  leaveProcedure,
  openProcedure,
  tickStep,
  turnKey,
} from '../crisis/carry-out-procedure.ts'
import { showProcedure, type ProcedureMoved } from '../crisis/procedure.ts'
import { showBackup, showSafety } from '../crisis/show-safety.ts'
import { signEnding } from '../crisis/sign-ending.ts'
import { giveBackAlarm, placeFor, takeAlarm } from '../crisis/take-alarm.ts'
import { showYouthAlarm, tellPlace } from '../crisis/youth-alarm.ts'
import { levelChanges } from '../followup/level-changes.ts'
import type { Handlers } from '../http/serve.ts'
import { visitOfHolder } from '../visits/find.ts'

const done = { outcome: 'done' } as const

const shown = (alarm: AlarmItem | undefined) =>
  alarm !== undefined && isRinging(alarm.state) ? showAlarm(alarm) : undefined

const changed = (moved: ProcedureMoved) =>
  moved.moved
    ? ({ outcome: 'done', procedure: showProcedure(moved.procedure) } as const)
    : ({
        outcome: 'changed',
        procedure: moved.current && showProcedure(moved.current),
      } as const)

export const youthSafetyHandlers: Handlers<typeof safetyForYouth> = {
  youthAlarm: (world, visit) => showYouthAlarm(world, visit),
  tellPlace: (world, visit, { place }) => tellPlace(world, visit, place),
}

export const counsellorSafetyHandlers: Handlers<typeof safetyForCounsellor> = {
  safety: (world, staff) => showSafety(world, staff),
  takeAlarm: async (world, staff, ask) => {
    const { taken, alarm } = await takeAlarm(world, staff, ask.alarm)
    if (!taken || alarm === undefined) return { outcome: 'taken-by-other', alarm: shown(alarm) }
    return { outcome: 'taken', alarm: showAlarm(alarm) }
  },
  giveBackAlarm: async (world, staff, { alarm }) => {
    await giveBackAlarm(world, staff.id, alarm)
    return done
  },
  placeOfAlarm: async (world, staff, { alarm }) => {
    const { place, placeAt } = await placeFor(world, staff.id, alarm)
    return { place, toldAt: placeAt }
  },
  openProcedure: async (world, staff, { visit }) =>
    showProcedure(await openProcedure(world, staff, await visitOfHolder(world, visit, staff.id))),
  joinProcedure: async (world, staff, { procedure }) =>
    changed(await joinProcedure(world, staff, procedure)),
  leaveProcedure: async (world, staff, { procedure }) =>
    changed(await leaveProcedure(world, staff, procedure)),
  tickStep: async (world, staff, { procedure, step, answer }) =>
    changed(await tickStep(world, staff, procedure, step, answer)),
  turnKey: async (world, staff, { procedure, turned }) =>
    changed(await turnKey(world, staff, procedure, turned)),
  assessment: async (world, staff, { visit }) =>
    assessmentOf(world, await visitOfHolder(world, visit, staff.id)),
  saveAssessment: async (world, staff, { visit, body }) =>
    saveAssessment(world, await visitOfHolder(world, visit, staff.id), body),
  signEnding: async (world, staff, { ending, finding }) => ({
    outcome: await signEnding(world, staff, ending, finding),
  }),
}

export const coordinatorSafetyHandlers: Handlers<typeof safetyForCoordinator> = {
  levelChanges: (world) => levelChanges(world),
  backup: (world) => showBackup(world),
  setBackup: async (world, _staff, ask) => ({
    outcome: (await setBackup(world, ask)) ? 'done' : 'changed',
  }),
}
