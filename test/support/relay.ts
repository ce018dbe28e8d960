/** A relay of our own on this machine, as a county would run one: coturn, with passwords that run out. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installFromDebian } from './debian.mjs'
import { freePort } from './free-port.ts'

export interface Relay {
  /** Where it listens, on this machine. */
  readonly port: number
  /** What the clinic is told; `port` is another when something lies in between. */
  readonly envBy: (port: number) => Readonly<Record<string, string>>
  /** What the clinic is told, so that its rooms go through this relay and nowhere else. */
  readonly env: Readonly<Record<string, string>>
  /** Every way through it is gone, as when a network is lost; a new one must be found afterwards. */
  readonly cut: () => Promise<void>
  readonly restore: () => Promise<void>
  readonly stop: () => Promise<void>
}

const isThere = (): boolean => spawnSync('turnserver', ['--version']).error === undefined

/** Starts the relay on loopback; throws a sentence to act on when there is none to start. */
export const startRelay = async (): Promise<Relay> => {
  if (!isThere()) await installFromDebian('coturn')
  if (!isThere())
    throw new Error('No turnserver was found. Install coturn (Debian: apt-get install coturn).')
  const secret = 'only-for-this-machine'
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'dorren-relay-'))
  const options = {
    'listening-ip': '127.0.0.1',
    'relay-ip': '127.0.0.1',
    'listening-port': String(port),
    'static-auth-secret': secret,
    realm: 'dorren',
    'log-file': 'stdout',
    pidfile: join(folder, 'pid'),
    db: join(folder, 'db'),
  }
  const start = async () => {
    const started = spawn('turnserver', [
      '-n',
      '--use-auth-secret',
      '--fingerprint',
      '--no-tls',
      '--no-dtls',
      '--no-cli',
      '--allow-loopback-peers',
      '--no-software-attribute',
      ...Object.entries(options).map(([name, value]) => `--${name}=${value}`),
    ])
    await new Promise<void>((resolve, reject) => {
      started.once('exit', (code) => reject(new Error(`The relay ended at once (${code}).`)))
      started.stdout.on('data', (told) => {
        if (/Total auth threads|UDP listener/i.test(String(told))) resolve()
      })
      setTimeout(resolve, 2000)
    })
    return started
  }
  const kill = async (running: ChildProcess): Promise<void> => {
    running.removeAllListeners('exit')
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGKILL')
    await ended
  }
  let child = await start()
  const envBy = (by: number) => ({
    TURN_URLS: `turn:127.0.0.1:${by}?transport=udp`,
    TURN_SECRET: secret,
  })
  return {
    port,
    envBy,
    env: envBy(port),
    cut: () => kill(child),
    restore: async () => {
      child = await start()
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await kill(child)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
