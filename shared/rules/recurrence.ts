/**
 * Which days a shift falls on, and when on each: wall-clock times that stay what they are while the
 * clock changes, public holidays left out when so planned, and days that differ from the rest.
 */
import { isHoliday } from './shift-holidays.ts'
import type { Duty, Shift } from './shift.ts'
import { addDays, daysBetween, instantOf, localTime, mondayOf, weekdayOf } from './shift-times.ts'

/** The longest a shift may last; an occurrence begins at most so long before it reaches a span. */
const longestDays = 1

const falls = ({ repeats, starts }: Shift, day: string): boolean => {
  const first = localTime(starts).day
  if (repeats === undefined) return day === first
  const { weekdays, everyWeeks, until, onHolidays } = repeats
  const begun = day >= first && (until === undefined || day <= until)
  const inWeek = (daysBetween(mondayOf(first), mondayOf(day)) / 7) % everyWeeks === 0
  const lifted = !onHolidays && isHoliday(day)
  return begun && inWeek && weekdays.includes(weekdayOf(day)) && !lifted
}

/** The shift on a day, whether it falls on that day or not. */
const dutyOn = (shift: Shift, day: string): Duty => {
  const from = localTime(shift.starts)
  const to = localTime(shift.ends)
  const endDay = addDays(day, daysBetween(from.day, to.day))
  // The first time is exact, also within the hour that the autumn night has twice.
  const isFirst = day === from.day
  const { by, ...change } = shift.days[day] ?? {}
  return {
    shift: shift.shift,
    rev: shift.rev,
    day,
    starts: change.starts ?? (isFirst ? shift.starts : instantOf({ day, time: from.time })),
    ends: change.ends ?? (isFirst ? shift.ends : instantOf({ day: endDay, time: to.time })),
    person: by ?? shift.person,
    channels: shift.channels,
    talks: shift.talks,
    recurring: shift.repeats !== undefined,
    away: change.away,
    offer: change.offer,
  }
}

/** The shift on this day, or undefined when it does not fall on it. */
export const dutyOf = (shift: Shift, day: string): Duty | undefined =>
  falls(shift, day) ? dutyOn(shift, day) : undefined

/** Every occurrence that touches the span, also those somebody is away from; in order. */
export const dutiesOf = (shift: Shift, from: number, to: number): Duty[] => {
  // A day moved by its own change may begin on a neighbouring day.
  const reach = shift.repeats === undefined && Object.keys(shift.days).length === 0 ? 0 : 7
  const firstDay = localTime(shift.starts).day
  const begin = addDays(localTime(from).day, -longestDays - reach)
  const end = addDays(localTime(to).day, reach)
  const single = shift.repeats === undefined
  const startDay = single || firstDay > begin ? firstDay : begin
  const endDay = single ? firstDay : end
  const found: Duty[] = []
  for (let day = startDay; day <= endDay; day = addDays(day, 1)) {
    const duty = dutyOf(shift, day)
    if (duty !== undefined && duty.starts < to && duty.ends > from) found.push(duty)
  }
  return found
}

/** Every occurrence of every shift within the span, by start. */
export const dutiesWithin = (shifts: readonly Shift[], from: number, to: number): Duty[] =>
  shifts
    .flatMap((shift) => dutiesOf(shift, from, to))
    .sort((a, b) => a.starts - b.starts || (a.shift < b.shift ? -1 : 1))
