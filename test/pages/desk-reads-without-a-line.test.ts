/** Where sockets are blocked, nothing comes by itself: the desk asks for what the youth writes. */
import { signal } from '@preact/signals'
import { afterEach, expect, it, vi } from 'vitest'
import type { Message } from '../../shared/contract/visit/messages.ts'
import type { LiveStatus } from '../../web/data/live.ts'
import type { LiveDesk } from '../../web/desk/live-desk.ts'
import { openTalks } from '../../web/desk/talk/open-talks.ts'
import { deskVisit } from '../support/desk-store.tsx'

const minute = 60_000

afterEach(() => vi.useRealTimers())

it('within seconds while there is no line, and not while it is told', async () => {
  vi.useFakeTimers()
  const status = signal<LiveStatus>('up')
  const stored: Message[] = []
  let asked = 0
  const talks = openTalks({
    state: signal({ visits: [deskVisit], left: [] }),
    live: {
      status,
      listen: () => () => undefined,
      send: () => status.value === 'up',
      check: () => undefined,
    },
    api: {
      pageKey: () => new Promise(() => undefined),
      messages: ({ after }: { after: number }) => {
        asked++
        return Promise.resolve({ messages: stored.filter(({ seq }) => seq > after) })
      },
    },
    refresh: () => Promise.resolve(),
  } as unknown as LiveDesk)
  const { talk } = talks.of(deskVisit)
  await vi.advanceTimersByTimeAsync(1_000)
  asked = 0
  await vi.advanceTimersByTimeAsync(10 * minute)
  expect(asked, 'it is told').toBe(0)
  status.value = 'down'
  stored.push({
    ...{ epoch: deskVisit.epoch, seq: 1, mid: 'of the youth', from: 'youth', at: 0 },
    body: { v: 1, kid: 'of no key here', data: 'AAAA' },
  })
  await vi.advanceTimersByTimeAsync(5_000)
  expect(talk.last()).toBe(1)
  talk.close()
})
