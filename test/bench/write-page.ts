/** docs/performance.md from what has been measured: a table, a drawing and the data of every bench. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { thisBuild } from './county.ts'
import { plotOf } from './plot.ts'
import { resultOf, type Kept, type Row, type Tables } from './report.ts'

const docs = join(thisBuild, 'docs')

const cell = (value: string | number | undefined): string =>
  String(value ?? '').replaceAll('|', '\\|')

const table = (rows: readonly Row[]): string => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(names),
    line(names.map(() => '---')),
    ...rows.map((row) => line(names.map((name) => cell(row[name])))),
  ].join('\n')
}

const shown = (tables: Tables, when: string): string =>
  Object.entries(tables)
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => `**${title}**${when}\n\n${table(rows)}`)
    .join('\n\n')

const section = (kept: Kept, drawing: string | undefined): string => {
  const { name, tables, before, notes, machine } = kept
  const on = `${machine.day}, ${machine.cores} cores, ${machine.system}, Node ${machine.node}, load ${machine.load[0]} when it ended.`
  return [
    `## ${name}`,
    `${on} Data: [${name}.json](performance/${name}.json).`,
    ...(drawing === undefined ? [] : [`![${name}](performance/${name}.svg)`]),
    shown(tables, before === undefined ? '' : ', now'),
    ...(before === undefined ? [] : [shown(before, ', before')]),
    notes.map((note) => `- ${note}`).join('\n'),
  ].join('\n\n')
}

const start = `# Performance

Written by \`npm run bench -- --beside FOLDER --write\` from what it measured; \`FOLDER\` is a checkout of
the build to compare with. Both run in one run on one machine, so a ratio means something; a time
alone does not, and no test depends on one. Nothing here was measured in AWS.`

/** Benches that have not been measured here keep what the folder has of them from another time. */
export const writePage = (names: readonly string[]): void => {
  const folder = join(docs, 'performance')
  mkdirSync(folder, { recursive: true })
  const parts = [start]
  for (const name of names) {
    if (existsSync(resultOf(name))) copyFileSync(resultOf(name), resultOf(name, folder))
    if (!existsSync(resultOf(name, folder))) continue
    const kept = JSON.parse(readFileSync(resultOf(name, folder), 'utf8')) as Kept
    const drawing = plotOf(kept)
    if (drawing !== undefined) writeFileSync(join(folder, `${name}.svg`), drawing)
    parts.push(section(kept, drawing))
  }
  writeFileSync(join(docs, 'performance.md'), `${parts.join('\n\n')}\n`)
}
