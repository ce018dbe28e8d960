/** What is published of a period: once, for ever, and never so that it tells together with what was published before. */
import { countNames, type MonthCounts, noUnit, type Sum, sums } from './counts.ts'
import { leftOut, type Counted } from './suppress.ts'
import { monthsOf, partsOf, type Period } from './period.ts'

export interface Published {
  /** Those that had been counted when it was published: a county may begin in the middle of a year. */
  months: readonly Period[]
  /** Null: not shown, however large. */
  counts: Readonly<Record<string, number | null>>
  /** Means of what is shown and somebody. */
  means: Readonly<Record<string, number>>
}

const totalOf = (
  months: readonly MonthCounts[],
  which: 'counts' | 'sums',
  name: string,
  unit?: string,
): number =>
  months
    .flatMap((month) => (unit === undefined ? Object.values(month) : [month[unit]]))
    .reduce((total, one) => total + (one?.[which][name] ?? 0), 0)

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
  const countedIn = (of: Period): Counted[] =>
    countNames.map((name) => {
      const all = totalOf(inMonths(of), 'counts', name)
      const published = before.get(of)
      return {
        name: `${of} ${name}`,
        seen: [all, ...knowing.map((unit) => all - totalOf(inMonths(of), 'counts', name, unit))],
        published:
          published === undefined
            ? undefined
            : published.counts[name] === undefined || published.counts[name] === null
              ? 'hidden'
              : 'shown',
      }
    })
  const periods = [...before.keys(), period]
  const over = (whole: Period): Sum[] => {
    const parts = partsOf(whole).filter((part) => periods.includes(part))
    return parts.length === 0
      ? []
      : countNames.map((name) => ({
          whole: `${whole} ${name}`,
          parts: parts.map((part) => `${part} ${name}`),
        }))
  }
  const within = (of: Period): Sum[] =>
    sums.map(({ whole, parts }) => ({
      whole: `${of} ${whole}`,
      parts: parts.map((part) => `${of} ${part}`),
    }))
  const hidden = leftOut(
    periods.flatMap(countedIn),
    periods.flatMap((of) => [...within(of), ...over(of)]),
  )
  const isHidden = (name: string) => hidden.has(`${period} ${name}`)
  const count = (name: string) => totalOf(inMonths(period), 'counts', name)
  return {
    months: months(period),
    counts: Object.fromEntries(
      countNames.map((name) => [name, isHidden(name) ? null : count(name)]),
    ),
    means: Object.fromEntries(
      countNames.flatMap((name) => {
        const total = totalOf(inMonths(period), 'sums', name)
        const isTold = !isHidden(name) && count(name) > 0 && hasMean(name)
        return isTold ? [[name, oneDecimal(total / count(name))]] : []
      }),
    ),
  }
}

/** Of whom a mean is kept: minutes waited, and answers 1–5. */
export const hasMean = (name: string): boolean => name === 'joined' || /^(home|survey)\./.test(name)
