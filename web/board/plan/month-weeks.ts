/** The weeks that a month touches, read one by one and shown as one. */
import type { Plan, PlannedDuty, Week } from '../../../shared/contract/opening/plan.ts'
import {
  addDays,
  instantOf,
  localTime,
  mondayOf,
  startOfDay,
  type Day,
} from '../../../shared/rules/opening/shift-times.ts'

export interface Month {
  /** Its first day and that of the next one. */
  first: Day
  next: Day
  from: number
  to: number
  /** All that somebody works within it; a night before its first day stands in the month before, too. */
  duties: readonly PlannedDuty[]
  holidays: Week['holidays']
}

export const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`

/** The first day of the month before (-1) or after (1) that of a first day. */
export const monthFrom = (first: Day, months: -1 | 1): Day =>
  firstOfMonth(addDays(first, months === 1 ? 31 : -1))

/** Every Monday whose week has a day of the month. */
export const mondaysOf = (first: Day): Day[] => {
  const next = monthFrom(first, 1)
  const mondays: Day[] = []
  for (let monday = mondayOf(first); monday < next; monday = addDays(monday, 7))
    mondays.push(monday)
  return mondays
}

export const readMonth = async (
  at: number,
  read: (moment: number) => Promise<Plan>,
): Promise<Month> => {
  const first = firstOfMonth(localTime(at).day)
  const next = monthFrom(first, 1)
  const weeks = await Promise.all(
    mondaysOf(first).map((monday) => read(instantOf({ day: addDays(monday, 3), time: '12:00' }))),
  )
  // A shift over midnight of a Sunday stands in two weeks.
  const all = new Map(
    weeks.flatMap(({ week }) => week.duties.map((duty) => [`${duty.shift} ${duty.day}`, duty])),
  )
  const from = startOfDay(first)
  const to = startOfDay(next)
  return {
    first,
    next,
    from,
    to,
    duties: [...all.values()]
      .filter(({ starts, ends }) => ends > from && starts < to)
      .sort((a, b) => a.starts - b.starts),
    holidays: weeks.flatMap(({ week }) => week.holidays),
  }
}
