/** Whoever ends a talk is told that the other side writes, also when their page had just come back. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { UpFrame } from '../../shared/contract/live.ts'
import type { Talk } from '../../web/data/talk/talk-ports.ts'
import { youthTalk } from '../support/youth-talk.ts'

let sent: UpFrame[]
let isUp: boolean
let talk: Talk

beforeEach(() => {
  sent = []
  isUp = true
  talk = youthTalk({ send: (frame) => isUp && sent.push(frame) > 0 })
  talk.enter({ epoch: 1, pass: 'to the first page' })
})
afterEach(() => {
  talk.close()
  vi.useRealTimers()
})

const told = () => sent.flatMap((frame) => (frame.type === 'typing' ? [frame.pass] : []))

it('is told once to the page that is there', () => {
  talk.type()
  talk.type()
  expect(told()).toEqual(['to the first page'])
})

it('is told anew to the page that comes in its place', () => {
  talk.type()
  talk.enter({ epoch: 1, pass: 'to the next page' })
  expect(told()).toEqual(['to the first page', 'to the next page'])
})

it('is told when there is somebody to tell, whoever wrote before', () => {
  talk.enter(undefined)
  talk.type()
  talk.enter({ epoch: 2, pass: 'to whoever comes' })
  expect(told()).toEqual(['to whoever comes'])
})

it('is told by the next key pressed when the line was down at the first', () => {
  isUp = false
  talk.type()
  isUp = true
  talk.type()
  expect(told()).toEqual(['to the first page'])
})

it('is told to nobody new once it is said', () => {
  talk.type()
  talk.say('Hej')
  talk.enter({ epoch: 1, pass: 'to the next page' })
  expect(told()).toEqual(['to the first page'])
})

it('is told by a page that was opened anew with the words still in its field', () => {
  const reopened = youthTalk({ send: (frame) => sent.push(frame) > 0 }, { hasDraft: true })
  reopened.enter({ epoch: 1, pass: 'to the page that waits' })
  expect(told()).toEqual(['to the page that waits'])
  reopened.close()
})

const day = 24 * 60 * 60_000
it.each([
  ['back', -day],
  ['ahead', day],
])('goes on being told every three seconds when the clock is set %s', (_, by) => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 15, 12) })
  talk.type()
  vi.advanceTimersByTime(1000)
  vi.setSystemTime(Date.now() + by)
  talk.type()
  expect(told(), 'only a second has passed').toHaveLength(1)
  vi.advanceTimersByTime(3000)
  talk.type()
  expect(told()).toHaveLength(2)
})
