/** A relay of our own on this machine, as a county would run one: coturn, with passwords that run out. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'

export interface Relay {
  /** What the clinic is told, so that its rooms go through this relay and nowhere else. */
  readonly env: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

const isThere = (): boolean => spawnSync('turnserver', ['--version']).error === undefined

const install = (): void => {
  if (process.getuid?.() !== 0) return
  const quiet = {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const
  spawnSync('apt-get', ['update'], quiet)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'coturn'], quiet)
}

/** Starts the relay on loopback; throws a sentence to act on when there is none to start. */
export const startRelay = async (): Promise<Relay> => {
  if (!isThere()) install()
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
  const child = spawn('turnserver', [
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
    child.once('exit', (code) => reject(new Error(`The relay ended at once (${code}).`)))
    child.stdout.on('data', (told) => {
      if (/listener opened|Listener address|Total auth threads|UDP listener/i.test(String(told)))
        resolve()
    })
    setTimeout(resolve, 2000)
  })
  return {
    env: { TURN_URLS: `turn:127.0.0.1:${port}?transport=udp`, TURN_SECRET: secret },
    stop: async () => {
      child.removeAllListeners('exit')
      child.kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}
