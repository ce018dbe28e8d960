/** The rows of danger, for the youth, the counsellor and the coordinator. */
import type { safetyForCoordinator } from '../../shared/contract/safety/coordinator.ts'
import type { safetyForCounsellor, safetyForYouth } from '../../shared/contract/safety/safety.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { isRinging } from '../../shared/rules/safety/alarm-states.ts'
import {
  addReaderKey,
  answerReader,
  askReader,
  endReader,
  messagesAlong,
  lookAlong,
  sayAlong,
} from '../use-cases/safety/read-along.ts'
import {
  type AlarmItem,
  askSupervision,
  assessmentOf,
  endSupervision,
  type ProcedureMoved,
  saveAssessment,
  setBackup,
  showAlarm,
  showProcedure,
  signEnding,
  supervisionTasks,
  takeSupervision,
} from '../safety/index.ts'
import {
  addColleagueKey,
  askColleague,
  sayToColleagues,
  showColleagueLine,
} from '../use-cases/safety/colleague-line.ts'
import {
  joinProcedure,
  leaveProcedure,
  openProcedure,
  tickStep,
  turnKey,
} from '../use-cases/safety/procedure.ts'
import { showBackup, showSafety } from '../use-cases/safety/show-safety.ts'
import {
  giveBackAlarm,
  placeFor,
  showYouthAlarm,
  takeAlarm,
  tellPlace,
} from '../use-cases/safety/alarm.ts'
import { drawnForms, levelChanges } from '../report/index.ts'
import { setPhone, type StaffMember, visitOfHolder } from '../visit/index.ts'
import type { Handlers } from './serve/serve.ts'

const done = { outcome: 'done' } as const

const shown = (alarm: AlarmItem | undefined) =>
  alarm !== undefined && isRinging(alarm.state) ? showAlarm(alarm) : undefined

const changed = (moved: ProcedureMoved, { id }: StaffMember) =>
  moved.moved
    ? ({ outcome: 'done', procedure: showProcedure(moved.procedure, id) } as const)
    : ({
        outcome: 'changed',
        procedure: moved.current && showProcedure(moved.current, id),
      } as const)

export const youthSafetyHandlers: Handlers<typeof safetyForYouth> = {
  youthAlarm: (world, visit) => showYouthAlarm(world, visit),
  tellPlace: (world, visit, { place }) => tellPlace(world, visit, place),
  answerReader: async (world, visit, { yes, history }) => {
    await answerReader(world, visit, { yes, history })
    return done
  },
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
    showProcedure(
      await openProcedure(world, staff, await visitOfHolder(world, visit, staff.id)),
      staff.id,
    ),
  joinProcedure: async (world, staff, { procedure }) =>
    changed(await joinProcedure(world, staff, procedure), staff),
  leaveProcedure: async (world, staff, { procedure }) =>
    changed(await leaveProcedure(world, staff, procedure), staff),
  tickStep: async (world, staff, { procedure, step, answer }) =>
    changed(await tickStep(world, staff, procedure, step, answer), staff),
  turnKey: async (world, staff, { procedure, turned }) =>
    changed(await turnKey(world, staff, procedure, turned), staff),
  askReader: async (world, staff, { procedure }) => {
    const visit = await visitOfHolder(world, procedure, staff.id)
    const asked = await askReader(world, staff, visit)
    return 'barred' in asked ? { outcome: 'barred', why: asked.barred } : changed(asked, staff)
  },
  endReader: async (world, staff, { procedure }) =>
    changed(await endReader(world, staff, procedure), staff),
  along: async (world, staff, { procedure }) => {
    const { visit, reader, turn } = await lookAlong(world, staff, procedure)
    const { history = false, keys = [] } = reader
    return { visit: visit.visit, epoch: visit.epoch, turn, history, keys }
  },
  alongKey: async (world, staff, { procedure, ...ask }) => ({
    keys: await addReaderKey(world, staff, procedure, ask),
  }),
  alongMessages: (world, staff, { procedure, after }) =>
    messagesAlong(world, staff, procedure, after),
  alongSay: async (world, staff, { procedure, ...saying }) => ({
    message: await sayAlong(world, staff, procedure, saying),
  }),
  assessment: async (world, staff, { visit }) =>
    assessmentOf(world, await visitOfHolder(world, visit, staff.id)),
  saveAssessment: async (world, staff, { visit, body }) =>
    saveAssessment(world, await visitOfHolder(world, visit, staff.id), body),
  askColleague: (world, staff, { visit, colleague }) =>
    askColleague(world, staff, visit, colleague),
  colleagueLine: (world, staff, { visit }) => showColleagueLine(world, staff, visit),
  colleagueKey: async (world, staff, { visit, key }) => {
    await addColleagueKey(world, staff, visit, key)
    return done
  },
  sayToColleagues: async (world, staff, { visit, ...saying }) => {
    await sayToColleagues(world, staff, visit, saying)
    return done
  },
  ownPhone: async (world, staff, { phone }) => {
    if (!(await setPhone(world, staff.id, phone))) throw new Refusal('not-now')
    return done
  },
  supervision: async (world, staff) => ({
    tasks: await supervisionTasks(world, staff),
    lot: await drawnForms(world, staff.unit),
  }),
  askSupervision: async (world, staff, { visit, youthAgreed }) => ({
    code: await askSupervision(
      world,
      staff,
      await visitOfHolder(world, visit, staff.id),
      youthAgreed,
    ),
  }),
  takeSupervision: async (world, staff, { task }) => {
    await takeSupervision(world, staff, task)
    return done
  },
  endSupervision: async (world, staff, { task }) => {
    await endSupervision(world, staff, task)
    return done
  },
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
