/** Whether the other side is there: what was true before they came back is not said of them, however late it comes. */
import { signal } from '@preact/signals'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DownFrame } from '../../shared/contract/live.ts'
import type { Live } from '../../web/data/live.ts'
import { openTalk, type Talk } from '../../web/data/talk/talk.ts'
import { youthKeys } from '../../web/youth/talk/youth-talk-keys.ts'
import { memoryStorage } from '../unkind/browser-page.ts'

const visit = `v_${'a'.repeat(26)}`
let hear: (frame: DownFrame) => void
let talk: Talk

beforeEach(() => {
  vi.useFakeTimers()
  Object.assign(globalThis, { sessionStorage: memoryStorage() })
  const nothing = () => undefined
  const live: Live = {
    status: signal('up'),
    send: () => true,
    listen: (hearer) => {
      hear = hearer
      return nothing
    },
    greet: nothing,
    check: nothing,
    renew: nothing,
    close: nothing,
  }
  talk = openTalk({
    side: 'youth',
    visit,
    live,
    keys: youthKeys(visit),
    messages: () => Promise.resolve([]),
    say: () => Promise.reject(new Error('nothing is said here')),
    refused: nothing,
  })
  talk.enter({ epoch: 1, pass: 'first', toldAt: 10 })
})
afterEach(() => {
  talk.close()
  vi.useRealTimers()
})

const is = (there: boolean, at: number) =>
  hear({ type: 'pass', visit, epoch: 1, pass: `pass ${at}`, there, at })
/** A state of the visit that says so; it was put together before it was sent. */
const state = (goneSince: number | undefined, toldAt: number) =>
  talk.enter({ epoch: 1, pass: `state ${toldAt}`, goneSince, toldAt })
const gone = () => {
  vi.advanceTimersByTime(5_000)
  return talk.goneSince.value
}

it('is known again with their coming, though a state from before it is sent after', () => {
  is(false, 100)
  expect(gone()).toBe(100)
  is(true, 200)
  state(100, 205)
  expect(gone()).toBeUndefined()
})

it('is over again when they go after that, whichever way it is told', () => {
  is(true, 200)
  state(300, 305)
  expect(gone()).toBe(300)
  is(true, 400)
  is(false, 500)
  expect(gone()).toBe(500)
})
