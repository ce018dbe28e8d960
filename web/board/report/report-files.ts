/** The report as files, made on the page from what has been published: nothing is asked for anew. */
import type { Publication } from '../../../shared/contract/report/report.ts'
import { reportFile } from '../../../shared/contract/report/report-file.ts'
import { county } from '../../../shared/county/dalarna.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import { asCsv, type Cell } from '../../../shared/rules/report/as-csv.ts'
import { indicators, indicatorsFor, valueOf } from '../../../shared/rules/report/indicators.ts'
import { measureReport } from '../../../shared/rules/report/measure-report.ts'
import { sectionCounts, sectionNames } from '../../../shared/rules/report/sections.ts'
import { reachOf, reachTables } from '../../../shared/rules/report/reach.ts'
import type { Yardstick } from '../../../shared/rules/report/yardstick.ts'
import { reachText } from '../../text/report/reach.ts'
import { reportText as text } from '../../text/report/sv.ts'
import { sentencesOfReach } from './reach-words.ts'

/** For whoever makes the files without a page that has been told. */
export { nameTopics } from '../../data/topic-names.ts'

const threeDecimals = (value: number): number => Math.round(value * 1000) / 1000

/** A row for each figure; what is not shown says so, for an empty cell would be taken for none. */
export const csvOf = (
  shown: Publication,
  yardsticks: readonly Yardstick[],
  all = indicators,
): string => {
  const { indicators: aims, hidden, count, mean, name, period } = text
  const { lowest, highest, verdict, verdicts, per1000, by } = reachText
  const rows: Cell[][] = []
  const add = (section: string, ...cells: Cell[]) =>
    rows.push([shown.period, section, ...cells, ...Array<null>(6 - cells.length).fill(null)])
  for (const one of indicatorsFor(shown.period, all)) {
    const value = valueOf(one.formula, shown)
    add(aims, one.name, null, value === undefined ? hidden : threeDecimals(value))
  }
  for (const section of sectionNames)
    for (const each of sectionCounts[section].filter((name) => name in shown.counts)) {
      const { counts, means } = shown
      const cells = [counts[each] ?? hidden, means[each] ?? null]
      add(text.sections[section].title, text.countName(each), ...cells)
    }
  for (const table of reachTables) {
    const section = `${per1000}: ${by[table]}`
    const { groups } = reachOf(table, shown.period, shown, yardsticks) ?? { groups: [] }
    for (const { name: each, visits, rate } of groups) {
      const cells = rate && [rate.per1000, rate.from, rate.to, verdicts[rate.verdict]]
      add(section, text.countName(each), visits ?? hidden, ...(cells ?? []))
    }
  }
  return asCsv([[period, 'Avsnitt', name, count, mean, lowest, highest, verdict], ...rows])
}

export const jsonOf = (
  shown: Publication,
  yardsticks: readonly Yardstick[],
  all = indicators,
): string =>
  JSON.stringify(reportFile(county.name, shown, yardsticks, sentencesOfReach, all), undefined, 2)

export const fhirOf = (shown: Publication, now: number, all = indicators): string =>
  JSON.stringify(
    measureReport(shown.period, shown, indicatorsFor(shown.period, all), localTime(now).day),
    undefined,
    2,
  )
