/** Where the processor's time goes when one process is as busy as it can be; another build's beside it when asked. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { carriedBy } from './clinic.ts'
import { thisBuild } from './county.ts'
import { round, type Report, type Row, type Tables } from './report.ts'

const names = 10

/** As Node writes it with `--cpu-prof`; times in millionths of a second, on the clock of `process.hrtime`. */
interface Profile {
  startTime: number
  nodes: readonly { id: number; callFrame: { functionName: string; url: string } }[]
  samples: readonly number[]
  timeDeltas: readonly number[]
}

/** Whose a function is: a package, a file of ours, Node itself, or the engine below it. */
const ownerOf = (url: string, build: string): string => {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(url)?.[1]
  if (inPackage !== undefined) return inPackage
  if (url.startsWith('node:')) return 'Node'
  if (url === '') return 'engine'
  return url.replace('file://', '').replace(build, '')
}

const kindOf = (owner: string): string => (/\.(ts|mjs|js)$/.test(owner) ? 'Dörren' : owner)

const isWaiting = (name: string): boolean => name === '(idle)' || name === '(root)'

const add = (sums: Map<string, number>, name: string, value: number): void => {
  sums.set(name, (sums.get(name) ?? 0) + value)
}

const heaviest = (sums: Map<string, number>): [string, number][] =>
  [...sums].sort(([, a], [, b]) => b - a).slice(0, names)

/** What was at work itself, and not what it called, from `began` on. */
const tablesOf = (profile: Profile, began: number, build: string): Tables => {
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]))
  const byName = new Map<string, number>()
  const byOwner = new Map<string, number>()
  let at = profile.startTime
  let busy = 0
  profile.samples.forEach((sample, n) => {
    const spent = profile.timeDeltas[n] ?? 0
    at += spent
    const { functionName = '', url = '' } = frames.get(sample) ?? {}
    if (at < began || isWaiting(functionName)) return
    const owner = ownerOf(url, build)
    busy += spent
    add(byName, `${functionName || '(anonymous)'}\n${owner}`, spent)
    add(byOwner, kindOf(owner), spent)
  })
  const share = (spent: number) => round((100 * spent) / busy)
  return {
    [`The ${names} heaviest names`]: heaviest(byName).map(([both, spent]): Row => {
      const [name = '', of = ''] = both.split('\n')
      return { name, of, '% of the busy time': share(spent) }
    }),
    'Whose they are': heaviest(byOwner).map(([of, spent]): Row => ({
      of,
      '% of the busy time': share(spent),
    })),
  }
}

const profiled = async (build = thisBuild): Promise<Tables> => {
  const folder = mkdtempSync(join(tmpdir(), 'dorren-bench-profile-'))
  try {
    const { began } = await carriedBy(build, ['--cpu-prof', `--cpu-prof-dir=${folder}`])
    // One for each thread; that of the process itself is the first.
    const file = readdirSync(folder).find((name) => /\.0\.\d+\.cpuprofile$/.test(name))
    if (file === undefined) throw new Error('the county has left no profile')
    return tablesOf(JSON.parse(readFileSync(join(folder, file), 'utf8')), began, build)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const profile = async (beside?: string): Promise<Report> => ({
  name: 'profile',
  tables: await profiled(),
  ...(beside === undefined ? {} : { before: await profiled(beside) }),
  notes: [
    'The load is that of `clinic`: joins, the door, joins with desks, presses of “Ta nästa”, messages; the start of the process is left out.',
    'The time a name was at work itself, without what it called; “engine” is JavaScript’s own, the collector of what was thrown away and native code included.',
    'To look at the profile keeps the process from being quite as quick as without.',
  ],
})
