/** The report as files, made on the page from what has been published: nothing is asked for anew. */
import type { Publication } from '../../../shared/contract/report/report.ts'
import { reportFile } from '../../../shared/contract/report/report-file.ts'
import { county } from '../../../shared/county/dalarna.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import { asCsv, type Cell } from '../../../shared/rules/report/as-csv.ts'
import { indicatorsFor, valueOf } from '../../../shared/rules/report/indicators.ts'
import { measureReport } from '../../../shared/rules/report/measure-report.ts'
import { sectionCounts, sectionNames } from '../../../shared/rules/report/sections.ts'
import { reachOf, reachTables } from '../../../shared/rules/report/reach.ts'
import type { Yardstick } from '../../../shared/rules/report/yardstick.ts'
import { reachText } from '../../text/report/reach.ts'
import { reportText as text } from '../../text/report/sv.ts'

const threeDecimals = (value: number): number => Math.round(value * 1000) / 1000

/** A row for each figure; what is not shown says so, for an empty cell would be taken for none. */
export const csvOf = (shown: Publication, yardsticks: readonly Yardstick[] = []): string => {
  const { indicators, hidden, count, mean, name, period } = text
  const rows: Cell[][] = [[period, 'Avsnitt', name, count, mean]]
  for (const one of indicatorsFor(shown.period)) {
    const value = valueOf(one.formula, shown)
    const cell = value === undefined ? hidden : threeDecimals(value)
    rows.push([shown.period, indicators, one.name, null, cell])
  }
  for (const section of sectionNames)
    for (const each of sectionCounts[section].filter((name) => name in shown.counts))
      rows.push([
        shown.period,
        text.sections[section].title,
        text.countName(each),
        shown.counts[each] ?? hidden,
        shown.means[each] ?? null,
      ])
  for (const table of reachTables)
    for (const { name: each, visits, rate } of reachOf(table, shown.period, shown, yardsticks)
      ?.groups ?? [])
      rows.push([
        shown.period,
        `${reachText.per1000}: ${reachText.by[table]}`,
        text.countName(each),
        visits ?? hidden,
        rate?.per1000 ?? null,
      ])
  return asCsv(rows)
}

export const jsonOf = (shown: Publication): string =>
  JSON.stringify(reportFile(county.name, shown), undefined, 2)

export const fhirOf = (shown: Publication, now: number): string =>
  JSON.stringify(
    measureReport(shown.period, shown, indicatorsFor(shown.period), localTime(now).day),
    undefined,
    2,
  )
