/** A clinic that cannot start says why in one sentence, and leaves what is kept as it is. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { buildClinic, startClinic, type Clinic } from '../support/clinic.ts'
import { freePort } from '../support/free-port.ts'
import { askToJoin, wire } from '../support/wire.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = 'dist/local/index.mjs'
const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'dorren-start-'))
  folders.push(folder)
  return folder
}
/** Of a clinic that has been stopped, and of one that runs. */
let lived: string
let used: string
let clinic: Clinic
beforeAll(async () => {
  if (process.env.CLINIC_IS_BUILT === undefined) buildClinic()
  lived = newFolder()
  await (await startClinic({ DATA_DIR: lived })).stop()
  used = copyOf(lived)
  clinic = await startClinic({ DATA_DIR: used })
})
afterAll(async () => {
  await clinic.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const copyOf = (folder: string) => {
  const copy = newFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}
/** What a folder holds, but for who reads it just now. */
const contentOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !/-lock$|^in-use/.test(one.name))
    .map(({ name, parentPath }) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(parentPath, name)))
        .digest('hex'),
    ])
    .sort()
const fileIn = (folder: string) =>
  join(folder, String(readdirSync(folder).find((name) => /^clinic-\d+\.mdb$/.test(name))))

/** A start that is expected to end by itself; gives what it said. */
const refused = async (folder: string, more: readonly string[] = [], port = 0, uid?: number) => {
  const env = { ...process.env, PORT: String(port || (await freePort())), DATA_DIR: folder }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...more], {
    cwd: root,
    env,
    encoding: 'utf8',
    timeout: 60_000,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr, 'one sentence, no stack').not.toMatch(/\n +at /)
  return stderr
}

describe('a second process on the same folder', () => {
  it('is told on which port the first is, removes nothing even with --fresh, and the first goes on', async () => {
    const before = readdirSync(used)
    const { port } = new URL(clinic.url)
    for (const more of [[], ['--fresh']])
      expect(await refused(used, more)).toContain(`in use by another Dörren on port ${port}`)
    expect(readdirSync(used)).toEqual(before)
    expect((await fetch(`${clinic.url}/api/youth/door`)).status).toBe(200)
  })

  it('is refused while the first only stands still, and let in once it is dead, however it died', async () => {
    const folder = copyOf(lived)
    const port = await freePort()
    const first = spawn(process.execPath, [program], {
      cwd: root,
      env: { ...process.env, PORT: String(port), DATA_DIR: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((resolve) => first.stdout.on('data', resolve))
    first.kill('SIGSTOP')
    expect(await refused(folder)).toContain(`on port ${port}`)
    const dead = new Promise((resolve) => first.once('exit', resolve))
    first.kill('SIGKILL')
    await dead
    await (await startClinic({ DATA_DIR: folder })).stop()
  })

  it('is let in where the folder is a copy of one that is in use', async () => {
    const folder = copyOf(lived)
    for (const name of ['in-use.mdb', 'in-use.mdb-lock'])
      cpSync(join(used, name), join(folder, name))
    await (await startClinic({ DATA_DIR: folder })).stop()
  })
})

it('a port that is taken stops the start before --fresh has removed anything', async () => {
  const folder = copyOf(lived)
  const before = contentOf(folder)
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, () => resolve()))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  expect(await refused(folder, ['--fresh'], port)).toContain(`Port ${port} is taken`)
  server.close()
  expect(contentOf(folder)).toEqual(before)
})

describe('a county that cannot be read', () => {
  const harm: Record<string, (bytes: Buffer) => Buffer> = {
    'is empty': () => Buffer.alloc(0),
    'is something else': () => Buffer.from('these are not the records you are looking for'),
    'ends in the middle': (bytes) => bytes.subarray(0, (bytes.length / 2) & ~4095),
    'has a page of zeros at the beginning': (bytes) => Buffer.from(bytes).fill(0, 0, 8192),
    'has been written over': (bytes) => Buffer.from(bytes).fill('x', 8192),
  }
  it.each(Object.keys(harm))('because its file %s is refused, and left as it is', async (what) => {
    const folder = copyOf(lived)
    const file = fileIn(folder)
    writeFileSync(file, harm[what]!(readFileSync(file)))
    const before = contentOf(folder)
    expect(await refused(folder)).toContain(`${file} is damaged and cannot be read`)
    expect(contentOf(folder)).toEqual(before)
  })

  it('because an earlier build kept it is refused and left as it is, until --fresh gives it up', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'clinic.sqlite'), 'yesterday')
    const before = contentOf(folder)
    expect(await refused(folder)).toContain('an earlier build (clinic.sqlite)')
    expect(contentOf(folder)).toEqual(before)
    const fresh = await startClinic({ DATA_DIR: folder }, { program: [program, '--fresh'] })
    expect(readdirSync(folder)).not.toContain('clinic.sqlite')
    await fresh.stop()
  })
})

it('a folder that may only be read is named', async () => {
  const folder = newFolder()
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  chmodSync(folder, 0o755)
  chmodSync(closed, 0o555)
  // Who is root may write everywhere.
  const nobody = process.getuid?.() === 0 ? 65_534 : undefined
  expect(await refused(closed, [], 0, nobody)).toContain(`${closed} cannot be written`)
  expect(readdirSync(closed)).toEqual([])
})

describe('a disk that is full', () => {
  /** No file may become larger: what a process meets then is what it meets on a full disk. */
  const within = (kilobytes: number) =>
    ['bash', ['-c', `ulimit -f ${kilobytes}; exec "$0" "$@"`, process.execPath, program]] as const

  it('stops the start with a sentence, and nothing is lost', async () => {
    const folder = copyOf(lived)
    const before = contentOf(folder)
    const [shell, words] = within(64)
    const { status, stderr } = spawnSync(shell, words, {
      cwd: root,
      env: { ...process.env, PORT: String(await freePort()), DATA_DIR: folder },
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toContain(`The disk of the data folder ${folder} is full`)
    expect(contentOf(folder)).toEqual(before)
  })

  it('while youths join refuses them for now, loses nobody who was taken in, and leaves help in place', async () => {
    const folder = copyOf(lived)
    const size = readFileSync(fileIn(folder)).length
    // What a start writes anew of a lived-in county, and a join or two; not two hundred.
    const [shell, words] = within(Math.ceil(size / 1024) + 64)
    const small = await startClinic({ DATA_DIR: folder }, { command: shell, program: words })
    const line = wire(small.url, '127.0.0.1')
    const joined: { visit: string; secret: string }[] = []
    const answers: number[] = []
    for (
      let tries = 0;
      tries < 200 && answers.filter((status) => status === 503).length < 3;
      tries++
    ) {
      const body = JSON.stringify(await askToJoin(line))
      const { status, text } = await line.ask('POST', youthApi.join.path, { body })
      answers.push(status)
      if (status === 200) joined.push(JSON.parse(text))
      else expect(JSON.parse(text)).toMatchObject({ code: 'try-again' })
    }
    expect(answers).toContain(503)
    expect(joined.length).toBeGreaterThan(0)
    expect((await line.ask('GET', '/')).text).toContain('tel:112')
    await small.stop()
    const roomy = await startClinic({ DATA_DIR: folder })
    const again = wire(roomy.url, '127.0.0.1')
    for (const { visit, secret } of joined)
      expect(await again.speak(youthApi, `Visit ${secret}`).visit({ visit })).toMatchObject({
        state: 'waiting',
      })
    await roomy.stop()
  })
})
