/**
 * Asks everything of everybody in every wrong way: rows of the contract with nearly right bodies, raw
 * bytes to raw addresses, and frames of both kinds. Nothing may be answered as our fault.
 */
import { handleSocket } from '../../functions/live/handle-socket.ts'
import { makePass } from '../../functions/visit/talk/talk-pass.ts'
import type { StaffRole } from '../../shared/contract/endpoint.ts'
import { seededRandom, type Random } from '../simulation/random.ts'
import {
  allRows,
  bearer,
  joinBody,
  openDoors,
  pathFor,
  people,
  proofBody,
  staffFor,
  type Doors,
} from '../support/contract.ts'
import { nearly, noise } from './odd.ts'

export interface Fuzzed {
  requests: number
  frames: number
  /** What was answered as our own fault: the seed and what was asked, to play it again. */
  faults: string[]
  /** Milliseconds of the slowest, on the clock and of the processor's own time. */
  slowest: number
  slowestOwn: number
  /** Of own time: what others on the machine take is not ours. */
  overASecond: number
  statuses: Record<string, number>
}

interface Cast {
  doors: Doors
  mine: { visit: string; authorization: string }
  code: string
  pass: string
}

/** A clinic is used so many times before it is left for a new one, so that memory tells of leaks only. */
const usesOfOne = 1_000

const openCast = async (): Promise<Cast> => {
  const doors = await openDoors()
  const mine = await doors.joined()
  const code = (await doors.coded()).authorization
  const pass = makePass(doors.world, { visit: mine.visit, epoch: 0, side: 'youth' })
  return { doors, mine, code, pass }
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND'] as const

const credentials = ({ mine, code }: Cast): string[] => [
  '',
  mine.authorization,
  code,
  ...Object.values(people).map(bearer),
  'Visit',
  'Bearer a.b.c',
]

const rightOne = (who: string, { mine, code }: Cast): string =>
  who === 'youth'
    ? mine.authorization
    : who === 'code'
      ? code
      : bearer(who in staffFor ? staffFor[who as StaffRole] : people.mora)

/** Headers carry bytes only: what cannot be one is not sent by any browser or proxy. */
const asHeader = (text: string): string => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '')
/** Half pairs cannot stand in an address. */
const wellFormed = (text: string): string => text.replaceAll(/[\ud800-\udfff]/g, '?')
const asPath = (text: string): string => `/api/${encodeURI(wellFormed(text)).replaceAll('#', '')}`

const schemaAware = async (cast: Cast, random: Random) => {
  const { row, body, name } = random.pick(allRows)
  const { world } = cast.doors
  const whole =
    name === 'join' ? await joinBody(world) : name === 'newCode' ? await proofBody(world) : body
  const path = pathFor(
    row,
    random.chance(0.9) ? cast.mine.visit : encodeURIComponent(wellFormed(noise(random, 30))),
  )
  const query =
    row.query !== undefined || random.chance(0.05)
      ? `?after=${random.pick(['0', '-1', 'x', '1e9', '%00'])}`
      : ''
  const authorization = random.chance(0.8)
    ? rightOne(row.who, cast)
    : random.pick(credentials(cast))
  return {
    method: row.method,
    path: path + query,
    ...(whole === undefined ? {} : { body: random.chance(0.1) ? whole : nearly(whole, random) }),
    ...(authorization === undefined ? {} : { authorization }),
  }
}

const raw = (cast: Cast, random: Random) => {
  const method = random.pick(methods)
  const known = pathFor(random.pick(allRows).row, cast.mine.visit)
  const path = random.chance(0.6) ? known : asPath(noise(random, 60))
  const takesBody = method !== 'GET' && method !== 'HEAD'
  const authorization = random.chance(0.5)
    ? random.pick(credentials(cast))
    : asHeader(noise(random, 80))
  return {
    method,
    path,
    ...(takesBody ? { raw: noise(random, 400) } : {}),
    ...(authorization === undefined ? {} : { authorization }),
  }
}

const frames = ({ mine, pass }: Cast): object[] => {
  const body = { v: 1, kid: 'k', data: 'aGVq' }
  return [
    { type: 'open' },
    { type: 'hello', visit: mine.visit, secret: mine.authorization.slice('Visit '.length) },
    { type: 'hello-staff', token: people.mora.id },
    { type: 'here', token: people.mora.id },
    { type: 'say', pass, mid: 'm'.repeat(22), after: 0, body },
    { type: 'typing', pass },
    { type: 'seen', pass, seq: 1 },
    { type: 'signal', pass, ticket: 'a.b', data: 'x' },
    { type: 'ping' },
  ]
}

const verify = (token: string) =>
  Promise.resolve(Object.values(people).find((member) => member.id === token))

/** `count` of each: nearly right requests, raw requests, nearly right frames and raw frames. */
export const fuzz = async (seed: number, count: number): Promise<Fuzzed> => {
  const random = seededRandom(seed)
  const told: Fuzzed = {
    requests: 0,
    frames: 0,
    faults: [],
    slowest: 0,
    slowestOwn: 0,
    overASecond: 0,
    statuses: {},
  }
  let cast = await openCast()
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const before = performance.now()
    const usedBefore = process.cpuUsage()
    const done = await work()
    const took = performance.now() - before
    told.slowest = Math.max(told.slowest, took)
    const { user, system } = process.cpuUsage(usedBefore)
    const own = (user + system) / 1_000
    told.slowestOwn = Math.max(told.slowestOwn, own)
    if (own > 1_000) told.overASecond++
    return done
  }
  const note = (what: unknown): void => {
    const { logged } = cast.doors.world
    if (logged.includes('fault'))
      told.faults.push(`seed ${seed}: ${JSON.stringify(what).slice(0, 600)}`)
    logged.length = 0
    cast.doors.world.told.length = 0
  }
  for (let n = 0; n < count; n++) {
    if (n % usesOfOne === usesOfOne - 1) cast = await openCast()
    for (const ask of [await schemaAware(cast, random), raw(cast, random)]) {
      const { method, path, ...given } = ask
      const answer = await timed(() => cast.doors.ask(method, path, given))
      await answer.arrayBuffer()
      told.requests++
      told.statuses[answer.status] = (told.statuses[answer.status] ?? 0) + 1
      if (answer.status >= 500)
        told.faults.push(`seed ${seed}: ${answer.status} ${JSON.stringify(ask).slice(0, 600)}`)
      note(ask)
    }
    const frame = random.pick(frames(cast))
    for (const body of [
      JSON.stringify(random.chance(0.2) ? frame : nearly(frame, random)),
      noise(random, 300),
    ]) {
      const requestContext = { routeKey: '$default', connectionId: 'c1' }
      await timed(() =>
        handleSocket(cast.doors.world, verify, () => true, { body, requestContext }),
      )
      told.frames++
      note(body)
    }
  }
  return told
}
