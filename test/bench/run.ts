/**
 * `npm run bench [name…]`: the figures of the clinic, measured side by side on this machine. With
 * `-- --beside FOLDER` another checkout is measured in the same run; with `--write`, what has been
 * measured becomes docs/performance.md.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { claim } from './claim.ts'
import { calls } from './calls.ts'
import { clinic } from './clinic.ts'
import { clock } from './clock.ts'
import { cold } from './cold.ts'
import { crowd } from './crowd.ts'
import { fuzz } from './fuzz.ts'
import { profile } from './profile.ts'
import { push } from './push.ts'
import { resultOf, show, type Report } from './report.ts'
import { requests } from './requests.ts'
import { soak } from './soak.ts'
import { disturbances } from './disturbances.ts'
import { deskHour } from './desk-hour.ts'
import { units } from './units.ts'
import { video } from './video.ts'
import { web } from './web.ts'
import { writePage } from './write-page.ts'

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

/** By the other checkout's own measure, which is told its name; what it does not have it does not give. */
const measuredIn = (folder: string, name: string): Report['before'] => {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'test/bench/run.ts', name], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) return undefined
  const kept = resultOf(name, join(folder, 'test/bench/results'))
  return (JSON.parse(readFileSync(kept, 'utf8')) as Report).tables
}

type Bench = (beside?: string) => Promise<Report>
const byItself =
  (bench: () => Promise<Report>): Bench =>
  async (beside) => {
    const report = await bench()
    if (beside === undefined) return report
    const before = measuredIn(beside, report.name)
    return before === undefined ? report : { ...report, before }
  }

const benches: Readonly<Record<string, Bench>> = {
  claim: byItself(claim),
  units: byItself(units),
  desk: byItself(deskHour),
  requests: byItself(requests),
  clock: byItself(clock),
  cold: byItself(cold),
  web: byItself(web),
  push: byItself(push),
  video: byItself(video),
  calls,
  disturbances,
  clinic,
  crowd,
  profile,
  soak,
  fuzz: byItself(fuzz),
}

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { beside: { type: 'string' }, write: { type: 'boolean', default: false } },
})
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(1)
}
const beside = values.beside === undefined ? undefined : resolve(values.beside)
const measures = asked.length > 0 || !values.write
for (const [name, bench] of measures ? Object.entries(benches) : [])
  if (asked.length === 0 || asked.includes(name)) show(await bench(beside))
if (values.write) writePage(Object.keys(benches))
process.exit(0)
