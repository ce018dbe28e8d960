/** The rows of the plan, for staff and for coordinators. */
import type { coordinatorPlanApi, staffPlanApi } from '../../shared/contract/opening/plan.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { unitById } from '../../shared/county/dalarna.ts'
import type { Person } from '../../shared/rules/opening/shift.ts'
import type { Language } from '../../shared/ids.ts'
import type { StaffMember } from '../visit/index.ts'
import { answerCall, calledIn, setSurge, showSurge, surgeNow } from '../use-cases/line/surge.ts'
import type { Handlers } from './serve/serve.ts'
import { showPlan } from '../use-cases/desk/show-plan.ts'
import {
  awayFromShift,
  changeShift,
  keepShift,
  offerShift,
  planShift,
  removeShift,
  showWeek,
  takeShift,
} from '../opening/index.ts'

const done = { outcome: 'done' } as const

const personOf = ({ id, firstName, unit, profession, languages }: StaffMember): Person => ({
  staff: id,
  firstName,
  unit,
  profession,
  languages,
})

/** A shift is offered in languages of the person, as the sign-in says them. */
const mustSpeak = (staff: StaffMember, languages: readonly Language[]): void => {
  if (!languages.every((one) => staff.languages.includes(one)))
    throw new Refusal('bad-input', ['languages'])
}

export const staffPlanHandlers: Handlers<typeof staffPlanApi> = {
  shifts: async (world, staff, { at }) => ({
    week: await showWeek(world, staff.id, at),
    calledIn: calledIn(await surgeNow(world), staff.id),
  }),
  planShift: (world, staff, { languages = staff.languages, ...ask }) => {
    mustSpeak(staff, languages)
    return planShift(world, { ...ask, person: { ...personOf(staff), languages } })
  },
  changeShift: (world, staff, ask) => {
    mustSpeak(staff, ask.languages ?? [])
    return changeShift(world, staff.id, ask)
  },
  removeShift: (world, staff, ask) => removeShift(world, staff.id, ask),
  awayFromShift: async (world, staff, ask) => {
    await awayFromShift(world, staff.id, ask)
    return done
  },
  offerShift: async (world, staff, ask) => {
    await offerShift(world, staff.id, ask)
    return done
  },
  keepShift: async (world, staff, ask) => {
    await keepShift(world, staff.id, ask)
    return done
  },
  takeShift: (world, staff, ask) => takeShift(world, personOf(staff), ask),
  answerCall: async (world, staff, { answer }) => ({
    outcome: await answerCall(world, staff.id, answer),
  }),
}

export const coordinatorPlanHandlers: Handlers<typeof coordinatorPlanApi> = {
  plan: (world, staff, { at }) => showPlan(world, at, staff.id),
  planShift: (world, _staff, ask) => {
    if (unitById(ask.person.unit) === undefined) throw new Refusal('bad-input', ['person'])
    return planShift(world, ask)
  },
  changeShift: (world, _staff, ask) => changeShift(world, undefined, ask),
  removeShift: (world, _staff, ask) => removeShift(world, undefined, ask),
  awayFromShift: async (world, _staff, ask) => {
    await awayFromShift(world, undefined, ask)
    return done
  },
  offerShift: async (world, _staff, ask) => {
    await offerShift(world, undefined, ask)
    return done
  },
  keepShift: async (world, _staff, ask) => {
    await keepShift(world, undefined, ask)
    return done
  },
  setSurge: async (world, _staff, ask) => {
    await setSurge(world, ask)
    return { surge: await showSurge(world) }
  },
}
