/** A desk asks little while nothing happens, for it is told; and at once when it cannot be sure that it is. */
import { signal } from '@preact/signals'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Live, LiveStatus } from '../../web/data/live.ts'
import { openInbox } from '../../web/desk/letters/inbox-store.ts'
import { openSafety } from '../../web/desk/safety/safety-store.ts'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'

const minute = 60_000
const asked = new Map<string, number>()
const status = signal<LiveStatus>('up')
const hearers = new Set<(frame: { type: string }) => void>()
const live = {
  status,
  listen: (hear: (frame: { type: string }) => void) => {
    hearers.add(hear)
    return () => hearers.delete(hear)
  },
} as unknown as Live
const told: Readonly<Record<string, object>> = {
  letters: { letters: [], now: 0 },
  times: { times: [] },
  wishes: { wishes: [] },
  safety: { backup: false, procedures: [], closed: [], badEndings: [] },
}

beforeEach(() => {
  vi.useFakeTimers()
  status.value = 'up'
  signedIn.value = { at: 'in', token: 'token' } as typeof signedIn.value
  vi.stubGlobal('fetch', (address: string) => {
    const name = new URL(address, 'http://clinic.test').pathname.split('/').at(-1)!
    asked.set(name, (asked.get(name) ?? 0) + 1)
    return Promise.resolve(Response.json(told[name] ?? {}))
  })
})
afterEach(() => {
  signedIn.value = { at: 'out' } as typeof signedIn.value
  vi.unstubAllGlobals()
  vi.useRealTimers()
  asked.clear()
})

const within = async (ms: number): Promise<number> => {
  const before = [...asked.values()].reduce((sum, one) => sum + one, 0)
  await vi.advanceTimersByTimeAsync(ms)
  return [...asked.values()].reduce((sum, one) => sum + one, 0) - before
}

it('asks for letters, times, wishes and alarms at most once in fifty seconds each while it is told', async () => {
  const { view } = openInbox(live)
  openSafety(live, () => Promise.resolve())
  expect(await within(1_000), 'at the beginning').toBe(4)
  expect(await within(60 * minute)).toBeLessThanOrEqual(4 * 68)

  // What somebody looks at is as fresh as it was.
  view.value = 'inbox'
  await within(1_000)
  asked.clear()
  await within(10 * minute)
  expect(asked.get('letters')).toBe(20)
  view.value = 'desk'

  // The line is gone: it is asked for as before, and at once when the line is back.
  status.value = 'down'
  await within(1_000)
  expect(await within(10 * minute)).toBe(3 * 20 + 30)
  status.value = 'up'
  expect(await within(1_000), 'at once').toBe(4)
  for (const hear of hearers) hear({ type: 'safety' })
  expect(await within(1_000), 'told').toBe(1)
})
