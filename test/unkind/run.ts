/** `npm run unkind`: plays seeded evenings of the unkind county, or one of them with everything it did. */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { compilePage } from './browser-page.ts'
import { bundlePage } from './pages/bundle.ts'
import { playEvening, type Told } from './story.ts'

const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string' },
    first: { type: 'string', default: '1' },
    browser: { type: 'boolean', default: false },
    seam: { type: 'string' },
    journeys: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})

/** The journeys of two people that matter most; others by name. Two who must see one youth at once need kinder days. */
const betweenTwo = [
  'whole-slice',
  'hands-over',
  'answers-danger',
  'keeps-the-words',
  'keeps-the-place',
  'seals-the-talk',
  'survives',
  'second-colleague',
  'answers-a-scale',
  'sends-on',
  'writes-a-letter',
  'takes-the-next',
  'becomes-identified',
  'goes-back-to-a-window',
  'works-an-evening',
  'shares-by-consent',
  'stays-signed-in',
  'leaves-quickly',
  'works-on-old-phones',
  'goes-own-way',
]

/** Whoever waits for a clock that comes once a minute does so several times. */
const limit = ['--test-timeout=1200000']

const play = (files: readonly string[], env: Readonly<Record<string, string>>): never => {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project=journeys', ...limit, ...files],
    { stdio: 'inherit', env: { ...process.env, ...env } },
  )
  process.exit(status ?? 1)
}

/** The same in real browsers: each evening takes most of a minute, so as many as are asked for by number, and by `--seam`. */
const inBrowsers = (): never => {
  const first = values.seed ?? values.first
  const many = values.seed === undefined ? (values.seeds ?? '6') : '1'
  return play(['holds-when-unkind'], {
    UNKIND_EVENINGS: `${first}+${many}+${values.seam ?? ''}`,
  })
}

const main = async (): Promise<void> => {
  if (values.browser) inBrowsers()
  if (values.journeys)
    play(positionals.length > 0 ? positionals : betweenTwo, { UNKIND: values.seed ?? values.first })
  const [youth, desk] = await Promise.all([bundlePage('youth'), bundlePage('desk')])
  const pages = { youth: compilePage(youth), desk: compilePage(desk) }
  if (values.seed !== undefined) {
    const { found, seam, beside } = await playEvening(Number(values.seed), pages, console.log)
    console.log(
      `\nSeed ${values.seed}, ${seam}, beside it ${beside}: ${found.length === 0 ? 'everything held.' : ''}`,
    )
    for (const one of found) console.log(`  ${one}`)
    process.exit(found.length === 0 ? 0 : 1)
  }
  const first = Number(values.first)
  const count = Number(values.seeds ?? 500)
  const since = performance.now()
  const bad: Told[] = []
  for (let seed = first; seed < first + count; seed++) {
    const told = await playEvening(seed, pages)
    if (told.found.length === 0) continue
    bad.push(told)
    console.log(`Seed ${seed}: ${told.found.join('; ')}`)
  }
  const kinds = new Map<string, number[]>()
  for (const { seed, found } of bad)
    for (const one of found) {
      const kind = one.replaceAll(/"[^"]*"|\d+/g, '…')
      kinds.set(kind, [...(kinds.get(kind) ?? []), seed])
    }
  const seconds = (performance.now() - since) / 1000
  console.log(`${count} evenings in ${seconds.toFixed(0)} s, ${bad.length} with something found`)
  for (const [kind, seeds] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    const few = [...new Set(seeds)]
    console.log(
      `${few.length} × ${kind}\n    npm run unkind -- --seed ${few.slice(0, 4).join(', ')}`,
    )
  }
  process.exit(bad.length === 0 ? 0 : 1)
}

await main()
