/** Shifts in the plan of a small county, for domain tests. */
import { planShift } from '../../functions/opening/shifts/plan-shift.ts'
import { showWeek } from '../../functions/opening/shifts/show-week.ts'
import type { Person, ShiftPlan } from '../../shared/rules/opening/shift.ts'
import type { elin } from './county.ts'
import type { TestWorld } from './test-world.ts'

export const hour = 3_600_000
export const day = 24 * hour
/** The test world's clock begins here: Wednesday 18 November 2026, 19.00 in Dalarna. */
export const start = Date.UTC(2026, 10, 18, 18)

export const personOf = ({ id, firstName, unit, profession, languages }: typeof elin): Person => ({
  staff: id,
  firstName,
  unit,
  profession,
  languages,
})
export const plan = (
  fromHours: number,
  hours: number,
  more: Partial<ShiftPlan> = {},
): ShiftPlan => ({
  starts: start + fromHours * hour,
  ends: start + (fromHours + hours) * hour,
  channels: ['chat'],
  talks: 2,
  ...more,
})
/** Every week on a Thursday. */
export const thursdays = { weekdays: [4], everyWeeks: 1, onHolidays: true }
let presses = 0
export const plans = (
  world: TestWorld,
  person: typeof elin,
  shift: ShiftPlan,
  despite: never[] = [],
) =>
  planShift(world, {
    press: `press-${String(++presses).padStart(20, '0')}`,
    person: personOf(person),
    plan: shift,
    despite,
  })
export const planned = async (world: TestWorld, person: typeof elin, shift: ShiftPlan) => {
  const answer = await plans(world, person, shift)
  if (answer.outcome !== 'planned') throw new Error(JSON.stringify(answer))
  return answer
}
export const weekOf = (world: TestWorld, reader = 'nobody') => showWeek(world, reader, start)
