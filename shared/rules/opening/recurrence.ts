/**
 * Which days a shift falls on, and when on each: wall-clock times that stay what they are while the
 * clock changes, public holidays left out when so planned, and days that differ from the rest.
 */
import { isHoliday } from './shift-holidays.ts'
import type { Duty, Shift } from './shift.ts'
import { addDays, daysBetween, instantOf, localTime, mondayOf, weekdayOf } from './shift-times.ts'

/** The longest a shift may last; an occurrence begins at most so long before it reaches a span. */
const longestDays = 1

/** What the county's clocks show at the first time; asked once for all days of a shift. */
const clockOf = ({ starts, ends }: Shift) => {
  const from = localTime(starts)
  const to = localTime(ends)
  return {
    first: from.day,
    monday: mondayOf(from.day),
    from,
    to,
    days: daysBetween(from.day, to.day),
  }
}
type Clock = ReturnType<typeof clockOf>

const falls = ({ repeats }: Shift, { first, monday }: Clock, day: string): boolean => {
  if (repeats === undefined) return day === first
  const { weekdays, everyWeeks, until, onHolidays } = repeats
  const begun = day >= first && (until === undefined || day <= until)
  if (!begun || !weekdays.includes(weekdayOf(day))) return false
  const inWeek = everyWeeks === 1 || (daysBetween(monday, mondayOf(day)) / 7) % everyWeeks === 0
  return inWeek && (onHolidays || !isHoliday(day))
}

/** The shift on a day, whether it falls on that day or not. */
const dutyOn = (shift: Shift, { first, from, to, days }: Clock, day: string): Duty => {
  // The first time is exact, also within the hour that the autumn night has twice.
  const isFirst = day === first
  const { by, ...change } = shift.days[day] ?? {}
  const begins = isFirst ? shift.starts : instantOf({ day, time: from.time })
  const usual = isFirst ? shift.ends : instantOf({ day: addDays(day, days), time: to.time })
  // A beginning that the spring night leaves out moves forward, and a near end with it.
  const until = usual > begins ? usual : begins + shift.ends - shift.starts
  return {
    shift: shift.shift,
    rev: shift.rev,
    day,
    starts: change.starts ?? begins,
    ends: change.ends ?? until,
    person: by ?? shift.person,
    insteadOf: by && shift.person,
    channels: shift.channels,
    talks: shift.talks,
    recurring: shift.repeats !== undefined,
    repeats: shift.repeats,
    away: change.away,
    offer: change.offer,
  }
}

/** The shift on this day, or undefined when it does not fall on it. */
export const dutyOf = (shift: Shift, day: string): Duty | undefined => {
  const clock = clockOf(shift)
  return falls(shift, clock, day) ? dutyOn(shift, clock, day) : undefined
}

/** A day moved by its own change may begin so many days from where it falls. */
const farthestMoved = 7

/** Every occurrence that touches the span, also those somebody is away from; in order. */
export const dutiesOf = (shift: Shift, from: number, to: number): Duty[] => {
  const clock = clockOf(shift)
  const { first } = clock
  const single = shift.repeats === undefined
  const isMoved = Object.values(shift.days).some((change) => change?.starts !== undefined)
  const reach = isMoved ? farthestMoved : 0
  const begin = addDays(localTime(from).day, -longestDays - reach)
  const startDay = single || first > begin ? first : begin
  const endDay = single ? first : addDays(localTime(to).day, reach)
  const found: Duty[] = []
  for (let day = startDay; day <= endDay; day = addDays(day, 1)) {
    if (!falls(shift, clock, day)) continue
    const duty = dutyOn(shift, clock, day)
    if (duty.starts < to && duty.ends > from) found.push(duty)
  }
  return found
}

/** Every occurrence of every shift within the span, by start. */
export const dutiesWithin = (shifts: readonly Shift[], from: number, to: number): Duty[] =>
  shifts
    .flatMap((shift) => dutiesOf(shift, from, to))
    .sort((a, b) => a.starts - b.starts || (a.shift < b.shift ? -1 : 1))
