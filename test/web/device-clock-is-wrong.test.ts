/** A device whose clock is days off, or is set in the middle of a talk: nothing that counts goes by it. */
import { effect, signal } from '@preact/signals'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Room } from '../../shared/contract/visit/rooms.ts'
import type { DownFrame } from '../../shared/contract/live.ts'
import { heardDate, serverNow } from '../../web/data/server-clock.ts'
import { clockSince, now, secondsUntil } from '../../web/data/ticking-clock.ts'
import { stillGood, type Proof } from '../../web/data/proof-of-work/solve.ts'
import type { Live } from '../../web/data/live.ts'
import { watchSigns } from '../../web/data/talk/silent-side.ts'
import { openStage } from '../../web/ui/video-stage/stage-store.ts'
import type { StagePorts } from '../../web/ui/video-stage/stage-types.ts'
import { callWith, Connection, credentials, room } from '../support/peer-call.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** What it is at the clinic. */
const noon = Date.UTC(2026, 0, 15, 12)
/** Somebody, or the network, sets the clock of the device. */
const setClock = (by: number) => vi.setSystemTime(Date.now() + by)
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

const listens = { addEventListener: () => undefined, removeEventListener: () => undefined }
beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  Connection.made = []
  vi.stubGlobal('RTCPeerConnection', Connection)
  const track = { kind: 'audio', stop: () => undefined }
  const getUserMedia = () => Promise.resolve({ getTracks: () => [track] })
  vi.stubGlobal('navigator', { onLine: true, mediaDevices: { getUserMedia, ...listens } })
  vi.stubGlobal('document', { visibilityState: 'visible', ...listens })
  vi.stubGlobal('addEventListener', listens.addEventListener)
  vi.stubGlobal('removeEventListener', listens.removeEventListener)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const wrong = [
  ['three days ahead', 3 * day],
  ['two days behind', -2 * day],
  ['half an hour behind', -30 * minute],
] as const

/** The answer of the clinic that comes at noon to a device whose clock is so far off. */
const atNoon = (off: number) => {
  setClock(off)
  heardDate(new Date(noon).toUTCString())
}
/** Whole seconds are all that the clinic says of its time. */
const near = (instant: number, expected: number) =>
  expect(Math.abs(instant - expected), new Date(instant).toISOString()).toBeLessThanOrEqual(500)

test.each(wrong)('%s: waits and countdowns are the clinic’s', async (_, off) => {
  atNoon(off)
  const stop = effect(() => void now.value)
  near(serverNow(), noon)
  expect(clockSince(noon - 25 * minute)).toBe('25:00')
  expect(secondsUntil(noon + 90_000)).toBeGreaterThanOrEqual(89)
  await seconds(60)
  near(serverNow(), noon + minute)
  expect(clockSince(noon - 25 * minute)).toBe('26:00')
  stop()
})

test.each(wrong)('set %s in the middle: they go on as if nothing had happened', async (_, by) => {
  atNoon(0)
  await seconds(30)
  setClock(by)
  near(serverNow(), noon + 30_000)
  await seconds(30)
  near(serverNow(), noon + minute)
  setClock(-by)
  near(serverNow(), noon + minute)
})

test('an instant is asked for in whole milliseconds, whatever the page’s own clock counts in', () => {
  atNoon(0)
  const own = performance.now()
  vi.spyOn(performance, 'now').mockReturnValue(own + 1234.567)
  expect(serverNow()).toBe(Math.trunc(serverNow()))
  vi.mocked(performance.now).mockRestore()
})

test('a device that has slept for an hour knows it, though its page stood still', () => {
  atNoon(3 * day)
  // Of a sleep the page's own clock may count nothing.
  setClock(60 * minute)
  near(serverNow(), noon + 60 * minute)
})

test.each(wrong)('%s: work that has been done for a place is not thrown away', (_, off) => {
  atNoon(off)
  const until = (instant: number) =>
    ({ challenge: { parameters: { expiresAt: instant / 1000 } } }) as Proof
  expect(stillGood(until(noon + 5 * minute))).toBe(true)
  expect(stillGood(until(noon + 10_000)), 'it would run out on the way').toBe(false)
})

