/** The planning board: the week's shifts, what is asked for, how fair the wait is, and the switch. */
import type { Plan } from '../../shared/api/plan.ts'
import { municipalities } from '../../shared/dalarna.ts'
import type { Person } from '../../shared/rules/shift.ts'
import { fairnessOf } from '../../shared/rules/shift-fairness.ts'
import type { StaffId } from '../../shared/words.ts'
import { allDesks } from '../desk/desk.ts'
import { doorHours } from '../door/hours.ts'
import { showSurge } from '../door/surge.ts'
import { allShifts } from '../shifts/shifts.ts'
import { showWeek, withEmployer } from '../shifts/show-week.ts'
import type { World } from '../world.ts'
import { countedDays, demandOf, patienceOf, talkOf, type Counted } from './measured.ts'

const fairDays = 28

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

const fairness = (counted: readonly Counted[]): Plan['fairness'] => {
  const met = counted
    .slice(0, fairDays)
    .flatMap(({ tallies }) => tallies.filter(({ how }) => how === 'ended'))
  const { waits, ratio } = fairnessOf(
    municipalities.map(({ code }) => ({
      code,
      minutes: met.filter(({ municipality }) => municipality === code).map(({ waited }) => waited),
    })),
  )
  return {
    days: fairDays,
    municipalities: waits.map(({ code, wait }) => ({
      code,
      name: municipalities.find((one) => one.code === code)?.name ?? code,
      wait,
    })),
    ratio,
  }
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
    fairness: fairness(counted),
    surge,
    hoursAreSet: hours.isSet,
  }
}
