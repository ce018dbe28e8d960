/** A count by hand, in the names of the report, and what the report tells otherwise. Written apart from what counts. */
import type { Published } from '../../../shared/rules/report/publish.ts'

/** How many, and of how many minutes, answers or hours together where a mean is told. */
export interface OwnCount {
  counts: Record<string, number>
  sums: Record<string, number>
}
export type OwnMonths = Map<string, OwnCount>

const empty = (): OwnCount => ({ counts: {}, sums: {} })

/** One more of each, in the month of this instant. */
export const addOwn = (own: OwnMonths, at: number, names: readonly string[]): void => {
  const month = new Date(at).toISOString().slice(0, 7)
  const { counts } = own.get(month) ?? own.set(month, empty()).get(month)!
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
}

/** The same, with what its mean is made of. */
export const addMeasured = (own: OwnMonths, at: number, name: string, measured: number): void => {
  addOwn(own, at, [name])
  const { sums } = own.get(new Date(at).toISOString().slice(0, 7))!
  sums[name] = (sums[name] ?? 0) + measured
}

const together = (own: OwnMonths, months: readonly string[]): OwnCount => {
  const all = empty()
  for (const month of months)
    for (const which of ['counts', 'sums'] as const)
      for (const [name, count] of Object.entries(own.get(month)?.[which] ?? {}))
        all[which][name] = (all[which][name] ?? 0) + count
  return all
}

export interface Compared {
  period: string
  published: Published
  own: OwnCount
  /** What is told otherwise than it was counted by hand. */
  wrong: string[]
}

/** Every figure of a period both ways: what is told and was not counted is wrong, and so is what a year leaves unsaid. */
export const compared = (period: string, published: Published, months: OwnMonths): Compared => {
  const own = together(months, published.months)
  const { counts, sums } = own
  const isYear = /^\d{4}$/.test(period)
  const wrong = [...new Set([...Object.keys(published.counts), ...Object.keys(counts)])].flatMap(
    (name) => {
      const told = published.counts[name]
      const count = counts[name] ?? 0
      if (told === undefined) return isYear ? [`${name}: nothing instead of ${count}`] : []
      if (told !== null && told !== count) return [`${name}: ${told} instead of ${count}`]
      const mean = published.means[name]
      const ownMean = Math.round((10 * (sums[name] ?? 0)) / count) / 10
      if (told === null && mean !== undefined) return [`${name}: a mean of what is not shown`]
      const isMeasured = told !== null && count > 0 && sums[name] !== undefined
      if (mean === undefined) return isMeasured ? [`${name}: no mean instead of ${ownMean}`] : []
      return mean === ownMean ? [] : [`${name}: in the mean ${mean} instead of ${ownMean}`]
    },
  )
  return { period, published, own, wrong }
}
