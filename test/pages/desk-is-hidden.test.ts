/** A counsellor writes in another program: their page is hidden, and gives its sign of life as often as one in sight. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { times } from '../../shared/rules/line/times.ts'
import { openDesk } from '../../web/desk/live-desk.ts'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import { pageTimers } from '../unkind/page-timers.ts'
import { virtualTime } from '../unkind/virtual-time.ts'

const second = 1_000
const minute = 60 * second

const time = virtualTime(Date.now())
const hiddenSince = time.now()
const timers = pageTimers(
  time,
  (run) => run(),
  () => hiddenSince,
)
/** When a sign of life went over the line. */
let signs: number[] = []
let answers: () => Promise<Response>
const sockets: PageSocket[] = []

class PageSocket {
  static readonly OPEN = 1
  readyState = 1
  onopen = (): void => undefined
  onmessage = (_: { data: string }): void => undefined
  onclose = (): void => undefined
  constructor() {
    sockets.push(this)
    time.after(20, () => this.onopen())
  }
  send(text: string): void {
    const { type } = JSON.parse(text) as { type: string }
    if (type === 'here') signs.push(time.now())
    if (type !== 'hello-staff') return
    signs.push(time.now())
    time.after(20, () => this.onmessage({ data: JSON.stringify({ type: 'welcome' }) }))
  }
  close(): void {
    this.readyState = 3
  }
}

const desk = {
  staff: { id: 'elin', firstName: 'Elin' },
  status: 'here',
  seats: 2,
  channels: ['chat'],
  visits: [],
  offers: [],
  left: [],
  line: { entries: [], at: 0 },
}
const inTime = (make: () => Response): Promise<Response> =>
  new Promise((resolve) => void time.after(80, () => resolve(make())))

beforeEach(() => {
  signs = []
  answers = () => inTime(() => Response.json(desk))
  vi.stubGlobal('WebSocket', PageSocket)
  vi.stubGlobal('fetch', () => answers())
  const set = (run: () => void, ms?: number) => timers.set(run, ms)
  vi.stubGlobal('setTimeout', set)
  vi.stubGlobal('clearTimeout', timers.clear)
  vi.stubGlobal('setInterval', (run: () => void, ms?: number) => timers.set(run, ms, true))
  vi.stubGlobal('clearInterval', timers.clear)
  signedIn.value = { at: 'in', token: 'token' }
})
afterEach(() => {
  timers.stop()
  vi.unstubAllGlobals()
})

const longestWithout = (): number =>
  Math.max(...signs.slice(1).map((at, before) => at - signs[before]!))

/** Longer than a browser lets a hidden page's timers be. */
const isHiddenForLong = () => time.pass(15 * minute)

it('says that it is there every 20 seconds or so, for as long as it is hidden', async () => {
  openDesk()
  await isHiddenForLong()
  expect(signs.length).toBeGreaterThan(20)
  expect(longestWithout()).toBeLessThanOrEqual(25 * second)
})

it('goes on when nothing is answered, and is back with a sign in time when its line breaks and the network with it', async () => {
  openDesk()
  await isHiddenForLong()
  const { length } = signs
  answers = () => inTime(() => Response.error())
  await time.pass(5 * minute)
  expect(signs.length).toBeGreaterThan(length + 10)
  // Just before the next sign.
  await time.pass(signs.at(-1)! + 20 * second - time.now())
  sockets.at(-1)!.onclose()
  await time.pass(minute)
  expect(longestWithout()).toBeLessThan(times.counsellorGone / 2)
})
