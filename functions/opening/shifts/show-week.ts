/** A week of the county's shifts with what is to be said of each; nobody reads a colleague's sickness. */
import type { PlannedDuty, Week } from '../../../shared/contract/opening/plan.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import { dutiesWithin, isGone } from '../../../shared/rules/opening/recurrence.ts'
import type { Duty, Person } from '../../../shared/rules/opening/shift.ts'
import { findingsOf } from '../../../shared/rules/opening/shift-findings.ts'
import { holidayName } from '../../../shared/rules/opening/shift-holidays.ts'
import {
  addDays,
  hour,
  localTime,
  mondayOf,
  startOfDay,
} from '../../../shared/rules/opening/shift-times.ts'
import type { StaffId } from '../../../shared/ids.ts'
import type { World } from '../../ports/world.ts'
import { allShifts } from './shifts.ts'

export const withEmployer = (person: Person) => ({
  ...person,
  employer: unitById(person.unit)?.name ?? person.unit,
})

export const showDuty = (duty: Duty, around: readonly Duty[], mayRead: boolean): PlannedDuty => ({
  ...duty,
  channels: [...duty.channels],
  repeats: duty.repeats && { ...duty.repeats, weekdays: [...duty.repeats.weekdays] },
  person: withEmployer(duty.person),
  insteadOf: duty.insteadOf && {
    firstName: duty.insteadOf.firstName,
    employer: unitById(duty.insteadOf.unit)?.name ?? duty.insteadOf.unit,
  },
  away: duty.away === 'sick' && !mayRead ? 'leave' : duty.away,
  offer:
    duty.offer === undefined
      ? undefined
      : {
          to: duty.offer.to,
          inReturn: duty.offer.inReturn && { ...duty.offer.inReturn },
        },
  findings: duty.away === undefined ? findingsOf(duty, around) : [],
})

/** `reader`: whose own sickness is shown as such. */
export const showWeek = async (
  world: World,
  reader: StaffId,
  at: number | undefined,
): Promise<Week> => {
  const now = world.now()
  const monday = mondayOf(localTime(at ?? now).day)
  const from = startOfDay(monday)
  const to = startOfDay(addDays(monday, 7))
  const around = dutiesWithin(await allShifts(world), from - 36 * hour, to + 36 * hour)
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
  return {
    now,
    from,
    to,
    duties: around
      .filter(({ starts, ends }) => starts < to && ends > from)
      .filter((duty) => !isGone(duty))
      .map((duty) => showDuty(duty, around, duty.person.staff === reader)),
    holidays: days.flatMap((day) => {
      const name = holidayName(day)
      return name === undefined ? [] : [{ day, name }]
    }),
  }
}
