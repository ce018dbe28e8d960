/**
 * A series that changes from a day on: what was before stays as it was, and what differs on single days
 * is kept where the day still has a shift. Where it has none, that is told; nothing is moved along unseen.
 */
import { dutiesOf, dutyOf } from './recurrence.ts'
import type { DayChange, Repeats, Shift, ShiftPlan } from './shift.ts'
import {
  addDays,
  daysBetween,
  instantOf,
  localTime,
  startOfDay,
  weekdayOf,
  type Day,
} from './shift-times.ts'

type Series = Pick<ShiftPlan, 'starts' | 'ends' | 'repeats'>

/** The rule with every weekday, and its end, moved by so many days. */
const turnedBy = (repeats: Repeats, days: number): Repeats => ({
  ...repeats,
  weekdays: repeats.weekdays.map((weekday) => ((((weekday - 1 + days) % 7) + 7) % 7) + 1),
  ...(repeats.until === undefined ? {} : { until: addDays(repeats.until, days) }),
})

/**
 * The series from `day` on, when that day shall be as `wanted`. Without a rule of its own every weekday
 * moves as the day does; with one, the series begins on the first of its weekdays.
 */
export const seriesFrom = (before: Shift, day: Day, wanted: Series): Series => {
  const from = localTime(wanted.starts)
  const to = localTime(wanted.ends)
  const moved = daysBetween(day, from.day)
  const repeats = wanted.repeats ?? (before.repeats && turnedBy(before.repeats, moved))
  const ahead = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(from.day, days))
  const first =
    ahead.find((one) => repeats === undefined || repeats.weekdays.includes(weekdayOf(one))) ??
    from.day
  if (first === from.day) return { starts: wanted.starts, ends: wanted.ends, repeats }
  return {
    starts: instantOf({ day: first, time: from.time }),
    ends: instantOf({ day: addDays(first, daysBetween(from.day, to.day)), time: to.time }),
    repeats,
  }
}

const daysWhere = (days: Shift['days'], holds: (day: Day) => boolean): Shift['days'] =>
  Object.fromEntries(Object.entries(days).filter(([day]) => holds(day)))

/** What is left of a series before a day, or undefined when it never was before that. */
export const seriesBefore = (before: Shift, day: Day): Shift | undefined => {
  const { repeats } = before
  if (repeats === undefined || localTime(before.starts).day >= day) return undefined
  const left: Shift = {
    ...before,
    repeats: { ...repeats, until: addDays(day, -1) },
    days: daysWhere(before.days, (one) => one < day),
  }
  return dutiesOf(left, before.starts, startOfDay(addDays(day, 1))).length === 0 ? undefined : left
}

export const lostKinds = ['by', 'away', 'moved', 'offer'] as const
export interface LostDay {
  day: Day
  what: (typeof lostKinds)[number]
}
const meaningOf = ({ by, away, starts, offer }: DayChange): LostDay['what'] | undefined => {
  if (by !== undefined) return 'by'
  if (away !== undefined) return 'away'
  if (starts !== undefined) return 'moved'
  return offer === undefined ? undefined : 'offer'
}

/** What differed on single days from a day on: kept where `after` still has a shift, else told. */
export const daysKept = (
  before: Shift,
  after: Shift,
  from: Day,
): { days: Shift['days']; lost: LostDay[] } => {
  const days = daysWhere(before.days, (day) => day >= from && dutyOf(after, day) !== undefined)
  const lost = Object.entries(before.days).flatMap(([day, change]): LostDay[] => {
    const what = change && meaningOf(change)
    const isLost = day >= from && days[day] === undefined && dutyOf(before, day) !== undefined
    return isLost && what !== undefined ? [{ day, what }] : []
  })
  return { days, lost: lost.sort((a, b) => (a.day < b.day ? -1 : 1)) }
}
