/** The figures as a table for a spreadsheet: the same small numbers left out, and nothing that could run. */
import type { Figures } from '../../../shared/contract/programme/admin.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import { asCsv } from '../../../shared/rules/report/as-csv.ts'
import type { Opened, RecordsWorld } from '../../records/index.ts'
import { figures } from './figures.ts'

const few = 'färre än 5'

const rowsOf = (of: Figures): [string, number | string][] => {
  const cell = (count: number | undefined) => count ?? few
  const outcome = (name: string, one: Figures['outcomes']['gad7']): [string, number | string][] => [
    [`${name}: mätta`, cell(one.measured)],
    [`${name}: återhämtade`, cell(one.recovered)],
    [`${name}: förbättrade`, cell(one.improved)],
    [`${name}: oförändrade`, cell(one.unchanged)],
    [`${name}: försämrade`, cell(one.deteriorated)],
  ]
  return [
    ['Började', cell(of.begun)],
    ['Blev klara eller slutade', cell(of.over)],
    ['Gick klart', cell(of.completers)],
    ['Slutade i förtid', cell(of.left)],
    ['Tillräcklig dos', cell(of.adequateDose)],
    ...of.dropOut.map(({ module, ended }): [string, number | string] => [
      `Slutade efter avsnitt ${module}`,
      cell(ended),
    ]),
    ['Återkopplingar', cell(of.feedback.given)],
    ['Inom löftet', cell(of.feedback.withinPromise)],
    ['Timmar till återkoppling, medel', cell(of.feedback.meanHours)],
    ...outcome('GAD-7', of.outcomes.gad7),
    ...outcome('PHQ-9', of.outcomes.phq9),
  ]
}

export const exportCsv = async (
  world: RecordsWorld,
  list: Opened<'figures'>,
): Promise<{ name: string; csv: string }> => {
  const years = await figures(world, list)
  const rows = years.flatMap(({ year, figures: of }) => rowsOf(of).map((row) => [year, ...row]))
  const { day } = localTime(world.now())
  return { name: `programmet-${day}.csv`, csv: asCsv([['år', 'mått', 'antal'], ...rows]) }
}
