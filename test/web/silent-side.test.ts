/** Each side's page says within half a minute that the other's does not answer. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { signal } from '@preact/signals'
import type { DownFrame, UpFrame } from '../../shared/contract/live.ts'
import type { Live, LiveStatus } from '../../web/data/live.ts'
import { watchSigns } from '../../web/data/talk/silent-side.ts'

const visit = 'v_one'
const heal = vi.fn()
let document: { visibilityState: string }

beforeEach(() => {
  vi.useFakeTimers()
  heal.mockReset()
  document = { visibilityState: 'visible' }
  vi.stubGlobal('document', document)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page whose frames go to `to`, as far as that one is awake. */
const page = () => {
  const status = signal<LiveStatus>('up')
  const hearers = new Set<(frame: DownFrame) => void>()
  const sent: UpFrame[] = []
  let to: (frame: UpFrame) => void = () => undefined
  const live = {
    status,
    send: (frame: UpFrame) => {
      sent.push(frame)
      to(frame)
      return true
    },
    listen: (hear: (frame: DownFrame) => void) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    check: () => undefined,
  } as unknown as Live
  return {
    live,
    status,
    sent,
    goesTo: (other: typeof to) => (to = other),
    hear: (frame: DownFrame) => hearers.forEach((hear) => hear(frame)),
  }
}
type Page = ReturnType<typeof page>

const newPass = (there: boolean): DownFrame => ({
  type: 'pass',
  visit,
  epoch: 1,
  pass: 'p',
  there,
  at: 1,
})

/** Two pages of a talk; `isAwake` is the second. */
const talk = () => {
  const [mine, theirs] = [page(), page()]
  let isAwake = true
  const carry = (other: Page, may: () => boolean) => (frame: UpFrame) => {
    if (frame.type === 'sign' && may()) other.hear({ type: 'sign', visit, asks: frame.asks })
  }
  mine.goesTo(carry(theirs, () => isAwake))
  theirs.goesTo(carry(mine, () => isAwake))
  const signs = watchSigns(mine.live, visit, { pass: () => 'pass', last: () => 7, heal })
  const other = watchSigns(theirs.live, visit, { pass: () => 'pass', last: () => 7, heal })
  const sleeps = () => {
    isAwake = false
    other.close()
  }
  return { mine, theirs, signs, sleeps }
}

it('says nothing while the other answers, and asks of it no more than four times a minute', () => {
  const { mine, theirs, signs } = talk()
  vi.advanceTimersByTime(10 * 60_000)
  expect(signs.silentSince.value).toBeUndefined()
  expect(mine.sent.length + theirs.sent.length).toBeLessThanOrEqual(2 * 41)
})

it('says within half a minute that a page which was there does not answer, and no more when it does', () => {
  const { mine, signs, sleeps } = talk()
  vi.advanceTimersByTime(20_000)
  sleeps()
  vi.advanceTimersByTime(14_000)
  expect(signs.silentSince.value, 'too soon').toBeUndefined()
  vi.advanceTimersByTime(16_000)
  expect(signs.silentSince.value).toBeDefined()
  mine.hear({ type: 'typing', visit })
  expect(signs.silentSince.value).toBeUndefined()
})

it('knows it also of a page that slept a moment after it came', () => {
  const { mine, signs, sleeps } = talk()
  mine.hear(newPass(true))
  sleeps()
  vi.advanceTimersByTime(31_000)
  expect(signs.silentSince.value).toBeDefined()
})

it('knows it also of a page that slept before it was asked the first time', () => {
  const { live } = page()
  const signs = watchSigns(live, visit, { pass: () => 'pass', last: () => 7, heal })
  vi.advanceTimersByTime(31_000)
  expect(signs.silentSince.value).toBeDefined()
})

