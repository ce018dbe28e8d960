/**
 * `npm run report -- PERIOD FOLDER`: what has been published of a period as files, for whoever keeps the
 * clinic. Of a clinic on this machine, also while it runs; with `--table NAME`, of one in AWS.
 */
import './quiet.ts'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { csvOf, fhirOf, jsonOf, nameTopics } from '../../web/board/report/report-files.ts'
import { type DecidedTargets, indicatorsWith } from '../../shared/rules/report/indicators.ts'
import type { Published } from '../../shared/rules/report/publish.ts'
import { isPeriod } from '../../shared/rules/report/period.ts'
import type { Yardstick } from '../../shared/rules/report/yardstick.ts'
import type { Store } from '../store/store.ts'
import { holdFolder } from '../store/lmdb-hold.ts'
import { newestIn } from '../store/lmdb-newest.ts'
import { CannotStart } from './cannot-start.ts'
import { openLocalStore } from './data/local-store.ts'

/** What has been published, and what that is held against. */
interface All {
  published: Readonly<Record<string, Published>>
  yardsticks: readonly Yardstick[]
  targets: DecidedTargets
  /** What the county calls a topic itself. */
  topics: Readonly<Record<string, string>>
}

const inStore = async (clinic: Store): Promise<All> => {
  const { publications, yardsticks } = await import('../report/lazy.ts')
  const { targetsNow, topicsNow } = await import('../settings/index.ts')
  return {
    published: Object.fromEntries(await publications({ clinic })),
    yardsticks: await yardsticks({ clinic }),
    targets: await targetsNow({ clinic }),
    topics: await topicsNow({ clinic }),
  }
}

const inTable = async (table: string): Promise<All> => {
  const { dynamoStore } = await import('../cloud/aws/dynamo.ts')
  return inStore(dynamoStore({ table }, Date.now))
}

const inFolder = async (folder: string): Promise<All> => {
  if (!existsSync(folder) || newestIn(folder) === 0)
    throw new CannotStart(`There is no county in ${folder}. DATA_DIR says where it is kept.`)
  const hold = holdFolder(folder, 0, '')
  if (hold.mine) {
    const store = await openLocalStore(folder, Date.now)
    const all = await inStore(store.clinic)
    await store.close()
    await hold.release()
    return all
  }
  const { port, secret } = hold.holder
  const headers = { authorization: `Bearer ${secret}` }
  const answer = await fetch(`http://localhost:${port}/@report`, { headers })
  if (!answer.ok)
    throw new CannotStart(`The clinic on port ${port} did not tell (${answer.status}).`)
  return (await answer.json()) as All
}

const report = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { table: { type: 'string' } },
  })
  const [period = '', to] = positionals
  if (!isPeriod(period) || to === undefined)
    throw new CannotStart(
      'Say of which period and where to: npm run report -- 2026-11 FOLDER, or 2026-K4, or 2026',
    )
  const { table } = values
  const all = await (table === undefined
    ? inFolder(resolve(process.env.DATA_DIR ?? '.data'))
    : inTable(table))
  const published = all.published[period]
  if (published === undefined)
    throw new CannotStart(
      `Nothing has been published of ${period}. There is: ${Object.keys(all.published).sort().join(', ') || 'nothing yet'}`,
    )
  const shown = { period, ...published, months: [...published.months] }
  const aims = indicatorsWith(all.targets)
  nameTopics(all.topics)
  const folder = resolve(to)
  mkdirSync(folder, { recursive: true })
  const write = (ending: string, text: string) =>
    writeFileSync(join(folder, `rapport-${period}.${ending}`), text)
  write('csv', csvOf(shown, all.yardsticks, aims))
  write('json', `${jsonOf(shown, all.yardsticks, aims)}\n`)
  write('fhir.json', `${fhirOf(shown, Date.now(), aims)}\n`)
  console.log(`The report of ${period} lies in ${folder}: CSV, JSON and FHIR MeasureReport.`)
}

report().catch((error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error)
  process.exitCode = 1
})
