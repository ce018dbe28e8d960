/** The planning board: the week's shifts, what is asked for, how fair the wait is, and the switch. */
import type { Plan } from '../../shared/api/plan.ts'
import type { Person } from '../../shared/rules/shift.ts'
import type { StaffId } from '../../shared/words.ts'
import { allDesks } from '../desk/desk.ts'
import { doorHours } from '../door/hours.ts'
import { showSurge } from '../door/surge.ts'
import { allShifts } from '../shifts/shifts.ts'
import { showWeek, withEmployer } from '../shifts/show-week.ts'
import type { World } from '../world.ts'
import { fairWaits } from './fair-waits.ts'
import { countedDays, demandOf, patienceOf, talkOf } from './measured.ts'

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
    showWeek(world, at, me),
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
  }
}
