/** What is published of a period: once, for ever, and never so that it tells together with what was published before. */
import { type MonthCounts, namesFor, noUnit, sums } from './counts.ts'
import { leftOut, type Counted, type Sum } from './suppress.ts'
import { monthsOf, partsOf, type Period } from './period.ts'

export interface Published {
  /** Those that had been counted when it was published: a county may begin in the middle of a year. */
  months: readonly Period[]
  /** Null: not shown, however large. */
  counts: Readonly<Record<string, number | null>>
  /** Means of what is shown and somebody. */
  means: Readonly<Record<string, number>>
}

type Which = 'counts' | 'sums'

/** Of several months, each name of one unit or of all. */
const totals = (
  months: readonly MonthCounts[],
  which: Which,
  unit?: string,
): ((name: string) => number) => {
  const total = new Map<string, number>()
  for (const month of months)
    for (const one of unit === undefined ? Object.values(month) : [month[unit]])
      for (const [name, count] of Object.entries(one?.[which] ?? {}))
        total.set(name, (total.get(name) ?? 0) + count)
  return (name) => total.get(name) ?? 0
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10

/**
 * `counted`: the months of the period's year up to its end; `before`: all that has been published of
 * that year, months before the quarter and the year that end with them.
 */
export const publish = (
  period: Period,
  counted: ReadonlyMap<Period, MonthCounts>,
  before: ReadonlyMap<Period, Published>,
): Published => {
  const months = (of: Period) => monthsOf(of).filter((month) => counted.has(month))
  const inMonths = (of: Period) => months(of).map((month) => counted.get(month)!)
  const knowing = [...new Set([...counted.values()].flatMap((month) => Object.keys(month)))]
    .filter((unit) => unit !== noUnit)
    .sort()
  const countedIn = (of: Period): Counted[] => {
    const all = totals(inMonths(of), 'counts')
    const units = knowing.map((unit) => totals(inMonths(of), 'counts', unit))
    const published = before.get(of)
    const standing = (name: string) =>
      typeof published?.counts[name] !== 'number' ? 'hidden' : 'shown'
    return namesOf(of).map((name) => ({
      name: `${of} ${name}`,
      seen: [all(name), ...units.map((unit) => all(name) - unit(name))],
      published: published && standing(name),
    }))
  }
  // Whatever lies outside the period sums up to nothing in it.
  const own = monthsOf(period)
  const inside = [...before.keys()].filter((of) => monthsOf(of).every((one) => own.includes(one)))
  const periods = [...inside, period]
  const over = (whole: Period): Sum[] => {
    const parts = partsOf(whole).filter((part) => periods.includes(part))
    return parts.length === 0
      ? []
      : namesOf(parts[0]!).map((name) => ({
          whole: `${whole} ${name}`,
          parts: parts.map((part) => `${part} ${name}`),
        }))
  }
  const within = (of: Period): Sum[] =>
    sums
      .filter(({ parts }) => namesOf(of).includes(parts[0]!))
      .map(({ whole, parts }) => ({
        whole: `${of} ${whole}`,
        parts: parts.map((part) => `${of} ${part}`),
      }))
  const hidden = leftOut(
    periods.flatMap(countedIn),
    periods.flatMap((of) => [...within(of), ...over(of)]),
  )
  const isHidden = (name: string) => hidden.has(`${period} ${name}`)
  const count = totals(inMonths(period), 'counts')
  const sum = totals(inMonths(period), 'sums')
  return {
    months: months(period),
    counts: Object.fromEntries(
      namesOf(period).map((name) => [name, isHidden(name) ? null : count(name)]),
    ),
    means: Object.fromEntries(
      namesOf(period).flatMap((name) => {
        const isTold = !isHidden(name) && count(name) > 0 && hasMean(name)
        return isTold ? [[name, oneDecimal(sum(name) / count(name))]] : []
      }),
    ),
  }
}

const namesOf = (period: Period) => namesFor(monthsOf(period).length)

/** Of whom a mean is kept: minutes waited, answers 1–5, and hours to a feedback. */
export const hasMean = (name: string): boolean =>
  name === 'joined' || name === 'programme.feedback' || /^(home|survey)\./.test(name)
