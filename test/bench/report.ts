/** Every figure with what it was measured on: printed as a table, kept as JSON. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Row = Readonly<Record<string, string | number>>
export type Tables = Readonly<Record<string, readonly Row[]>>

/** Which column of which tables is drawn, beside the same of another build. */
export interface Plot {
  readonly title: string
  readonly value: string
  /** The column that names a group of bars. */
  readonly label: string
  /** Tables by title: a name for their bars, or the column that holds it. */
  readonly bars: Readonly<Record<string, string | { readonly column: string }>>
}

export interface Report {
  readonly name: string
  readonly tables: Tables
  /** What a reader must know to judge the figures. */
  readonly notes: readonly string[]
  readonly plot?: Plot
  /** The same measured of another build, in the same run. */
  readonly before?: Tables
  /** Too much for a page: kept with the data. */
  readonly details?: Tables
}

export interface Kept extends Report {
  readonly machine: ReturnType<typeof machine>
}

const results = fileURLToPath(new URL('results', import.meta.url))
export const resultOf = (name: string, folder = results): string => join(folder, `${name}.json`)

const machine = () => ({
  cores: availableParallelism(),
  memoryGB: Math.round(totalmem() / 1e9),
  system: `${process.platform}-${process.arch}`,
  node: process.version,
  load: loadavg().map((load) => Math.round(load * 10) / 10),
  day: new Date().toISOString().slice(0, 10),
})

const print = (tables: Tables) => {
  for (const [title, rows] of Object.entries(tables)) {
    console.log(`\n${title}`)
    console.table(rows)
  }
}

export const show = (report: Report): void => {
  const on = machine()
  console.log(`\n${report.name} · ${on.cores} cores (load ${on.load[0]}), Node ${on.node}`)
  print(report.tables)
  if (report.before !== undefined) {
    console.log('\nThe build beside it')
    print(report.before)
  }
  for (const note of report.notes) console.log(`· ${note}`)
  mkdirSync(results, { recursive: true })
  writeFileSync(resultOf(report.name), JSON.stringify({ ...report, machine: on }, null, 2))
}

/** The value below which this share of all lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}

export const round = (value: number, digits = 1): number =>
  Math.round(value * 10 ** digits) / 10 ** digits

export const inMs = (values: readonly number[]) => ({
  p50: round(quantile(values, 0.5)),
  p99: round(quantile(values, 0.99)),
})
