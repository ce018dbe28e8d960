/**
 * Once a night: a month that is over becomes counts without people, and what can be told of it is
 * published. Counts are made of the month's rows and written once, so a night that is doubled, late or
 * broken off counts nobody twice.
 */
import type { World } from '../../ports/world.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { lettersAnsweredIn } from '../../later/index.ts'
import { answersOf, levelChangesOf, talliesOf } from '../../report/index.ts'
import { addDays, localTime } from '../../../shared/rules/opening/shift-times.ts'
import { countMonth, type MonthRows } from '../../../shared/rules/report/counts.ts'
import type { CountedTreatment } from '../../../shared/rules/report/programme-counts.ts'
import {
  daysOf,
  endingWith,
  monthOf,
  nextMonth,
  type Period,
  settledAfter,
  yearOf,
} from '../../../shared/rules/report/period.ts'
import { publish } from '../../../shared/rules/report/publish.ts'

/** Rows are kept a little longer than thirteen months. */
const monthsBack = 13

/** The treatments of the county, for whoever may read that there are any. */
export type TreatmentsOf = (
  isIn: (at: number | undefined) => boolean,
) => Promise<CountedTreatment[]>

export const treatmentsOfCounty =
  (world: RecordsWorld): TreatmentsOf =>
  async (isIn) =>
    (await import('../../programme/lazy.ts')).treatmentsIn(world, isIn)

const rowsOf = async (
  world: World,
  treatmentsOf: TreatmentsOf,
  month: Period,
): Promise<MonthRows> => {
  const rows: MonthRows = {
    treatments: await treatmentsOf(
      (at) => at !== undefined && monthOf(localTime(at).day) === month,
    ),
    visits: [],
    surveys: [],
    letters: await lettersAnsweredIn(world, month),
    levelChanges: await levelChangesOf(world, month),
  }
  // Day by day: a night has time, and must not be felt by anybody in the line.
  for (const day of daysOf(month)) {
    const [visits, surveys] = await Promise.all([talliesOf(world, day), answersOf(world, day)])
    rows.visits = [...rows.visits, ...visits]
    rows.surveys = [...rows.surveys, ...surveys]
  }
  return rows
}

/** The months that are over, oldest first, as far back as there are rows. */
const monthsOver = (now: number): Period[] => {
  const current = monthOf(addDays(localTime(now).day, -settledAfter))
  const [year = 0, month = 0] = current.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - monthsBack, 1)).toISOString().slice(0, 7)
  const over: Period[] = []
  for (let at = first; at < current; at = nextMonth(at)) over.push(at)
  return over
}

export const closeMonths = async (world: World, treatmentsOf: TreatmentsOf): Promise<void> => {
  const { keepMonth, keepProgrammeYear, keepPublication, monthsSince, publications } =
    await import('../../report/lazy.ts')
  const over = monthsOver(world.now())
  const counted = await monthsSince(world, `${yearOf(over[0]!)}-01`)
  for (const month of over) {
    const isBefore = [...counted.keys()].some((one) => one > month)
    if (counted.has(month) || isBefore) continue
    const counts = countMonth(await rowsOf(world, treatmentsOf, month))
    // A county begins with its first visit, and then has every month, also an empty one.
    if (counted.size === 0 && Object.keys(counts).length === 0) continue
    await keepMonth(world, month, counts)
    counted.set(month, counts)
  }
  const all = await publications(world)
  for (const month of [...counted.keys()].sort()) {
    for (const period of endingWith(month)) {
      const isOfYear = ([one]: readonly [string, unknown]) =>
        yearOf(one) === yearOf(month) && one <= month
      const before = [...all].filter(([one]) => yearOf(one) === yearOf(month))
      const months = new Map([...counted].filter(isOfYear))
      const told = all.get(period)
      const published = told ?? publish(period, months, new Map(before))
      // Also of a year that an earlier release has told; of fewer months than that it would be another year.
      if (period === yearOf(month) && published.months.every((one) => months.has(one)))
        await keepProgrammeYear(world, period, [...months.values()])
      if (told !== undefined) continue
      await keepPublication(world, period, published)
      all.set(period, published)
    }
  }
}
