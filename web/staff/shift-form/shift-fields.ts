/** What the form of a shift holds, and the plan that it means. */
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import type { ShiftPlan } from '../../../shared/rules/opening/shift.ts'
import {
  addDays,
  instantNear,
  isDay,
  localTime,
  weekdayOf,
} from '../../../shared/rules/opening/shift-times.ts'
import type { Channel, Language } from '../../../shared/ids.ts'
import { serverNow } from '../../data/server-clock.ts'

export const channels: readonly Channel[] = ['chat', 'voice', 'video']

/** What a shift is for: chosen at once for one, or for all that a calendar brings. */
export interface What {
  talks: number
  channels: readonly Channel[]
  languages: readonly Language[]
}
export interface Fields extends What {
  day: string
  starts: string
  ends: string
  repeats: boolean
  weekdays: readonly number[]
  everyWeeks: number
  until: string
  onHolidays: boolean
  /** Of the shift that is changed: what its clock times mean. */
  was?: { starts: number; ends: number }
}

/** The duty that is to be changed. */
export const fieldsOf = (duty: PlannedDuty): Fields => {
  const { starts, ends, talks, channels: chosen, repeats } = duty
  const from = localTime(starts)
  return {
    day: from.day,
    starts: from.time,
    ends: localTime(ends).time,
    talks,
    channels: chosen,
    languages: duty.person.languages,
    repeats: repeats !== undefined,
    weekdays: repeats?.weekdays ?? [],
    everyWeeks: repeats?.everyWeeks ?? 1,
    until: repeats?.until ?? '',
    onHolidays: repeats?.onHolidays ?? false,
    was: { starts, ends },
  }
}

/** A shift of an evening tomorrow. */
export const newFields = (what: Partial<What>): Fields => ({
  day: addDays(localTime(serverNow()).day, 1),
  starts: '17:00',
  ends: '21:00',
  talks: 2,
  channels,
  languages: [],
  repeats: false,
  weekdays: [],
  everyWeeks: 1,
  until: '',
  onHolidays: false,
  ...what,
})

/** On another day, a series comes on that weekday in the place of the one it was. */
export const onDay = (fields: Fields, day: string): Partial<Fields> => {
  if (!isDay(day) || !isDay(fields.day)) return { day }
  const [was, is] = [weekdayOf(fields.day), weekdayOf(day)]
  return { day, weekdays: [...new Set(fields.weekdays.map((one) => (one === was ? is : one)))] }
}

/** From and to on a day, over midnight where the end is not later; `known` is what stood there. */
export const spanOf = (
  day: string,
  starts: string,
  ends: string,
  known: { starts?: number; ends?: number } = {},
): { starts: number; ends: number } => {
  const from = instantNear(known.starts, { day, time: starts })
  const to = instantNear(known.ends, { day, time: ends })
  const next = () => instantNear(known.ends, { day: addDays(day, 1), time: ends })
  return { starts: from, ends: to > from ? to : next() }
}

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
    ...spanOf(day, starts, ends, fields.was),
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
