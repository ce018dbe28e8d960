/** Whether the other side is there: what was true before they came back is not said of them, however late it comes. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DownFrame } from '../../shared/contract/live.ts'
import type { Talk } from '../../web/data/talk/talk-ports.ts'
import { visit, youthTalk } from '../support/youth-talk.ts'

let hear: (frame: DownFrame) => void
let talk: Talk

beforeEach(() => {
  vi.useFakeTimers()
  talk = youthTalk({
    listen: (hearer) => {
      hear = hearer
      return () => undefined
    },
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
