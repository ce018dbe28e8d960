/** The county of one unkind evening: the real rows, socket handler and clock, over a network with a seed. */
import { Hono } from 'hono/tiny'
import { counsellorApp } from '../../functions/api/counsellor.ts'
import { laterApp } from '../../functions/api/later/later-app.ts'
import { roomsApp } from '../../functions/api/rooms.ts'
import { safetyApp } from '../../functions/api/safety-app.ts'
import { youthApp } from '../../functions/api/youth.ts'
import type { VerifyStaff } from '../../functions/http/verify-staff.ts'
import { handleSocket } from '../../functions/live/handle-socket.ts'
import { demoStaff } from '../../functions/local/demo/staff.ts'
import { seed as seedCounty } from '../../functions/local/demo/seed.ts'
import { calm, carriedBy, unkind, type Carried } from '../../functions/local/unkind/unkind.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { visitById } from '../../functions/visit/find-visit.ts'
import type { Visit } from '../../functions/visit/visit.ts'
import type { World } from '../../functions/ports/world.ts'
import { seededRandom, type Random } from '../simulation/random.ts'
import { testWorld } from '../support/test-world.ts'
import { virtualTime, type VirtualTime } from './virtual-time.ts'

export const origin = 'http://county.test'
/** As long as the stage lets a sign-in last. */
const tokenLasts = 70_000
const sweepEvery = 60_000
interface Claims {
  sub: string
  exp: number
}

/** One page's end of a connection, as the server sees it. */
export interface Wire {
  hear: (text: string) => void
  /** The server's end is gone. */
  ended: () => void
}

export interface County {
  readonly random: Random
  readonly time: VirtualTime
  readonly carried: Carried
  readonly ask: (request: Request) => Promise<{ status: number; headers: Headers; text: string }>
  /** The name of the new connection. */
  readonly connect: (wire: Wire) => string
  readonly receive: (connection: string, text: string) => void
  readonly disconnect: (connection: string) => void
  readonly token: (staff: string) => string
  readonly visit: (id: string) => Promise<Visit | undefined>
  readonly calm: () => void
  readonly note: (what: string) => void
  readonly faults: string[]
  readonly close: () => void
}

export const openCounty = async (seed: number, say?: (line: string) => void): Promise<County> => {
  const random = seededRandom(seed)
  const base = testWorld()
  const time = virtualTime(base.now())
  const open = new Map<string, Wire>()
  const faults: string[] = []
  let weather = unkind
  let connections = 0
  let closed = false
  const note = (what: string): void =>
    say?.(`${String(Math.round((time.now() - base.now()) / 100) / 10).padStart(7)} ${what}`)
  const carried = carriedBy({
    random: random.next,
    after: (ms, run) => void time.after(ms, run),
    weather: () => weather,
  })
  const end = (connection: string): void => {
    const wire = open.get(connection)
    open.delete(connection)
    if (wire === undefined) return
    void handleSocket(world, verify, () => true, event('$disconnect', connection))
    wire.ended()
  }
  const world: World = {
    ...base,
    now: time.now,
    push: {
      tell: (connection, frame) => {
        const wire = open.get(connection)
        if (wire === undefined) return Promise.resolve('gone')
        const text = JSON.stringify(frame)
        carried.frame(
          () => open.get(connection)?.hear(text),
          () => end(connection),
        )
        return Promise.resolve('told')
      },
    },
    log: (name, _facts, about) => {
      if (name === 'fault') faults.push(`the server met a fault: ${JSON.stringify(about)}`)
    },
  }
  const event = (routeKey: string, connectionId: string, body?: string) => ({
    requestContext: { routeKey, connectionId },
    ...(body === undefined ? {} : { body }),
  })
  const token = (staff: string): string => {
    const claims = { sub: staff, exp: (time.now() + tokenLasts) / 1000, nonce: 'n' }
    return `e.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`
  }
  const verify: VerifyStaff = (text) => {
    const [, claims] = text.split('.')
    if (claims === undefined) return Promise.resolve(undefined)
    const { sub, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Claims
    const isValid = exp * 1000 > time.now()
    return Promise.resolve(isValid ? demoStaff.find(({ id }) => id === sub) : undefined)
  }
  await seedCounty(world)
  const app = new Hono()
  const apis = {
    youth: youthApp(world),
    counsellor: counsellorApp(world, verify),
    safety: safetyApp(world, verify),
    later: laterApp(world, verify),
    rooms: roomsApp(
      world,
      { peer: { kind: 'peer', admit: () => Promise.resolve({ ice: [] }) } } as never,
      verify,
    ),
  }
  for (const [audience, api] of Object.entries(apis))
    app.all(`/api/${audience}/*`, (c) => api.fetch(c.req.raw))
  const sweepAgain = (): void =>
    void time.after(sweepEvery, () => {
      if (closed) return
      sweep(world).catch((fault: unknown) => faults.push(`the clock met a fault: ${String(fault)}`))
      sweepAgain()
    })
  time.after(random.below(sweepEvery), sweepAgain)

  return {
    random,
    time,
    carried,
    ask: (request) =>
      time.during(async () => {
        const answer = await app.fetch(request)
        return { status: answer.status, headers: answer.headers, text: await answer.text() }
      }),
    connect: (wire) => {
      const connection = `connection-${++connections}`
      open.set(connection, wire)
      return connection
    },
    receive: (connection, text) => {
      if (!open.has(connection)) return
      carried.frame(
        () =>
          void handleSocket(world, verify, () => true, event('$default', connection, text)).catch(
            (fault: unknown) => faults.push(`the live channel met a fault: ${String(fault)}`),
          ),
        () => end(connection),
      )
    },
    disconnect: end,
    token,
    visit: (id) => visitById(world, id, true),
    calm: () => {
      weather = calm
    },
    note,
    faults,
    close: () => {
      closed = true
    },
  }
}
