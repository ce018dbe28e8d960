/**
 * Which days a shift falls on, and when on each: wall-clock times that stay what they are while the
 * clock changes, public holidays left out when so planned, and days that differ from the rest.
 */
import { isHoliday } from './shift-holidays.ts'
import type { Duty, Shift } from './shift.ts'
import { addDays, daysBetween, instantOf, localTime, mondayOf, weekdayOf } from './shift-times.ts'

/** The longest a shift may last; an occurrence begins at most so long before it reaches a span. */
const longestDays = 1

/** What decides when a shift is; who works it does not. */
export type Timed = Pick<Shift, 'starts' | 'ends' | 'repeats' | 'days'>

/** What the county's clocks show at the first time; asked once for all days of a shift. */
const clockOf = ({ starts, ends }: Timed) => {
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

const falls = ({ repeats }: Timed, { first, monday }: Clock, day: string): boolean => {
  if (repeats === undefined) return day === first
  const { weekdays, everyWeeks, until, onHolidays } = repeats
  const begun = day >= first && (until === undefined || day <= until)
  if (!begun || !weekdays.includes(weekdayOf(day))) return false
  const inWeek = everyWeeks === 1 || (daysBetween(monday, mondayOf(day)) / 7) % everyWeeks === 0
  return inWeek && (onHolidays || !isHoliday(day))
}

interface TimeOnDay {
  day: string
  starts: number
  ends: number
}

/** When the shift is on a day, whether it falls on that day or not. */
const timeOn = (shift: Timed, { first, from, to, days }: Clock, day: string): TimeOnDay => {
  // The first time is exact, also within the hour that the autumn night has twice.
  const isFirst = day === first
  const change = shift.days[day]
  const begins = isFirst ? shift.starts : instantOf({ day, time: from.time })
  const usual = isFirst ? shift.ends : instantOf({ day: addDays(day, days), time: to.time })
  // A beginning that the spring night leaves out moves forward, and a near end with it.
  const until = usual > begins ? usual : begins + shift.ends - shift.starts
  return { day, starts: change?.starts ?? begins, ends: change?.ends ?? until }
}

const dutyAt = (shift: Shift, time: TimeOnDay): Duty => {
  const { by, away, offer } = shift.days[time.day] ?? {}
  return {
    shift: shift.shift,
    rev: shift.rev,
    ...time,
    person: by ?? shift.person,
    insteadOf: by && shift.person,
    channels: shift.channels,
    talks: shift.talks,
    recurring: shift.repeats !== undefined,
    repeats: shift.repeats,
    away,
    offer,
  }
}

/** A single shift that was called off is gone; a day of a series is a hole in it. */
export const isGone = ({ away, recurring }: Pick<Duty, 'away' | 'recurring'>): boolean =>
  away === 'cancelled' && !recurring

/** When it is on this day, or undefined when it does not fall on it. */
export const timeOf = (shift: Timed, day: string): TimeOnDay | undefined => {
  const clock = clockOf(shift)
  return falls(shift, clock, day) ? timeOn(shift, clock, day) : undefined
}

/** The shift on this day, or undefined when it does not fall on it. */
export const dutyOf = (shift: Shift, day: string): Duty | undefined => {
  const time = timeOf(shift, day)
  return time && dutyAt(shift, time)
}

/** A day moved by its own change may begin so many days from where it falls. */
const farthestMoved = 7

/** Every occurrence that touches the span, also those somebody is away from; in order. */
export const dutiesOf = (shift: Shift, from: number, to: number): Duty[] =>
  timesOf(shift, from, to).map((time) => dutyAt(shift, time))

/** The same of what nobody is planned for yet. */
export const timesOf = (shift: Timed, from: number, to: number): TimeOnDay[] => {
  const clock = clockOf(shift)
  const { first } = clock
  const single = shift.repeats === undefined
  const isMoved = Object.values(shift.days).some((change) => change?.starts !== undefined)
  const reach = isMoved ? farthestMoved : 0
  const begin = addDays(localTime(from).day, -longestDays - reach)
  const startDay = single || first > begin ? first : begin
  const endDay = single ? first : addDays(localTime(to).day, reach)
  const found: TimeOnDay[] = []
  for (let day = startDay; day <= endDay; day = addDays(day, 1)) {
    if (!falls(shift, clock, day)) continue
    const time = timeOn(shift, clock, day)
    if (time.starts < to && time.ends > from) found.push(time)
  }
  return found
}

/** Every occurrence of every shift within the span, by start. */
export const dutiesWithin = (shifts: readonly Shift[], from: number, to: number): Duty[] =>
  shifts
    .flatMap((shift) => dutiesOf(shift, from, to))
    .sort((a, b) => a.starts - b.starts || (a.shift < b.shift ? -1 : 1))
