/** The figures as a table for a spreadsheet: the same small numbers left out, and nothing that could run. */
import type { Figures } from '../../../shared/contract/programme/admin.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import type { Opened, RecordsWorld } from '../../records/index.ts'
import { figures } from './figures.ts'

const few = 'färre än 5'

const rowsOf = (all: Figures): [string, number | string][] => {
  const cell = (count: number | undefined) => count ?? few
  const outcome = (name: string, one: Figures['outcomes']['gad7']): [string, number | string][] => [
    [`${name}: mätta`, cell(one.measured)],
    [`${name}: återhämtade`, cell(one.recovered)],
    [`${name}: förbättrade`, cell(one.improved)],
    [`${name}: oförändrade`, cell(one.unchanged)],
    [`${name}: försämrade`, cell(one.deteriorated)],
  ]
  return [
    ['Har börjat', cell(all.starters)],
    ['Pågår', cell(all.underWay)],
    ['Har gått klart', cell(all.completers)],
    ['Har slutat i förtid', cell(all.left)],
    ['Tillräcklig dos', cell(all.adequateDose)],
    ...all.dropOut.map(({ module, ended }): [string, number | string] => [
      `Slutade efter avsnitt ${module}`,
      cell(ended),
    ]),
    ['Återkopplingar', cell(all.feedback.given)],
    ['Inom löftet', cell(all.feedback.withinPromise)],
    ['Timmar till återkoppling, median', cell(all.feedback.medianHours)],
    ['Sena just nu', cell(all.feedback.lateNow)],
    ...outcome('GAD-7', all.outcomes.gad7),
    ...outcome('PHQ-9', all.outcomes.phq9),
  ]
}

export const exportCsv = async (
  world: RecordsWorld,
  list: Opened<'figures'>,
): Promise<{ name: string; csv: string }> => {
  const rows = rowsOf(await figures(world, list))
  const lines = [['mått', 'antal'], ...rows].map(([name, count]) => `"${name}";"${count}"`)
  const { day } = localTime(world.now())
  // The mark at the beginning lets a spreadsheet read å, ä and ö.
  return { name: `programmet-${day}.csv`, csv: `\uFEFF${lines.join('\r\n')}\r\n` }
}
