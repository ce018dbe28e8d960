/**
 * `npm run simulate -- county --year`: what one line for the whole county means for youths, with the
 * formulas and the promises of the door checked on the way.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { erlangA, erlangC } from '../../../shared/rules/line/erlang.ts'
import { seededRandom } from '../random.ts'
import { calibrationOf, figuresOf, type Calibration, type YearFigures } from './figures.ts'
import { playNotYetThere } from './not-yet-there.ts'
import { plotOf } from './plot.ts'
import { playSteadyLine } from './steady-line.ts'
import { playYear, usualYear } from './year.ts'

const n = (value: number, digits = 1): string => value.toFixed(digits).replace('.', ',')
const percent = (value: number): string => `${n(value * 100)} %`
const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}

const rowOf = (name: string, figures: YearFigures): string[] => [
  name,
  String(figures.youths),
  n(figures.meanWait, 2),
  n(figures.p95),
  percent(figures.within5),
  percent(figures.gaveUp),
  n(figures.ratio, 2),
]

const saidRow =
  (who: string) =>
  ({ load, told }: { load: number; told: Calibration }): string[] => [
    `${percent(load)}, ${who}`,
    String(told.estimates),
    percent(told.heldUpper),
    percent(told.heldLower),
    n(told.width),
  ]

const formulas = (): string => {
  const alone = { perHour: 1.44, talkMinutes: 25, seats: 1 }
  const pool = { perHour: 21.6, talkMinutes: 25, seats: 15 }
  const giveUp = { perHour: 36, talkMinutes: 25, seats: 15, patienceMinutes: 20 }
  const rows = [
    { name: 'en kö för en (Erlang C)', line: alone, told: erlangC(alone), youths: 3_000_000 },
    { name: 'en kö för femton (Erlang C)', line: pool, told: erlangC(pool), youths: 2_000_000 },
    {
      name: 'femton, fullt, någon ger upp (Erlang A)',
      line: giveUp,
      told: erlangA(giveUp),
      youths: 500_000,
    },
  ].map(({ name, line, told, youths }) => {
    const seen = playSteadyLine(seededRandom(3), line, youths)
    const off = Math.abs(told.meanWait / seen.meanWait - 1)
    return [
      name,
      n(told.meanWait, 2),
      n(seen.meanWait, 2),
      percent(off),
      percent(told.within(5)),
      percent(seen.within5),
    ]
  })
  return table([['', 'formel', 'simulering', 'skillnad', 'inom 5 min', 'simulering'], ...rows])
}

/** Prints and writes; `out` is the folder of the plot. */
export const runCounty = (out = 'test-results'): void => {
  const began = performance.now()
  const pool = playYear(usualYear, 'pool')
  const own = playYear(usualYear, 'own-lines')
  const took = (performance.now() - began) / 1000
  const busy = playYear({ ...usualYear, load: 1.5, seed: 2 }, 'pool')
  const said = { ...usualYear, seed: 4, tells: true, patienceMinutes: 1e9, late: 3 }
  const calibration = [0.8, 0.9, 0.95].map((load) => ({
    load,
    told: calibrationOf(playYear({ ...said, load, days: 150 }, 'pool', true)),
  }))
  const empty = [0.3, 0.6, 0.9].map((load) => ({
    load,
    told: calibrationOf(
      playNotYetThere({ seed: 7, evenings: 3000, load, longest: 200, late: said.late }),
    ),
  }))
  const held = { ...usualYear, load: 1.05, seed: 5, tells: true, days: 150, patienceMinutes: 60 }
  const promised = playYear({ ...held, promises: true }, 'pool')
  const unpromised = playYear(held, 'pool')
  const afterClosing = (met: typeof promised) =>
    met.filter(
      ({ comer, outcome, waited }) =>
        outcome === 'met' && comer.level > 2 && (comer.at + waited) % 1440 > usualYear.closes,
    ).length / met.length
  const acute = figuresOf(busy)

  console.log('Ett år, femton kuratorer, 17.00–21.30, 25 minuters samtal, 60 % belagt\n')
  console.log(
    table([
      ['', 'unga', 'väntan (min)', 'p95', 'inom 5 min', 'gav upp', 'sämst/bäst kommun'],
      rowOf('en kö för hela länet', figuresOf(pool)),
      rowOf('femton egna köer', figuresOf(own)),
    ]),
  )
  console.log(`\n${n(took, 2)} s för två år av besök\n`)
  console.log(`${formulas()}\n`)
  console.log(
    `När det är som fullast (150 %): akut fara p95 ${n(acute.acuteP95)} min, vanligt samtal p50 ${n(acute.ordinaryP50)} min\n`,
  )
  console.log('Väntan som sägs vid dörren (p50–p80), när den är mer än ”strax”')
  console.log(
    table([
      ['belagt', 'sagda', 'höll övre', 'höll nedre', 'bredd (min)'],
      ...calibration.map(saidRow('på plats')),
      ...empty.map(saidRow('ingen har kommit än')),
    ]),
  )
  console.log(
    `\nLöftet vid dörren (105 %): ${percent(figuresOf(promised).full)} fick veta innan att det var fullt; möttes efter stängning ${percent(afterClosing(promised))}, utan löftet ${percent(afterClosing(unpromised))}`,
  )
  mkdirSync(out, { recursive: true })
  const file = join(out, 'county-year.svg')
  const caption = `Ett år i Dalarna, simulerat: ${figuresOf(pool).youths} unga, femton kuratorer, 60 % belagt`
  writeFileSync(file, plotOf(pool, own, caption))
  console.log(`\nBild: ${file}`)
}
