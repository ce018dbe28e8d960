/** A county of its own for a measurement, in a process of its own: this build's, or another checkout's. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../support/free-port.ts'

export const thisBuild = fileURLToPath(new URL('../..', import.meta.url))

/** Asks the county; a POST when there is a body. Throws with the answer when it is refused. */
export type Ask = <T = unknown>(path: string, token: string, body?: object) => Promise<T>

export interface County {
  /** `http://127.0.0.1:` and the port; on the next port a bare socket says back what it hears. */
  readonly address: string
  readonly port: number
  readonly ask: Ask
  /** Seconds of processor the process has used, on Linux; NaN elsewhere. */
  readonly processor: () => number
  /** Megabytes of memory the process holds, on Linux; NaN elsewhere. */
  readonly memory: () => number
  /** The same without what is mapped of files. */
  readonly unshared: () => number
  readonly stop: () => Promise<void>
}

const asking = (port: number): Ask => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return (path, authorization, body) =>
    new Promise((resolve, reject) => {
      const asked = request(
        {
          agent,
          host: '127.0.0.1',
          port,
          path: path.startsWith('/api') || path === '/' ? path : `/api${path}`,
          method: body === undefined ? 'GET' : 'POST',
          headers: { 'content-type': 'application/json', authorization },
        },
        (answer) => {
          let told = ''
          answer.setEncoding('utf8')
          answer.on('data', (chunk: string) => (told += chunk))
          answer.on('end', () => {
            if ((answer.statusCode ?? 500) >= 300)
              reject(new Error(`${path}: ${answer.statusCode} ${told}`))
            else if (answer.headers['content-type']?.startsWith('application/json'))
              resolve(JSON.parse(told) as never)
            else resolve(told as never)
          })
        },
      )
      asked.once('error', reject)
      asked.end(body === undefined ? undefined : JSON.stringify(body))
    })
}

/** From `/proc`, whose clock ticks a hundred times a second. */
const processorOf = (pid: number): number => {
  try {
    const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const told = after.split(' ')
    return (Number(told[11]) + Number(told[12])) / 100
  } catch {
    return NaN
  }
}

const memoryOf = (pid: number, what: 'VmRSS' | 'RssAnon'): number => {
  try {
    const told = new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(told?.[1]) / 1024
  } catch {
    return NaN
  }
}

/** Sign-in and proof of work are taken on trust there; staff number n signs in as `Bearer n`. */
const onTrust = ['--import', 'tsx', 'test/bench/push-county.ts']
/** As `npm start` and a container run it, without anybody played. */
export const asBuilt = ['dist/local/index.mjs']

/** Starts it on data of its own, which go with it. `program`: what is run in the folder of the build, by default on trust. */
export const startCounty = async (
  build = thisBuild,
  {
    flags = [],
    program = onTrust,
  }: { flags?: readonly string[]; program?: readonly string[] } = {},
): Promise<County> => {
  const folder = await mkdtemp(join(tmpdir(), 'dorren-bench-county-'))
  const port = await freePort()
  const child = spawn(process.execPath, [...flags, ...program], {
    cwd: build,
    env: { ...process.env, PORT: String(port), DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const pid = child.pid ?? 0
  // A measure that breaks off leaves no county behind.
  const end = () => child.kill('SIGTERM')
  process.once('exit', end)
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    end()
    await ended
    process.off('exit', end)
    await rm(folder, { recursive: true, force: true })
  }
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve)
    child.once('exit', () => reject(new Error('the county of the bench did not start')))
  })
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    ask: asking(port),
    processor: () => processorOf(pid),
    memory: () => memoryOf(pid, 'VmRSS'),
    unshared: () => memoryOf(pid, 'RssAnon'),
    stop,
  }
}

/** So many at a time until all are done. */
export const inLanes = async (
  count: number,
  width: number,
  work: (n: number) => Promise<unknown>,
): Promise<void> => {
  let next = 0
  const lane = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: width }, lane))
}
