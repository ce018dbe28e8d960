/** What the form of a shift holds, and the plan that it means. */
import type { PlannedDuty } from '../../shared/api/plan.ts'
import type { ShiftPlan } from '../../shared/rules/shift.ts'
import { addDays, instantOf, isDay, localTime, weekdayOf } from '../../shared/rules/shift-times.ts'
import type { Channel } from '../../shared/words.ts'
import { now } from '../staff/now.ts'

export const channels: readonly Channel[] = ['chat', 'voice', 'video']

/** A shift of an evening tomorrow, or the duty that is to be changed. */
export const fieldsOf = (duty: PlannedDuty | undefined) => {
  const tomorrow = addDays(localTime(now.peek()).day, 1)
  const from = duty === undefined ? { day: tomorrow, time: '17:00' } : localTime(duty.starts)
  const to = duty === undefined ? '21:00' : localTime(duty.ends).time
  return {
    day: from.day,
    starts: from.time,
    ends: to,
    talks: duty?.talks ?? 2,
    channels: duty?.channels ?? [...channels],
    repeats: false,
    weekdays: [] as readonly number[],
    everyWeeks: 1,
    until: '',
    onHolidays: false,
  }
}
export type Fields = ReturnType<typeof fieldsOf>

/** The plan the fields mean; undefined while they say nothing whole. */
export const planOf = (fields: Fields): ShiftPlan | undefined => {
  const { starts, ends, talks, everyWeeks, onHolidays, until } = fields
  const clock = /^\d\d:\d\d$/
  const isWhole = isDay(fields.day) && clock.test(starts) && clock.test(ends)
  if (!isWhole || fields.channels.length === 0) return undefined
  const weekdays = [...new Set(fields.weekdays)].sort((a, b) => a - b)
  const chosen = weekdays.length === 0 ? [weekdayOf(fields.day)] : weekdays
  // The series begins on the first of its weekdays.
  const day = fields.repeats
    ? ([0, 1, 2, 3, 4, 5, 6]
        .map((on) => addDays(fields.day, on))
        .find((one) => chosen.includes(weekdayOf(one))) ?? fields.day)
    : fields.day
  return {
    starts: instantOf({ day, time: starts }),
    ends: instantOf({ day: ends > starts ? day : addDays(day, 1), time: ends }),
    talks,
    channels: [...fields.channels],
    ...(fields.repeats
      ? {
          repeats: {
            weekdays: chosen,
            everyWeeks,
            onHolidays,
            ...(isDay(until) ? { until } : {}),
          },
        }
      : {}),
  }
}
