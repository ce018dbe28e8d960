/** `npm run unkind`: plays seeded evenings of the unkind county, or one of them with everything it did. */
import { parseArgs } from 'node:util'
import { compilePage } from './browser-page.ts'
import { bundlePage } from './pages/bundle.ts'
import { playEvening, type Told } from './story.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string', default: '500' },
    first: { type: 'string', default: '1' },
  },
})

const main = async (): Promise<void> => {
  const [youth, desk] = await Promise.all([bundlePage('youth'), bundlePage('desk')])
  const pages = { youth: compilePage(youth), desk: compilePage(desk) }
  if (values.seed !== undefined) {
    const { found, seam } = await playEvening(Number(values.seed), pages, console.log)
    console.log(`\nSeed ${values.seed}, ${seam}: ${found.length === 0 ? 'everything held.' : ''}`)
    for (const one of found) console.log(`  ${one}`)
    process.exit(found.length === 0 ? 0 : 1)
  }
  const first = Number(values.first)
  const count = Number(values.seeds)
  const since = performance.now()
  const bad: Told[] = []
  for (let seed = first; seed < first + count; seed++) {
    const told = await playEvening(seed, pages)
    if (told.found.length > 0) bad.push(told)
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
