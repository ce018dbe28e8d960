/** A DynamoDB-compatible engine for tests, drills and benchmarks: found, started on disk, and ended with us. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { freePort } from './free-port.ts'

export interface Engine {
  endpoint: string
  /** Ends the child we started; nothing when the engine was somebody else's. */
  stop(): Promise<void>
}

const packaged = (): string | undefined => {
  try {
    const file = createRequire(import.meta.url).resolve(
      `@dynoxide/${process.platform}-${process.arch}/package.json`,
    )
    const binary = join(dirname(file), 'dynoxide')
    return existsSync(binary) ? binary : undefined
  } catch {
    return undefined
  }
}

const onPath = (): string | undefined =>
  spawnSync('dynoxide', ['--version'], { stdio: 'ignore' }).status === 0 ? 'dynoxide' : undefined

/** The engine says it is ready on its error output. */
const readyLine = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (/listening|ready|started/i.test(said)) resolve()
    })
    child.once('exit', () =>
      reject(
        new Error(
          'The database engine stopped at once. Is the data folder on a disk with free space?',
        ),
      ),
    )
  })

/** Uses DYNAMODB_ENDPOINT if set; otherwise starts the packaged engine, or `dynoxide` on the path. */
export const startEngine = async (databaseFile: string): Promise<Engine> => {
  const given = process.env.DYNAMODB_ENDPOINT
  if (given !== undefined && given !== '') return { endpoint: given, stop: () => Promise.resolve() }
  const binary = packaged() ?? onPath()
  if (binary === undefined)
    throw new Error(
      `There is no embedded database for ${process.platform}-${process.arch}. Put "dynoxide" on your PATH, or start DynamoDB Local and set DYNAMODB_ENDPOINT to its address.`,
    )
  const port = await freePort()
  const child = spawn(
    binary,
    ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', databaseFile],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  await readyLine(child)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  process.once('exit', () => child.kill('SIGTERM'))
  return { endpoint: `http://127.0.0.1:${port}`, stop }
}