it('says nothing while it hears nothing itself, is not looked at, or has slept', () => {
  const { mine, signs, sleeps } = talk()
  vi.advanceTimersByTime(20_000)
  sleeps()
  mine.status.value = 'connecting'
  vi.advanceTimersByTime(60_000)
  expect(signs.silentSince.value, 'it hears nothing itself').toBeUndefined()
  mine.status.value = 'up'
  document.visibilityState = 'hidden'
  vi.advanceTimersByTime(60_000)
  expect(signs.silentSince.value, 'nobody looks').toBeUndefined()
  document.visibilityState = 'visible'
  vi.setSystemTime(Date.now() + 60_000)
  vi.advanceTimersByTime(20_000)
  expect(signs.silentSince.value, 'it has slept').toBeUndefined()
})

it('says nothing while another window of the same person is told instead, and knows anew when it is told', () => {
  const { mine, signs, sleeps } = talk()
  vi.advanceTimersByTime(20_000)
  mine.hear({ type: 'other-page' })
  sleeps()
  vi.advanceTimersByTime(5 * 60_000)
  expect(signs.silentSince.value).toBeUndefined()
  mine.hear({ type: 'welcome' })
  vi.advanceTimersByTime(19_000)
  expect(signs.silentSince.value, 'not at once').toBeUndefined()
  vi.advanceTimersByTime(12_000)
  expect(signs.silentSince.value).toBeDefined()
})

it('answers from the handler of the question, though its own timers stand still', () => {
  const { live, hear, sent } = page()
  watchSigns(live, visit, { pass: () => 'pass', last: () => 7, heal })
  hear({ type: 'sign', visit, asks: true })
  expect(sent).toEqual([{ type: 'sign', pass: 'pass', seq: 7 }])
  hear({ type: 'sign', visit: 'v_another', asks: true })
  expect(sent).toHaveLength(1)
})

it('says the last that it has, and asks for what it has lost where the other has more, though nobody says another word', () => {
  const { live, hear } = page()
  watchSigns(live, visit, { pass: () => 'pass', last: () => 7, heal })
  hear({ type: 'sign', visit, seq: 7 })
  hear({ type: 'sign', visit })
  expect(heal, 'nothing is missing').not.toHaveBeenCalled()
  hear({ type: 'sign', visit, seq: 8 })
  expect(heal).toHaveBeenCalledTimes(1)
})

it('says within five seconds what does not open here, once for as long as nothing changes, and the other knows it', () => {
  const [phone, desk] = [page(), page()]
  const shut: string[] = []
  const at = { pass: () => 'pass', last: () => 7, heal }
  watchSigns(phone.live, visit, at, () => shut)
  const signs = watchSigns(desk.live, visit, at)
  phone.goesTo((frame) => {
    if (frame.type === 'sign') desk.hear({ type: 'sign', visit, seq: frame.seq, shut: frame.shut })
  })
  // The desk answers each question, so that nothing else is said.
  desk.goesTo(() => phone.hear({ type: 'sign', visit, seq: 7 }))
  phone.hear({ type: 'sign', visit, asks: true })
  phone.sent.length = 0
  shut.push('m_one', 'm_two')
  vi.advanceTimersByTime(5_000)
  expect([...signs.shutThere.value]).toEqual(['m_one', 'm_two'])
  vi.advanceTimersByTime(10_000)
  const told = phone.sent.filter((frame) => frame.type === 'sign' && frame.shut !== undefined)
  expect(told).toHaveLength(1)
  shut.push('m_three')
  vi.advanceTimersByTime(5_000)
  expect([...signs.shutThere.value]).toEqual(['m_one', 'm_two', 'm_three'])
})

it('does not say it while another device of the same person is told instead: it may open there', () => {
  const { live, hear, sent } = page()
  const at = { pass: () => 'pass', last: () => 7, heal }
  watchSigns(live, visit, at, () => ['m_one'])
  hear({ type: 'other-page' })
  vi.advanceTimersByTime(60_000)
  expect(sent).toEqual([])
})
