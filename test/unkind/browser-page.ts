/** One opening of a page: the real modules, run with globals of their own in place of a browser's. */
import { setMaxListeners } from 'node:events'
import { compileFunction } from 'node:vm'
import { origin, type County } from './county.ts'
import { pageNetwork } from './page-network.ts'
import { pageTimers } from './page-timers.ts'

const names = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'Date',
  'Math',
  'fetch',
  'WebSocket',
  'AbortSignal',
  'sessionStorage',
  'localStorage',
  'location',
  'history',
  'document',
  'navigator',
  'window',
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
  'crypto',
  'BroadcastChannel',
  'matchMedia',
  'reportError',
  'globalThis',
] as const
type Globals = Record<(typeof names)[number], unknown>

export type Code = (...globals: unknown[]) => unknown
/** The code of a page, compiled once and run for each opening of it. */
export const compilePage = (script: string): Code =>
  compileFunction(`${script}\nreturn page`, [...names]) as Code

export interface Page<P> {
  readonly exports: P
  readonly kill: () => void
  readonly hide: () => void
  readonly freeze: () => void
  readonly show: () => void
}

export const memoryStorage = (): Storage => {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, String(value)),
    removeItem: (name: string) => void kept.delete(name),
    clear: () => kept.clear(),
    key: (n: number) => [...kept.keys()][n] ?? null,
    get length() {
      return kept.size
    },
  }
}

/** Cryptography takes none of the evening's time, and comes in the same order each time. */
const timedCrypto = ({ time }: County) => ({
  subtle: new Proxy(crypto.subtle, {
    get: (real, method: keyof SubtleCrypto) => {
      const way = real[method] as ((...given: unknown[]) => Promise<unknown>) | undefined
      if (typeof way !== 'function') return way
      return (...given: unknown[]) => time.during(() => way.apply(real, given))
    },
  }),
  getRandomValues: crypto.getRandomValues.bind(crypto),
  randomUUID: crypto.randomUUID.bind(crypto),
})

const nothing = (): undefined => undefined

export const openPage = <P>(
  county: County,
  code: Code,
  session: Storage,
  name: string,
): Page<P> => {
  const { time, random } = county
  let isGone = false
  let isFrozen = false
  let hiddenSince: number | undefined
  /** What came while the page was frozen and is done when it wakes. */
  let kept: (() => void)[] = []
  const run = (what: () => void): void => {
    if (isGone) return
    if (isFrozen) kept.push(what)
    else what()
  }
  const timers = pageTimers(time, run, () => hiddenSince)
  const network = pageNetwork(county, { run, isGone: () => isGone, isFrozen: () => isFrozen })
  const events = new EventTarget()
  const page = Object.assign(new EventTarget(), {
    title: '',
    documentElement: { lang: 'sv', style: {} },
    querySelector: () => null,
    hasFocus: () => hiddenSince === undefined,
  })
  Object.defineProperty(page, 'visibilityState', {
    get: () => (hiddenSince === undefined ? 'visible' : 'hidden'),
  })
  class PageDate extends Date {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [time.now()] : given) as [number]))
    }
    static override now(): number {
      return time.now()
    }
  }
  const own: Globals = {
    setTimeout: (what: () => void, ms?: number) => timers.set(what, ms),
    clearTimeout: timers.clear,
    setInterval: (what: () => void, ms?: number) => timers.set(what, ms, true),
    clearInterval: timers.clear,
    Date: PageDate,
    Math: Object.create(Math, { random: { value: random.next } }),
    fetch: network.fetch,
    WebSocket: network.WebSocket,
    AbortSignal: {
      timeout: (ms: number) => {
        const stop = new AbortController()
        timers.set(() => stop.abort(), ms)
        return stop.signal
      },
    },
    sessionStorage: session,
    localStorage: memoryStorage(),
    location: { origin, hash: '', search: '', pathname: '/', reload: nothing },
    history: { replaceState: nothing, state: null },
    document: page,
    navigator: { onLine: true, language: 'sv' },
    window: {},
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    dispatchEvent: events.dispatchEvent.bind(events),
    crypto: timedCrypto(county),
    BroadcastChannel: class {
      postMessage = nothing
      close = nothing
    },
    matchMedia: () => ({ matches: false, addEventListener: nothing }),
    reportError: (fault: unknown) => county.faults.push(`${name}: ${String(fault)}`),
    globalThis: undefined,
  }
  own.globalThis = new Proxy(own, {
    get: (mine, one) =>
      Reflect.has(mine, one) ? Reflect.get(mine, one) : (Reflect.get(globalThis, one) as unknown),
  })
  // Every query of a page listens for the network to come back.
  setMaxListeners(0, events, page)
  const exports = code(...names.map((one) => own[one])) as P
  const isSeen = (seen: boolean): void => {
    hiddenSince = seen ? undefined : (hiddenSince ?? time.now())
    page.dispatchEvent(new Event('visibilitychange'))
    if (seen) events.dispatchEvent(new Event('focus'))
  }
  return {
    exports,
    kill: () => {
      isGone = true
      timers.stop()
      network.leave()
    },
    hide: () => isSeen(false),
    freeze: () => {
      isSeen(false)
      isFrozen = true
    },
    show: () => {
      if (isFrozen) {
        isFrozen = false
        network.wake()
        const due = kept
        kept = []
        due.forEach(run)
      }
      isSeen(true)
    },
  }
}
