/** The planning board: the week's shifts, what is asked for, how fair the wait is, and the switch. */
import { seatsOf } from '../../settings/index.ts'
import { openRule } from '../../../shared/rules/opening/shift-door.ts'
import { allShifts, doorHours, openRuleNow, showWeek, withEmployer } from '../../opening/index.ts'
import type { World } from '../../ports/world.ts'
import { countedDays, demandOf, fairWaits, patienceOf, talkOf } from '../../report/index.ts'
import { showSurge } from '../line/surge.ts'
import { allDesks } from '../../visit/index.ts'
import type { Plan } from '../../../shared/contract/opening/plan.ts'
import type { StaffId } from '../../../shared/ids.ts'
import type { Person } from '../../../shared/rules/opening/shift.ts'

/** Whoever has a shift or has been at a desk lately can be planned. */
const plannable = async (world: World): Promise<Person[]> => {
  const [shifts, desks] = await Promise.all([allShifts(world), allDesks(world)])
  const fromDesks = desks.map(({ staff: { id, firstName, unit, profession, languages } }) => ({
    staff: id,
    firstName,
    unit,
    profession,
    languages,
  }))
  const people = [...shifts.map(({ person }) => person), ...fromDesks]
  return [...new Map(people.map((person) => [person.staff, person])).values()].sort((a, b) =>
    a.firstName.localeCompare(b.firstName, 'sv'),
  )
}

export const showPlan = async (
  world: World,
  at: number | undefined,
  me: StaffId,
): Promise<Plan> => {
  const counted = await countedDays(world)
  const [week, people, surge, hours] = await Promise.all([
    showWeek(world, me, at),
    plannable(world),
    showSurge(world),
    doorHours(world),
  ])
  return {
    week,
    demand: demandOf(counted, world.now()),
    talk: talkOf(counted),
    patience: patienceOf(counted),
    people: people.map(withEmployer),
    fairness: await fairWaits(world),
    surge,
    hoursAreSet: hours.isSet,
    opening: (await openRuleNow(world)) ?? openRule,
    mostTalks: (await seatsOf(world, 0)).mostTalks,
  }
}
