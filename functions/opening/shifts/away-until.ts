/** Away from a day until a date, over every shift of the person: nobody names each day in a fever. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { dutiesOf } from '../../../shared/rules/opening/recurrence.ts'
import type { AwayWhy } from '../../../shared/rules/opening/shift.ts'
import { lastAwayDay } from '../../../shared/rules/opening/shift-findings.ts'
import { addDays, startOfDay } from '../../../shared/rules/opening/shift-times.ts'
import type { StaffId } from '../../../shared/ids.ts'
import type { World } from '../../ports/world.ts'
import { patchShift } from './change-shift.ts'
import { newsFor } from './shift-news.ts'
import { allShifts, forgetShifts } from './shifts.ts'

/** How many days are now noted as away; those that were so before stay as they are. */
export const awayUntil = async (
  world: World,
  by: StaffId | undefined,
  staff: StaffId,
  { day, until, why }: { day: string; until: string; why: AwayWhy },
): Promise<number> => {
  if (until > lastAwayDay(day)) throw new Refusal('bad-input', ['until'])
  forgetShifts(world)
  const from = startOfDay(day)
  const to = startOfDay(addDays(until, 1))
  let days = 0
  for (const shift of await allShifts(world)) {
    const mine = dutiesOf(shift, from, to).filter(
      (duty) =>
        duty.person.staff === staff &&
        duty.away === undefined &&
        duty.starts >= from &&
        duty.ends > world.now(),
    )
    const [first] = mine
    if (first === undefined) continue
    const changes = Object.fromEntries(
      mine.map((one) => [
        `days.${one.day}`,
        { ...shift.days[one.day], away: why, offer: undefined },
      ]),
    )
    const news = newsFor(world, shift, by, 'away', first)
    const done = await patchShift(world, shift, by, { ...changes, ...news })
    // Pressed again, the rest follows: what is noted stays.
    if (done.outcome !== 'planned') throw new Refusal('not-now')
    days += mine.length
  }
  return days
}
