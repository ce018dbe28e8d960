/** A whole clinic of its own for one journey: the real local process, on a free port, with data of its own. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEngine, type Engine } from './engine.ts'
import { aheadIn } from './county-hour.ts'
import { freePort } from './free-port.ts'
import { until } from './until.ts'

export interface Clinic {
  /** `http://localhost:` and the port. */
  readonly url: string
  /** The address of its DynamoDB, where it has one of its own. */
  readonly endpoint: string | undefined
  /** The time it is there, in ms: not the machine's where a run has an hour of its own. */
  readonly now: () => number
  /** Moves the server's clock ahead, so that no journey has to wait for real minutes; over when it has. */
  readonly jump: (milliseconds: number) => Promise<void>
  /** Ends the process as Ctrl-C does, and starts it again on the same data. */
  readonly restart: () => Promise<void>
  /** Ends the storm of an unkind county. */
  readonly calm: () => void
  /** Everything the process has printed. */
  readonly printed: () => string
  readonly stop: () => Promise<void>
}

/** A run that is broken off leaves no clinic behind. */
const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach((child) => child.kill('SIGINT')))

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The time it is in the clinic, or undefined when nobody answers. */
const nowIn = async (url: string): Promise<number | undefined> => {
  const answer = await fetch(`${url}/api/youth/door`).catch(() => undefined)
  return answer?.ok === true ? ((await answer.json()) as { now: number }).now : undefined
}

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const tooLate = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.once('exit', () => {
      clearTimeout(tooLate)
      resolve()
    })
    child.kill('SIGINT')
  })

export interface How {
  readonly program?: readonly string[]
  /** What runs the program, if not Node itself. */
  readonly command?: string
  /** In a file by default; a DynamoDB of its own lies in the same folder. */
  readonly keptIn?: 'file' | 'dynamodb'
  /** So many ms later than on the machine; a copy of a seeded county goes on from the hour it was seeded at. */
  readonly ahead?: number
}

/** Builds what a clinic is started from, where that is missing or stale. */
export const buildClinic = (): void => {
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'infra/build.ts', 'programme', 'web', 'local'],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (status !== 0) throw new Error('The clinic could not be built; the lines above say why.')
}

const engineIn = async (folder: string): Promise<Engine> => {
  await mkdir(folder, { recursive: true })
  return startEngine(join(folder, 'engine.sqlite'))
}

/**
 * Starts a clinic with its demo county; `env` is added to the environment of the process. Where a run
 * has seeded counties it begins with a copy of one, unless its database is somebody else's.
 */
export const startClinic = async (
  env: Readonly<Record<string, string>> = {},
  {
    program = ['dist/local/index.mjs'],
    command = process.execPath,
    keptIn = 'file',
    ...how
  }: How = {},
): Promise<Clinic> => {
  const { SEEDED_COUNTY: seeded } = process.env
  const folder = await mkdtemp(join(tmpdir(), 'dorren-clinic-'))
  const clockFile = join(folder, 'clock-offset')
  // In an unkind county the sign-in has an address of its own.
  const port = await freePort(env.UNKIND_SEED !== undefined)
  const url = `http://localhost:${port}`
  let printed = ''
  let ahead = how.ahead ?? (seeded === undefined ? 0 : aheadIn(seeded))
  await writeFile(clockFile, String(ahead))
  const data = env.DATA_DIR ?? join(folder, 'data')
  if (seeded === undefined) {
    // Two test files that built at the same time would empty each other's folder.
    if (process.env.CLINIC_IS_BUILT === undefined) buildClinic()
  } else if (env.DYNAMODB_ENDPOINT === undefined)
    await cp(join(seeded, keptIn), data, { recursive: true })
  const engine = keptIn === 'file' ? undefined : await engineIn(data)

  const start = async (): Promise<ChildProcess> => {
    const child = spawn(command, program, {
      cwd: root,
      env: {
        ...process.env,
        PORT: String(port),
        DATA_DIR: data,
        CLOCK_OFFSET_FILE: clockFile,
        ...(engine === undefined ? {} : { DYNAMODB_ENDPOINT: engine.endpoint }),
        ...env,
      },
    })
    running.add(child)
    child.once('exit', () => running.delete(child))
    child.stdout.on('data', (chunk) => (printed += String(chunk)))
    child.stderr.on('data', (chunk) => (printed += String(chunk)))
    await until('the clinic opens its door', async () => {
      if (child.exitCode !== null) throw new Error(`The clinic did not start:\n${printed}`)
      return (await nowIn(url)) !== undefined
    })
    return child
  }

  let child = await start()
  return {
    url,
    endpoint: engine?.endpoint,
    now: () => Date.now() + ahead,
    jump: async (milliseconds) => {
      ahead += milliseconds
      await writeFile(clockFile, String(ahead))
      const written = Date.now()
      await until('the clock has moved', async () => {
        const now = await nowIn(url)
        // Without its database the clinic does not say; the file is read five times a second.
        return now === undefined ? Date.now() - written > 250 : now >= written + ahead
      })
    },
    restart: async () => {
      await end(child)
      child = await start()
    },
    calm: () => void child.kill('SIGUSR2'),
    printed: () => printed,
    stop: async () => {
      // What it would tidy before it ends, for a third of what it has cost until then, is removed below.
      if (env.DATA_DIR === undefined && command === process.execPath) child.kill('SIGKILL')
      await end(child)
      await engine?.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
