/** The local process ends however it is ended, keeps what it has, and leaves port and folder to the next. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once as event } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { buildClinic } from '../support/clinic.ts'
import { freePort } from '../support/free-port.ts'
import { until } from '../support/until.ts'
import { placeInLine, wire } from '../support/wire.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = [process.execPath, 'dist/local/index.mjs'] as const
/** As npm does: a process of its own that runs the script in a shell, which stays in `staying`. */
const npmLike = (staying: boolean) => {
  const script = `"${program.join('" "')}"${staying ? '; true' : ''}`
  return [
    process.execPath,
    '-e',
    `require('child_process').spawn('sh', ['-c', ${JSON.stringify(script)}], { stdio: 'inherit' })`,
  ] as const
}

let folder: string
let port: number
const started: ChildProcess[] = []
beforeAll(async () => {
  if (process.env.CLINIC_IS_BUILT === undefined) buildClinic()
  folder = mkdtempSync(join(tmpdir(), 'dorren-ends-'))
  port = await freePort()
})
afterAll(() => {
  for (const { pid } of started)
    try {
      process.kill(-Number(pid), 'SIGKILL')
    } catch {
      // All of it has ended, as it should have.
    }
  rmSync(folder, { recursive: true, force: true })
})

const start = async ([command, ...words]: readonly [string, ...string[]], more: object = {}) => {
  const env = { ...process.env, PORT: String(port), DATA_DIR: folder, ...more }
  const child = spawn(command, words, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  started.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += String(text)))
  await until('it is open', () => Promise.resolve(said.includes('Dörren is open')))
  return child
}
const line = () => wire(`http://localhost:${port}`, '127.0.0.1')
const joins = async () => placeInLine(line(), { urgency: 'danger' })
const isWaiting = async ({ visit, secret }: { visit: string; secret: string }) =>
  (await line().speak(youthApi, `Visit ${secret}`).visit({ visit })).state === 'waiting'
const isSilent = () =>
  fetch(`http://localhost:${port}/`).then(
    () => false,
    () => true,
  )

const byNpm = { npm_lifecycle_event: 'start' }
const ways = [
  { what: 'a terminal is closed', signal: 'SIGHUP', command: program, more: {} },
  {
    what: 'npm is killed, its shell between',
    signal: 'SIGKILL',
    command: npmLike(true),
    more: byNpm,
  },
  { what: 'npm is killed', signal: 'SIGKILL', command: npmLike(false), more: byNpm },
  { what: 'a container is stopped', signal: 'SIGTERM', command: program, more: {} },
] as const

it('whether a terminal is closed, npm killed or a container stopped, nobody loses the place, and the next can start', async () => {
  let joined: Awaited<ReturnType<typeof joins>> | undefined
  for (const { what, signal, command, more } of ways) {
    const child = await start(command, more)
    joined ??= await joins()
    expect(await isWaiting(joined), `before ${what}`).toBe(true)
    // Open for as long as anybody who was started has it.
    const allEnded = Promise.all([event(child.stdout!, 'close'), event(child, 'exit')])
    child.kill(signal)
    await allEnded
    if (signal !== 'SIGKILL') expect(child.exitCode, what).toBe(0)
    expect(await isSilent(), what).toBe(true)
  }
  await start(program)
  expect(await isWaiting(joined!)).toBe(true)
})
