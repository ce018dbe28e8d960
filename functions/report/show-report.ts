/** What has been published, as it was then: nothing is counted when somebody reads. */
import type { Publication, Report } from '../../shared/contract/report/report.ts'
import type { World } from '../ports/world.ts'
import { yearOf } from '../../shared/rules/report/period.ts'
import { countyWordsOf } from './county-words.ts'
import { targetsNow, topicsNow } from '../settings/index.ts'
import { publications } from './months.ts'
import { yardsticks } from './yardsticks.ts'

/** By the month in which it ended, the newest first; a year before its last quarter and month. */
const endOf = (period: string): string => {
  const [year = '', rest] = period.split('-')
  if (rest === undefined) return `${year}-12c`
  const quarter = /^K(\d)$/.exec(rest)?.[1]
  return quarter === undefined ? period : `${year}-${String(Number(quarter) * 3).padStart(2, '0')}b`
}

export const showReport = async (
  world: World,
  asked: { period?: string | undefined; beside?: string | undefined },
): Promise<Report> => {
  const all = await publications(world)
  const periods = [...all.keys()].sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1))
  const newest = periods.find((one) => /-\d\d$/.test(one))
  const found = (period: string | undefined): Publication | undefined => {
    const published = period === undefined ? undefined : all.get(period)
    if (published === undefined) return undefined
    return { period: period!, ...published, months: [...published.months] }
  }
  const shown = found(asked.period ?? newest)
  const end = shown?.months.at(-1)
  const months = [...all]
    .filter(([period]) => /-\d\d$/.test(period) && end !== undefined && period <= end)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-13)
  const isYear = shown !== undefined && shown.period === yearOf(shown.period)
  const count = (of: (typeof months)[number][1], name: string) => of.counts[name] ?? null
  return {
    now: world.now(),
    periods,
    shown,
    beside: found(asked.beside),
    trend: months.map(([period, of]) => ({
      period,
      joined: count(of, 'joined'),
      met: count(of, 'met'),
      inTime: count(of, 'inTime'),
    })),
    yardsticks: await yardsticks(world),
    targets: await targetsNow(world),
    topics: await topicsNow(world),
    words: isYear ? await countyWordsOf(world, shown.period) : [],
  }
}
