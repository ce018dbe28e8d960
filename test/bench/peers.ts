/** What others need for the same claim, in the same run: three queues on PostgreSQL, one claim per call. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startPostgres, type Postgres } from './postgres.ts'
import { inMs, round, type Report, type Row } from './report.ts'

const waiting = 2000
const mostClaims = 500

interface Pool {
  query: (text: string, values?: unknown[]) => Promise<{ rows: { id: string }[] }>
  end: () => Promise<void>
}
interface Boss {
  on: (event: string, hear: () => void) => void
  start: () => Promise<unknown>
  stop: (options?: object) => Promise<unknown>
  createQueue: (name: string) => Promise<unknown>
  insert: (jobs: readonly object[]) => Promise<unknown>
  fetch: (name: string, options: object) => Promise<readonly unknown[] | null>
}
interface Loaded {
  Pool: new (options: object) => Pool
  PgBoss?: new (options: object) => Boss
  graphile?: {
    runOnce: (options: object) => Promise<void>
    makeWorkerUtils: (options: object) => Promise<{
      migrate: () => Promise<void>
      addJob: (identifier: string, payload: object) => Promise<unknown>
      release: () => Promise<void>
    }>
  }
}

/** Installed beside the project, never in it: they serve this comparison only. */
const install = async (folder: string): Promise<Loaded> => {
  // pg-boss 11 and later want a newer Node than the one this must run on.
  const packages = ['pg@8', 'pg-boss@10', 'graphile-worker@0.16']
  execFileSync(
    'npm',
    ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...packages],
    {
      stdio: 'ignore',
      timeout: 120_000,
    },
  )
  const require = createRequire(join(folder, 'package.json'))
  const load = (name: string): Promise<Record<string, never>> =>
    import(pathToFileURL(require.resolve(name)).href)
  const pg = await load('pg')
  const boss = await load('pg-boss').catch(() => undefined)
  const graphile = await load('graphile-worker').catch(() => undefined)
  const { Pool } = (pg.default ?? pg) as unknown as Pick<Loaded, 'Pool'>
  return {
    Pool,
    PgBoss: (boss?.PgBoss ?? boss?.default) as Loaded['PgBoss'],
    graphile: (graphile?.default ?? graphile) as Loaded['graphile'],
  }
}

type Take = () => Promise<boolean>

const race = async (name: string, racers: number, herd: boolean, take: Take): Promise<Row> => {
  const took: number[] = []
  const turn = async () => {
    const since = performance.now()
    const got = await take()
    if (got) took.push(performance.now() - since)
    return got
  }
  const since = performance.now()
  const lane = async () => {
    while (took.length < mostClaims && performance.now() - since < 20_000)
      if (!(await turn())) return
  }
  if (herd)
    for (let wave = 0; wave < 6; wave++)
      await Promise.all(
        Array.from({ length: racers }, async () => {
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 100))
          await turn()
        }),
      )
  else await Promise.all(Array.from({ length: racers }, lane))
  const seconds = (performance.now() - since) / 1000
  const racing = herd ? `herd of ${racers}` : racers
  return {
    queue: name,
    racers: racing,
    claims: took.length,
    'claims/s': round(took.length / seconds),
    ...inMs(took),
  }
}

const rounds = [
  { racers: 1, herd: false },
  { racers: 8, herd: false },
  { racers: 32, herd: false },
  { racers: 128, herd: false },
  { racers: 50, herd: true },
]

const skipLocked = async ({ url }: Postgres, { Pool }: Loaded): Promise<Row[]> => {
  const pool = new Pool({ connectionString: url, max: 100 })
  await pool.query(`create table line (id serial primary key, ord text, state text, holder text)`)
  await pool.query(`create index on line (ord) where state = 'waiting'`)
  const rows: Row[] = []
  for (const { racers, herd } of rounds) {
    await pool.query('truncate line')
    await pool.query(
      `insert into line (ord, state) select lpad(n::text, 14, '0'), 'waiting' from generate_series(1, ${waiting}) n`,
    )
    const take = async () => {
      const { rows: got } = await pool.query(
        `update line set state = 'called', holder = $1 where id = (select id from line
         where state = 'waiting' order by ord limit 1 for update skip locked) returning id`,
        ['bench'],
      )
      return got.length > 0
    }
    rows.push(await race('PostgreSQL SKIP LOCKED', racers, herd, take))
  }
  await pool.end()
  return rows
}

const pgBoss = async ({ url }: Postgres, { PgBoss }: Loaded): Promise<Row[]> => {
  if (PgBoss === undefined) throw new Error('pg-boss did not load')
  const boss = new PgBoss({ connectionString: url, max: 100, supervise: false, schedule: false })
  boss.on('error', () => undefined)
  await boss.start()
  const rows: Row[] = []
  for (const [n, { racers, herd }] of rounds.entries()) {
    const queue = `line-${n}`
    await boss.createQueue(queue)
    await boss.insert(Array.from({ length: waiting }, (_, i) => ({ name: queue, data: { i } })))
    const take = async () => ((await boss.fetch(queue, { batchSize: 1 })) ?? []).length > 0
    rows.push(await race('pg-boss fetch', racers, herd, take))
  }
  await boss.stop({ graceful: false })
  return rows
}

/** graphile-worker has no call that claims one: its own loop claims and completes one at a time. */
const graphileWorker = async ({ url }: Postgres, { graphile }: Loaded): Promise<Row[]> => {
  if (graphile === undefined) throw new Error('graphile-worker did not load')
  const options = { connectionString: url, maxPoolSize: 50, noHandleSignals: true }
  const logger = { error() {}, warn() {}, info() {}, debug() {}, scope: () => logger }
  const utils = await graphile.makeWorkerUtils({ ...options, logger })
  await utils.migrate()
  const rows: Row[] = []
  for (const concurrency of [1, 32]) {
    for (let i = 0; i < mostClaims; i++) await utils.addJob('talk', { i })
    let done = 0
    const since = performance.now()
    await graphile.runOnce({
      ...options,
      logger,
      concurrency,
      taskList: { talk: () => void done++ },
    })
    const seconds = (performance.now() - since) / 1000
    rows.push({
      queue: 'graphile-worker claim and completion',
      racers: concurrency,
      claims: done,
      'claims/s': round(done / seconds),
      p50: '–',
      p99: '–',
    })
  }
  await utils.release()
  return rows
}

export const measurePeers = async (): Promise<Pick<Report, 'tables' | 'notes'>> => {
  const postgres = await startPostgres().catch(() => undefined)
  if (postgres === undefined)
    return { tables: {}, notes: ['Queues on PostgreSQL: not measured, it is not to be had here.'] }
  const folder = mkdtempSync(join(tmpdir(), 'dorren-bench-peers-'))
  const rows: Row[] = []
  const notes = [
    `Peers run on PostgreSQL ${postgres.version} with its usual settings, on the same disk.`,
  ]
  try {
    const loaded = await install(folder)
    for (const [name, measure] of Object.entries({ skipLocked, pgBoss, graphileWorker }))
      await measure(postgres, loaded).then(
        (more) => rows.push(...more),
        (error: unknown) => notes.push(`${name}: not measured (${String(error).slice(0, 120)}).`),
      )
  } catch (error) {
    notes.push(`Peers: not measured (${String(error).slice(0, 120)}).`)
  } finally {
    await postgres.end()
    rmSync(folder, { recursive: true, force: true })
  }
  return { tables: { 'Peers, the same machine and minute': rows }, notes }
}
