/** The place in the line that lies in the browser for a notice is found by it, and goes with the visit and the evening. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { leaveTurn } from '../../web/data/notices/leave-turn.ts'
import { unsubscribe } from '../../web/data/notices/unsubscribe.ts'
import { startLanguage } from '../../web/youth/language.ts'
import {
  contact,
  enterVisit,
  followVisit,
  forgetVisit,
  key,
} from '../../web/youth/visit/visit-store.ts'
import { clinic } from '../support/page.ts'

const visit = 'v_abcdefghijklmnopqrstuvwxyz'
const secret = 'A'.repeat(43)

/** A browser's caches, by name and path. */
const kept = new Map<string, Map<string, string>>()
const cachesHere = {
  open: (name: string) => {
    const there = kept.get(name) ?? new Map<string, string>()
    kept.set(name, there)
    return Promise.resolve({
      put: async (path: string, one: Response) => void there.set(path, await one.text()),
    })
  },
  match: (path: string, { cacheName }: { cacheName: string }) => {
    const found = kept.get(cacheName)?.get(path)
    return Promise.resolve(found === undefined ? undefined : new Response(found))
  },
  has: (name: string) => Promise.resolve(kept.has(name)),
  delete: (name: string) => Promise.resolve(kept.delete(name)),
}

/** A worker with an address at a push service, which refuses to take it back so many times. */
let refusals = 0
let isSubscribed = true
let isThere = true
const told: unknown[] = []
const registration = {
  scope: `${location.origin}/`,
  active: { postMessage: (word: unknown) => told.push(word) },
  pushManager: {
    getSubscription: () =>
      Promise.resolve(
        isSubscribed
          ? {
              unsubscribe: () => {
                if (refusals-- > 0) return Promise.reject(new Error('no network'))
                isSubscribed = false
                return Promise.resolve(true)
              },
            }
          : null,
      ),
  },
  unregister: () => Promise.resolve(!(isThere = false)),
}
const workers: { controller: null | typeof registration.active; [asked: string]: unknown } = {
  controller: null,
  getRegistration: () => Promise.resolve(registration),
  getRegistrations: () => Promise.resolve([registration]),
}

beforeEach(async () => {
  vi.useFakeTimers({ now: 1_000_000_000_000 })
  vi.stubGlobal('caches', cachesHere)
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true })
  kept.clear()
  told.length = 0
  workers.controller = null
  refusals = 0
  isSubscribed = isThere = true
  document.documentElement.lang = 'sv'
  clinic(() => ({}))
  await startLanguage()
  forgetVisit()
})
afterEach(() => vi.useRealTimers())

const hour = 3_600_000
/** On any machine. */
const slow = { timeout: 20_000 }
const keptFor = async (ms: number): Promise<void> => {
  const { keepTurn } = await import('../../web/worker/turn.ts')
  await keepTurn({ visit, secret })
  vi.setSystemTime(Date.now() + ms)
}
/** As a tab that a notice has opened: it knows nothing, and fetches the part. */
const opensFromNotice = async (): Promise<void> => {
  const { ComeBack } = await import('../../web/youth/notice/notice-parts.ts')
  await vi.runOnlyPendingTimersAsync()
  await act(() => render(<ComeBack />, document.body))
  await vi.waitFor(() => expect(location.hash).toBe(''), slow)
  await act(() => Promise.resolve())
}

it('a tab that a notice has opened finds the way back', async () => {
  await keptFor(hour)
  await opensFromNotice()
  await vi.waitFor(() => expect(key.value).toEqual({ visit, secret }), slow)
})

it('the next morning nothing of it is there, nor the notice', async () => {
  await keptFor(13 * hour)
  await opensFromNotice()
  await vi.waitFor(() => expect(isThere).toBe(false), slow)
  expect([kept.has('turn'), isSubscribed, key.value]).toEqual([false, false, undefined])
})

it('whoever leaves takes what opens the visit along at once, and tells the worker of the rest', async () => {
  await keptFor(0)
  await leaveTurn()
  expect([kept.has('turn'), told]).toEqual([false, ['leave']])
})

it('a page that goes at once has told the worker already, and tells it no second time', async () => {
  workers.controller = registration.active
  const under = leaveTurn()
  expect(told).toEqual(['leave'])
  await under
  expect(told).toEqual(['leave'])
})

it('a browser that cannot take a notice back now is asked again', async () => {
  refusals = 2
  const done = unsubscribe('/')
  await vi.runAllTimersAsync()
  await done
  expect([isSubscribed, isThere]).toEqual([false, false])
})

it('nor does a notice that is never taken back keep its worker', async () => {
  refusals = 1_000
  const done = unsubscribe('/')
  await vi.runAllTimersAsync()
  await done
  expect(isThere).toBe(false)
})

it('a visit that is gone takes it along, wherever one stands', async () => {
  await keptFor(0)
  enterVisit({ visit, secret })
  followVisit()
  contact.value = 'missing'
  await vi.waitFor(() => expect(told).toEqual(['leave']), slow)
  expect(kept.has('turn')).toBe(false)
})
