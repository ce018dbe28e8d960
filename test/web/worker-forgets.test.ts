/** The worker of one's turn, told that somebody has left, forgets all there is: a page may be gone before it could. */
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'

type Heard = (event: object) => void
const heard = new Map<string, Heard>()
const kept = new Map<string, string>()
let refusals = 0
let isSubscribed = true
let isThere = true
let claimed = 0

beforeAll(async () => {
  vi.stubGlobal('location', { search: '?P%C3%A5minnelse&%2F', origin: 'https://clinic.test' })
  vi.stubGlobal('addEventListener', (kind: string, listen: Heard) => heard.set(kind, listen))
  vi.stubGlobal('caches', {
    has: (name: string) => Promise.resolve(kept.has(name)),
    delete: (name: string) => Promise.resolve(kept.delete(name)),
    match: (_: string, { cacheName }: { cacheName?: string }) => {
      const found = kept.get(cacheName ?? '')
      return Promise.resolve(found === undefined ? undefined : new Response(found))
    },
  })
  vi.stubGlobal('registration', {
    scope: 'https://clinic.test/',
    pushManager: {
      getSubscription: () =>
        Promise.resolve({
          unsubscribe: () => {
            if (refusals-- > 0) return Promise.reject(new Error('no network'))
            isSubscribed = false
            return Promise.resolve(true)
          },
        }),
    },
    unregister: () => Promise.resolve(!(isThere = false)),
  })
  vi.stubGlobal('clients', { claim: () => Promise.resolve(void claimed++) })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('')))
  await import('../../web/worker/worker.ts')
})
afterAll(() => vi.unstubAllGlobals())
const evening = 1_000_000_000_000
beforeEach(() => {
  vi.useFakeTimers({ now: evening })
  kept.clear()
  kept.set('turn', JSON.stringify({ visit: 'v_a', secret: 'b', since: evening }))
  refusals = 0
  isSubscribed = isThere = true
  return () => vi.useRealTimers()
})

/** Everything that the browser is asked to keep the worker alive for. */
const happens = async (kind: string, event: object): Promise<void> => {
  const lasting: Promise<unknown>[] = []
  heard.get(kind)!({
    ...event,
    waitUntil: (done: Promise<unknown>) => lasting.push(done),
    respondWith: () => undefined,
  })
  await vi.runAllTimersAsync()
  await Promise.all(lasting)
}
const isLeft = () => ({ isKept: kept.has('turn'), isSubscribed, isThere })
const opened = (path: string) => ({
  request: { method: 'GET', mode: 'navigate', url: `https://clinic.test${path}` },
})

it('it takes charge of the page that asked for it, which can tell it so at once', async () => {
  await happens('activate', {})
  expect(claimed).toBe(1)
})

it('what opens the visit, the address and itself, though the network is away at first', async () => {
  refusals = 2
  await happens('message', { data: 'leave' })
  expect(isLeft()).toEqual({ isKept: false, isSubscribed: false, isThere: false })
})

it('but stays for whoever keeps help on this phone', async () => {
  kept.set('offline', '')
  await happens('message', { data: 'leave' })
  expect(isLeft()).toEqual({ isKept: false, isSubscribed: false, isThere: true })
})

it('the same when any page is opened the next morning, and not before', async () => {
  vi.setSystemTime(evening + 3_600_000)
  await happens('fetch', opened('/for-vuxna/'))
  expect(isLeft()).toEqual({ isKept: true, isSubscribed: true, isThere: true })
  vi.setSystemTime(evening + 13 * 3_600_000)
  await happens('fetch', opened('/for-vuxna/'))
  expect(isLeft()).toEqual({ isKept: false, isSubscribed: false, isThere: false })
})