test.each(wrong)(
  'set %s in the middle: a side that stops answering is told all the same',
  async (_, by) => {
    atNoon(0)
    let hear: (frame: DownFrame) => void = () => undefined
    const live = {
      status: signal('up'),
      send: () => true,
      check: () => undefined,
      listen: (hearer: typeof hear) => {
        hear = hearer
        return () => undefined
      },
    } as unknown as Live
    const signs = watchSigns(live, 'v_one', {
      pass: () => 'pass',
      last: () => 0,
      heal: () => Promise.resolve(),
    })
    hear({ type: 'pass', visit: 'v_one', epoch: 1, pass: 'p', there: true, at: 1 } as DownFrame)
    hear({ type: 'sign', visit: 'v_one' } as DownFrame)
    setClock(by)
    await seconds(20)
    expect(signs.silentSince.value, 'nothing is wrong yet').toBeUndefined()
    await seconds(20)
    expect(signs.silentSince.value).toBeDefined()
    signs.close()
  },
)

const isUp = (connection: Connection) => {
  // Without sound the watch would say on its own that it is lost.
  connection.channel.readyState = 'connecting'
  connection.connectionState = 'connected'
  connection.onconnectionstatechange?.()
}
const isLost = (connection: Connection) => {
  connection.connectionState = 'failed'
  connection.onconnectionstatechange?.()
}

test.each(wrong)(
  'set %s while a call is lost: it is given up after half a minute, no sooner or later',
  async (_, by) => {
    const less: string[] = []
    let hear: ((heard: { session: string; at: number; data: string }) => void) | undefined
    const ports: StagePorts = {
      name: 'talk',
      open: () => Promise.resolve({ ...room } as Room),
      leave: () => Promise.resolve(),
      signalling: () => ({
        send: () => true,
        check: () => undefined,
        listen: (hearer) => {
          hear = hearer
          return () => undefined
        },
      }),
      third: signal(false),
      politeToThird: false,
      less: (to) => less.push(to),
      medium: () => 'voice',
      reachable: signal(false),
      chatWorks: signal(true),
      isFront: signal(true),
      isTold: signal(true),
    }
    const stage = openStage(ports, 1)
    await seconds(0)
    hear?.({ session: 'theirs', at: 1, data: JSON.stringify({ here: true }) })
    const connection = Connection.made.at(-1)!
    isUp(connection)
    await seconds(3)
    expect(stage.state.value).toBe('up')
    isLost(connection)
    await seconds(5)
    setClock(by)
    await seconds(20)
    expect(less).toEqual([])
    await seconds(10)
    expect(less[0]).toBe('chat')
    stage.close()
  },
)

test.each(wrong)(
  'set %s: whoever is heard again is heard, though the word of it was lost',
  async (_, by) => {
    const { call, connection, says } = callWith()
    isUp(connection)
    says({ hears: false })
    expect(call.state.value).toBe('lost')
    setClock(by)
    await seconds(12)
    expect(call.state.value).toBe('up')
    call.close()
  },
)

test.each(wrong)(
  'set %s: another way is looked for with fresh words to the relay',
  async (_, by) => {
    const { call, connection } = callWith({}, () =>
      Promise.resolve({ ...room, iceServers: credentials('fresh') } as Room),
    )
    isUp(connection)
    await seconds(5)
    setClock(by)
    await seconds(120)
    connection.connectionState = 'failed'
    connection.onconnectionstatechange?.()
    await seconds(0)
    expect(connection.restarts[0]?.iceServers?.[0]?.username).toBe('fresh')
    call.close()
  },
)

test.each(wrong)(
  'set %s: relays that are being asked are let answer, and asked again after ten seconds',
  async (_, by) => {
    const { call, connection } = callWith()
    isUp(connection)
    await seconds(1)
    isLost(connection)
    connection.iceGatheringState = 'gathering'
    connection.onicegatheringstatechange?.()
    setClock(by)
    await seconds(8)
    expect(connection.restarts).toHaveLength(1)
    await seconds(4)
    expect(connection.restarts).toHaveLength(2)
    call.close()
  },
)
