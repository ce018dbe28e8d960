/** The periods a report is made of: a month, and the quarter and the year that end with it; and the four weeks that the board tells of. */
import { addDays, type Day, daysBetween } from '../opening/shift-times.ts'

/** `2026-11`, `2026-K4` or `2026`. */
export type Period = string

export const isPeriod = (text: string): boolean => /^\d{4}(-(0[1-9]|1[0-2])|-K[1-4])?$/.test(text)

const two = (n: number): string => String(n).padStart(2, '0')

export const monthOf = (day: string): Period => day.slice(0, 7)
export const yearOf = (period: Period): Period => period.slice(0, 4)
export const quarterOf = (month: Period): Period =>
  `${yearOf(month)}-K${Math.ceil(Number(month.slice(5, 7)) / 3)}`

/** The days of a month, first to last. */
export const daysOf = (month: Period): Day[] => {
  const days: Day[] = []
  for (let day = `${month}-01`; monthOf(day) === month; day = addDays(day, 1)) days.push(day)
  return days
}

/** The months of a period, first to last. */
export const monthsOf = (period: Period): readonly Period[] => {
  const year = yearOf(period)
  const quarter = /-K(\d)$/.exec(period)?.[1]
  if (quarter === undefined && period !== year) return [period]
  const [from, many] = quarter === undefined ? [1, 12] : [Number(quarter) * 3 - 2, 3]
  return Array.from({ length: many }, (_, at) => `${year}-${two(from + at)}`)
}

export const nextMonth = (month: Period): Period => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${two(number + 1)}`
}

/** What is published when a month has been counted: it, and what it ends. */
export const endingWith = (month: Period): readonly Period[] => [
  month,
  ...[quarterOf(month), yearOf(month)].filter((period) => monthsOf(period).at(-1) === month),
]

/** What a quarter or a year is the sum of: its months, its quarters. */
export const partsOf = (period: Period): readonly Period[] => {
  if (period === yearOf(period)) return [1, 2, 3, 4].map((n) => `${period}-K${n}`)
  const months = monthsOf(period)
  return months.length === 1 ? [] : months
}

/** A talk is unreadable a day after its end and a form not filed by then never is: later no row can come. */
export const settledAfter = 2

/** A Monday; which one, decides nothing but when four weeks end. */
const since: Day = '2024-01-01'
const long = 28

export interface Weeks {
  from: Day
  to: Day
}

/**
 * The last four whole weeks that are over and can grow no more. They overlap no others and are told of alike on every
 * day until the next four are over, so that nobody is found by taking one day's figure from another's.
 */
export const lastFourWeeks = (today: Day): Weeks => {
  const settled = daysBetween(since, addDays(today, -settledAfter))
  const from = addDays(since, (Math.floor(settled / long) - 1) * long)
  return { from, to: addDays(from, long - 1) }
}

/** Of rows that lie by day. */
export const isInWeeks =
  ({ from, to }: Weeks) =>
  ({ sk }: { sk: string }): boolean =>
    sk.slice(0, from.length) >= from && sk.slice(0, to.length) <= to
