/**
 * `npm run simulate`: plays seeded histories, or one of them with everything it did; with `county
 * --year`, a year of the whole county; with `report --year`, a year of it by the real use cases, and its report.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { runCounty } from './county/run-county.ts'
import { runReport } from './county/run-report.ts'
import { playMany } from './crew.ts'
import type { Tally } from './crew-tally.ts'
import { playHistory } from './history.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    year: { type: 'boolean' },
    seed: { type: 'string' },
    first: { type: 'string', default: '1' },
    histories: { type: 'string', default: '40000' },
    threads: { type: 'string', default: '2' },
  },
})

const replay = async (seed: number): Promise<boolean> => {
  const { broken, steps, visits } = await playHistory(seed, { log: (line) => console.log(line) })
  console.log(`\nSeed ${seed}: ${visits} visits, ${steps} steps.`)
  console.log(broken === undefined ? 'Every rule held.' : `Broken: ${broken.detail}`)
  return broken === undefined
}

const show = ({ histories, steps, visits, counts, broken }: Tally, since: number): void => {
  const seconds = (performance.now() - since) / 1000
  const { node } = process.versions
  console.log(`\n${histories} histories, ${visits} visits, ${steps} steps`)
  console.log(`${Math.round(histories / seconds)} a second on ${cpus().length} cores, Node ${node}`)
  console.table(counts)
  const rules = new Map<string, number[]>()
  for (const { seed, broken: rule } of broken)
    rules.set(rule?.rule ?? '', [...(rules.get(rule?.rule ?? '') ?? []), seed])
  for (const [rule, seeds] of rules)
    console.log(`${seeds.length} × ${rule}\n  npm run simulate -- --seed ${seeds[0]}`)
  console.log(broken.length === 0 ? 'Every rule held in every history.' : '')
}

const many = async (): Promise<boolean> => {
  const since = performance.now()
  let said = since
  const tally = await playMany(
    Number(values.first),
    Number(values.histories),
    Number(values.threads),
    ({ histories, broken }) => {
      if (performance.now() - said < 5000) return
      said = performance.now()
      const rate = Math.round((histories * 1000) / (said - since))
      console.log(`${histories} histories, ${broken.length} broken, ${rate} a second`)
    },
  )
  show(tally, since)
  return tally.broken.length === 0
}

const histories = (): Promise<boolean> =>
  values.seed === undefined ? many() : replay(Number(values.seed))

if (positionals[0] === 'report') process.exitCode = (await runReport(values.year ? 12 : 1)) ? 0 : 1
else if (positionals[0] === 'county') runCounty()
else process.exitCode = (await histories()) ? 0 : 1
