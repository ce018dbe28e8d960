/** The container is what its file says: its copies are laid out and its very commands are run, though no engine is here. */
import { spawn, spawnSync } from 'node:child_process'
import { once as event } from 'node:events'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildClinic } from '../support/clinic.ts'
import { stagesOf, valuesOf, type Instruction } from '../support/containerfile.ts'
import { freePort } from '../support/free-port.ts'
import { until } from '../support/until.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const [before = [], built = [], last = []] = stagesOf(read('Containerfile'))
const only = (stage: readonly Instruction[], name: string): string => {
  const [value, ...more] = valuesOf(stage, name)
  if (value === undefined || more.length > 0) throw new Error(`not one ${name}`)
  return value
}

describe('the Containerfile', () => {
  it('names its base in one place and no place to fetch it from, on the Node of Lambda', () => {
    expect(before).toEqual([{ name: 'ARG', value: `BASE=node:${read('.nvmrc').trim()}-slim` }])
    expect([...valuesOf(built, 'FROM'), ...valuesOf(last, 'FROM')]).toEqual([
      '${BASE} AS built',
      '${BASE}',
    ])
    expect(read('Containerfile')).not.toMatch(/https?:|[\w-]+\.(io|com|org|se)\//)
  })

  it('installs what is locked and lets nothing run while it does', () => {
    const [install, , prune] = valuesOf(built, 'RUN')
    expect(install).toBe('npm ci --ignore-scripts')
    expect(prune).toContain('--omit=dev --ignore-scripts')
    expect(valuesOf(built, 'COPY')[0]).toBe('package.json package-lock.json .npmrc ./')
  })

  it('builds by steps that there are', () => {
    const [, , steps = ''] = /^npm run (build) -- (.+)$/.exec(valuesOf(built, 'RUN')[1] ?? '') ?? []
    const known = [...read('infra/build.ts').matchAll(/^ {4}name: '(\w+)'/gm)].map(
      ([, name]) => name,
    )
    expect(steps.split(' ').filter((step) => !known.includes(step))).toEqual([])
    expect(steps.split(' ')).toEqual(['programme', 'web', 'local'])
  })

  it('runs as nobody’s root, and after that installs and changes nothing', () => {
    const names = last.map(({ name }) => name)
    expect(only(last, 'USER')).toBe('node')
    expect(names.slice(names.indexOf('USER'))).not.toContain('RUN')
    expect(names.slice(names.indexOf('USER'))).not.toContain('COPY')
  })

  it('keeps data in a volume that is its user’s, and is stopped as the clinic wants it', () => {
    const environment = only(last, 'ENV')
    expect(only(last, 'VOLUME')).toBe('/data')
    expect(environment).toMatch(/\bDATA_DIR=\/data\b/)
    expect(only(last, 'RUN')).toBe('mkdir /data && chown node:node /data')
    expect(environment).toContain(`PORT=${only(last, 'EXPOSE')}`)
    expect(only(last, 'STOPSIGNAL')).toBe('SIGTERM')
  })

  it('takes no data, keys or history of the machine it is made on along', () => {
    const left = read('.dockerignore').split('\n')
    for (const line of ['.git', 'node_modules', 'dist', '.data', '.data-*'])
      expect(left).toContain(line)
  })
})

describe('what is in the container', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dorren-container-'))
  const data = join(folder, 'data')
  const clinic = join(folder, 'clinic')
  /** Nobody in particular, where we may choose. */
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  let port: number
  let environment: Record<string, string>
  beforeAll(async () => {
    if (process.env.CLINIC_IS_BUILT === undefined) buildClinic()
    port = await freePort()
    const copies = valuesOf(last, 'COPY').map((copy) => {
      const [, from = '', to = ''] = /^--from=built \/clinic\/(\S+) \.\/(\S*)$/.exec(copy) ?? []
      return [from, to.endsWith('/') || to === '' ? join(to, from.split('/').at(-1)!) : to]
    })
    for (const [from = '', to = ''] of copies) {
      const place = join(clinic, to)
      mkdirSync(dirname(place), { recursive: true })
      if (from === 'node_modules') symlinkSync(join(root, from), place)
      else cpSync(join(root, from), place, { recursive: true })
    }
    mkdirSync(data)
    chmodSync(folder, 0o755)
    chmodSync(data, 0o777)
    environment = {
      PATH: String(process.env['PATH']),
      ...Object.fromEntries(
        only(last, 'ENV')
          .split(' ')
          .map((one) => one.split('=') as [string, string]),
      ),
      PORT: String(port),
      DATA_DIR: data,
    }
  }, 300_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const words = (value: string): [string, ...string[]] =>
    JSON.parse(value.slice(value.indexOf('['))) as [string, ...string[]]
  const how = () => ({ cwd: clinic, env: environment, ...user })
  const isWell = () => {
    const [, ...rest] = words(only(last, 'HEALTHCHECK'))
    return spawnSync(process.execPath, rest, how()).status === 0
  }

  it('starts by its command as a user without rights, is well, is copied, and ends when it is told to', async () => {
    const [command, ...rest] = words(only(last, 'CMD'))
    expect(command).toBe('node')
    expect(isWell(), 'before it has started').toBe(false)
    const child = spawn(process.execPath, rest, { ...how(), stdio: 'pipe' })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (said += String(text)))
    await until('it is open', () => said.includes('Dörren is open') || child.exitCode !== null)
    expect(said).toContain('Dörren is open')
    expect(isWell()).toBe(true)
    const start = await fetch(`http://localhost:${port}/`)
    expect(await start.text()).toContain('tel:112')
    const copy = spawnSync(process.execPath, ['dist/local/backup.mjs', join(data, 'copy')], how())
    expect(copy.status, String(copy.stderr)).toBe(0)
    const ended = event(child, 'exit')
    child.kill(only(last, 'STOPSIGNAL') as NodeJS.Signals)
    expect((await ended)[0]).toBe(0)
    expect(isWell(), 'after it has ended').toBe(false)
  }, 120_000)
})
