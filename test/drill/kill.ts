/**
 * `npm run kill`: a clinic under load is killed again and again without warning. Whoever was told that
 * they have a place, and every word that was told to be there, must be there when it is back; prints
 * how long it was away.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { demoStaff } from '../../functions/local/demo/staff.ts'
import { openLocalStore } from '../../functions/local/data/local-store.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { deriveTalkKey, sealSaid } from '../../web/data/sealed/sealing.ts'
import { buildClinic } from '../support/clinic.ts'
import { freePort } from '../support/free-port.ts'
import { once, placeInLine, staffToken, wire } from '../support/wire.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, strict: false })
const times = Number(positionals[0] ?? 50)
if (Object.keys(values).length > 0 || !Number.isInteger(times) || times < 1) {
  console.error(
    'npm run kill -- [how often it is killed: a whole number, or 50 when none is given]',
  )
  process.exit(1)
}
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dorren-kill-'))
const port = await freePort()
const url = `http://localhost:${port}`

interface Youth {
  readonly visit: string
  readonly secret: string
}
/** What a page was told since the last start. */
let places: Youth[] = []
let words: (Youth & { epoch: number; mid: string })[] = []
const counsellors = demoStaff
  .filter(({ roles }) => roles.includes('counsellor'))
  .map(({ id }) => id)
const found = { places: 0, words: 0, lost: 0 }

let running: ChildProcess | undefined
process.once('exit', () => running?.kill('SIGKILL'))
const line = wire(url, '127.0.0.1')
const as = ({ secret }: Youth) => line.speak(youthApi, `Visit ${secret}`)
const isOpen = () =>
  fetch(`${url}/api/youth/door`)
    .then(({ ok }) => ok)
    .catch(() => false)

/** Gives the process, and how many milliseconds went by until somebody at the door was answered. */
const start = async (): Promise<{ child: ChildProcess; ms: number }> => {
  const from = performance.now()
  const child = spawn(process.execPath, ['dist/local/index.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, TIDY_MS: '200' },
    stdio: 'ignore',
  })
  running = child
  while (!(await isOpen())) {
    if (child.exitCode !== null) throw new Error('the clinic does not start')
    await wait(5)
  }
  return { child, ms: performance.now() - from }
}

const joins = (): Promise<Youth> => {
  return placeInLine(line).catch((error: unknown) => {
    // A place has become dearer since the work was done: the page does it again.
    if (String(error).includes('more-work')) return joins()
    throw error
  })
}
/** At a desk and seat where nobody sits from before. */
const meetsSomebody = async (time: number): Promise<Youth & { epoch: number }> => {
  const desk = line.speak(
    counsellorApi,
    await staffToken(line, url, String(counsellors[time % counsellors.length])),
  )
  const seat = 1 + (Math.floor(time / counsellors.length) % 6)
  await desk.duty({ status: 'here', seats: 6, channels: ['chat'] })
  const youth = await joins()
  await desk.take({ press: once(), seat, visit: youth.visit, reason: 'came-back' })
  const talking = await as(youth).ready({ visit: youth.visit })
  if (!('epoch' in talking)) throw new Error('no talk')
  return { ...youth, epoch: talking.epoch }
}

/** Nobody writes as quickly as this may: a talk that holds all it may at once waits a little. */
const tooQuick = async (error: unknown): Promise<false> => {
  if (!String(error).includes('"code":"too-many"')) throw error
  await wait(100)
  return false
}

/** Goes on until the process is gone, which is the only fault it may meet. */
const underLoad = async (
  child: ChildProcess,
  { visit, secret, epoch }: Awaited<ReturnType<typeof meetsSomebody>>,
): Promise<void> => {
  const key = await deriveTalkKey(randomBytes(32), { visit, epoch })
  const isDead = () => child.killed
  const join = async () => {
    while (!isDead()) places.push(await joins())
  }
  const speak = async () => {
    for (let after = 0; !isDead(); after++) {
      const mid = once()
      const body = await sealSaid(key, { visit, epoch, side: 'youth', mid }, { text: 'hej' })
      const said = { visit, mid, epoch, after: Math.min(after, 1), body } as never
      const isKept = await as({ visit, secret })
        .say(said)
        .then(() => true, tooQuick)
      if (isKept) words.push({ visit, secret, epoch, mid })
    }
  }
  await Promise.all(
    [join, join, join, speak, speak].map((one) =>
      one().catch((error: unknown) => {
        if (!isDead()) throw error
      }),
    ),
  )
}

const lookFor = async (): Promise<void> => {
  for (const youth of places) {
    const { visit } = youth
    const state = await as(youth)
      .visit({ visit })
      .catch(() => undefined)
    if (state?.state === 'waiting') found.places++
    else found.lost++
    await as(youth)
      .leave({ visit })
      .catch(() => undefined)
  }
  const [talk] = words
  if (talk !== undefined) {
    const there = await as(talk).messages({ visit: talk.visit, epoch: talk.epoch, after: 0 })
    const mids = new Set(there.messages.map(({ mid }) => mid))
    for (const { mid } of words) {
      if (mids.has(mid)) found.words++
      else found.lost++
    }
  }
  places = []
  words = []
}

buildClinic()
const away: number[] = []
for (let time = 0; time <= times; time++) {
  const { child, ms } = await start()
  // The first start makes a county.
  if (time > 0) away.push(ms)
  await lookFor()
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const load = time < times ? underLoad(child, await meetsSomebody(time)) : Promise.resolve()
  await Promise.race([load, wait(300 + Math.random() * 700)])
  child.kill('SIGKILL')
  await Promise.all([gone, load])
}

const timed = async (work: () => unknown): Promise<number> => {
  const from = performance.now()
  await work()
  return performance.now() - from
}
const file = String(readdirSync(folder).find((name) => /^clinic-\d+\.mdb$/.test(name)))
const size = statSync(join(folder, file)).size
const bare = await timed(() => spawnSync(process.execPath, ['-e', '0']))
const opened = await timed(async () => (await openLocalStore(folder, Date.now)).close())
rmSync(folder, { recursive: true, force: true })

away.sort((one, other) => one - other)
const ms = (figure = 0) => `${Math.round(figure)} ms`
console.log(`killed ${times} times under load: ${found.places} places and ${found.words} words were acknowledged, ${found.lost} lost
back after ${ms(away[away.length >> 1])} in the middle, ${ms(away.at(-1))} at worst
  of which a bare Node ${ms(bare)}, and the store ${ms(opened)} for ${Math.round(size / 1000)} kB, of which another bare Node`)
process.exitCode = found.lost === 0 && found.places > times && found.words > times ? 0 : 1
