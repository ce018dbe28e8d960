/** Every figure with the machine it was measured on: printed as a table, kept as JSON. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Row = Readonly<Record<string, string | number>>

export interface Report {
  readonly name: string
  readonly tables: Readonly<Record<string, readonly Row[]>>
  /** What a reader must know to judge the figures. */
  readonly notes: readonly string[]
}

const results = fileURLToPath(new URL('results', import.meta.url))

const machine = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 1e9),
  node: process.version,
  engine: '@dynoxide 1.2.1, one file on disk',
  load: loadavg().map((load) => Math.round(load * 10) / 10),
  at: new Date().toISOString(),
})

export const show = (report: Report): void => {
  const on = machine()
  console.log(
    `\n${report.name} · ${on.processor}, ${on.cores} cores (load ${on.load[0]}), Node ${on.node}`,
  )
  for (const [title, rows] of Object.entries(report.tables)) {
    console.log(`\n${title}`)
    console.table(rows)
  }
  for (const note of report.notes) console.log(`· ${note}`)
  mkdirSync(results, { recursive: true })
  const file = join(results, `${report.name}.json`)
  writeFileSync(file, JSON.stringify({ ...report, machine: on }, null, 2))
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
