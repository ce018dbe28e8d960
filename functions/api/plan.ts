/** The rows of the plan, for staff and for coordinators. */
import type * as z from 'zod/mini'
import type { coordinatorPlanApi, staffPlanApi } from '../../shared/contract/opening/plan.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { unitById } from '../../shared/county/dalarna.ts'
import type { Person } from '../../shared/rules/opening/shift.ts'
import type { Language, StaffId } from '../../shared/ids.ts'
import type { World } from '../ports/world.ts'
import type { StaffMember } from '../visit/index.ts'
import { answerCall, calledIn, setSurge, showSurge, surgeNow } from '../use-cases/line/surge.ts'
import type { Handlers } from './serve/serve.ts'
import { showPlan } from '../use-cases/desk/show-plan.ts'
import {
  awayFromShift,
  awayUntil,
  changeShift,
  dutyToChange,
  keepShift,
  offerShift,
  planShift,
  removeShift,
  seenShiftNews,
  shiftNews,
  showDuty,
  showWeek,
  takeShift,
  undoShift,
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

/** One day, or from it to a date over all shifts of whoever works it. */
const away = async (
  world: World,
  own: StaffId | undefined,
  { until, ...ask }: z.infer<typeof staffPlanApi.awayFromShift.body>,
): Promise<{ outcome: 'done'; days?: number }> => {
  const { day, why } = ask
  if (until === undefined || why === null) {
    await awayFromShift(world, own, ask)
    return done
  }
  const duty = await dutyToChange(world, own, ask)
  return { ...done, days: await awayUntil(world, own, duty.person.staff, { day, until, why }) }
}

export const staffPlanHandlers: Handlers<typeof staffPlanApi> = {
  shifts: async (world, staff, { at }) => {
    const { news, offers } = await shiftNews(world, staff.id)
    return {
      week: await showWeek(world, staff.id, at),
      calledIn: calledIn(await surgeNow(world), staff.id),
      news: news.map(({ to: _me, ...one }) => one),
      offers: offers.map((duty) => showDuty(duty, [], false)),
    }
  },
  seenShifts: async (world, staff, { until }) => {
    await seenShiftNews(world, staff.id, until)
    return done
  },
  undoShift: async (world, staff, ask) => ({ outcome: await undoShift(world, staff.id, ask) }),
  planShift: (world, staff, { languages = staff.languages, ...ask }) => {
    mustSpeak(staff, languages)
    return planShift(world, { ...ask, by: staff.id, person: { ...personOf(staff), languages } })
  },
  changeShift: (world, staff, ask) => {
    mustSpeak(staff, ask.languages ?? [])
    return changeShift(world, staff.id, ask)
  },
  removeShift: (world, staff, ask) => removeShift(world, staff.id, ask),
  awayFromShift: (world, staff, ask) => away(world, staff.id, ask),
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
  awayFromShift: (world, _staff, ask) => away(world, undefined, ask),
  undoShift: async (world, _staff, ask) => ({ outcome: await undoShift(world, undefined, ask) }),
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
