/**
 * `npm run structure`: how the house stands, in figures to look at and argue with. Directions and
 * circles are rules and checked by `npm test`; nothing here fails. `npm run structure -- FOLDER`
 * measures another checkout.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf, type Imports } from './imports.ts'
import { floorsOf, knotsOf, type Graph } from './graph.ts'

const root = process.argv[2] ?? process.cwd()
const files = execFileSync('git', ['ls-files', 'functions', 'web', 'shared', 'infra'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file))

const text = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
const imports: Imports = importsOf(text)
const linesOf = (file: string): number => text.get(file)?.split('\n').length ?? 0

/** A folder below the top one, or a file that stands beside the folders. */
const roomOf = (file: string): string => file.split('/').slice(1, 2).join('')

const roomsOf = (top: string): Graph => {
  const graph: Graph = new Map()
  for (const file of files.filter((one) => one.startsWith(`${top}/`))) {
    const from = roomOf(file)
    const known = graph.get(from) ?? new Set<string>()
    for (const to of imports.get(file) ?? [])
      if (to.startsWith(`${top}/`) && roomOf(to) !== from) known.add(roomOf(to))
    graph.set(from, known)
  }
  return graph
}

const figures = (top: string) => {
  const graph = roomsOf(top)
  const own = files.filter((file) => file.startsWith(`${top}/`))
  const { floors, up } = floorsOf(graph)
  return {
    rooms: graph.size,
    floors,
    arrows: [...graph.values()].reduce((sum, to) => sum + to.size, 0),
    'arrows back up': up,
    'rooms in knots': knotsOf(graph).flat().length,
    files: own.length,
    lines: own.reduce((sum, file) => sum + linesOf(file), 0),
    'fullest folder': Math.max(...foldersOf(own).values()),
    'under 15 lines, one importer': own.filter(isCrumb).length,
    'casts by way of unknown': own.reduce(
      (sum, file) => sum + (text.get(file)?.match(/as unknown as/g)?.length ?? 0),
      0,
    ),
    setInterval: own.reduce(
      (sum, file) => sum + (text.get(file)?.match(/\bsetInterval\(/g)?.length ?? 0),
      0,
    ),
  }
}

function foldersOf(own: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const file of own) {
    const folder = file.slice(0, file.lastIndexOf('/'))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return counts
}

function isCrumb(file: string): boolean {
  if (linesOf(file) >= 15 || /\/(entries|ports)\/|\/(index|lazy|main)\.tsx?$/.test(file))
    return false
  return [...imports.values()].filter((to) => to.has(file)).length === 1
}

console.table({ functions: figures('functions'), web: figures('web'), shared: figures('shared') })
const knots = knotsOf(roomsOf('functions'))
console.log(
  knots.length === 0
    ? 'functions: no two rooms know each other.'
    : `functions: ${knots.map((knot) => knot.join(' ↔ ')).join('; ')}`,
)
