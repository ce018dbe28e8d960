/** The timer that module 6 and the shelf promise: it runs for as long as the text says, survives a reload, and rings. */
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { text as sv } from '../../web/text/programme/sv.ts'
import { WorryTimer } from '../../web/ui/worry-timer.tsx'
import { soundIsOn, followSound, startSound } from '../../web/youth/notice/turn-sound.ts'
import type { YouthVisit } from '../../shared/contract/visit/youth-visit.ts'
import { visit } from '../../web/youth/visit/visit-store.ts'
import { render } from 'preact'

const text = sv.module.timer
const tones: number[] = []
let closed = 0
class Context {
  currentTime = 0
  destination = {}
  close() {
    closed++
    return Promise.resolve()
  }
  resume() {
    return Promise.resolve()
  }
  createOscillator() {
    const frequency = { value: 0 }
    return {
      frequency,
      connect: (to: object) => to,
      start: () => tones.push(frequency.value),
      stop: () => undefined,
    }
  }
  createGain() {
    const gain = { setValueAtTime: () => gain, linearRampToValueAtTime: () => gain }
    return { gain, connect: (to: object) => to }
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000_000 })
  vi.stubGlobal('AudioContext', Context)
  tones.length = 0
  closed = 0
})
afterEach(() => vi.useRealTimers())

const shows = () => act(() => render(<WorryTimer text={text} />, document.body))
const presses = (name: string) =>
  act(() =>
    [...document.querySelectorAll('button')].find((one) => one.textContent === name)!.click(),
  )
const passes = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
const minute = 60_000
const left = () => document.querySelector('[role=timer]')?.textContent
const said = () => document.querySelector('[role=alert]')?.textContent

it('counts fifteen minutes down, rings, and says what to do', async () => {
  await shows()
  await presses('Starta en timer på 15 minuter')
  expect(left()).toBe('15 minuter kvar')
  await passes(14 * minute + 1_000)
  expect([left(), said()]).toEqual(['1 minut kvar', ''])
  await passes(minute)
  expect(said()).toBe('Orosstunden är slut. Res dig upp och gör något med kroppen.')
  expect(tones).toEqual([523, 659, 784])
  expect(left()).toBeUndefined()
})

it('goes on when the page is opened anew, and rings late rather than never', async () => {
  await shows()
  await presses('Starta en timer på 15 minuter')
  await act(() => render(null, document.body))
  vi.setSystemTime(1_000_000_000 + 5 * minute)
  await shows()
  expect(left()).toBe('10 minuter kvar')
  await act(() => render(null, document.body))
  vi.setSystemTime(1_000_000_000 + 60 * minute)
  await shows()
  expect(said()).toContain('Orosstunden är slut')
})

it.each([
  ['forward', 3],
  ['back', -2],
])(
  'a clock of the device that is set %s by days neither rings it nor keeps it going',
  async (_, days) => {
    await anew()
    await shows()
    await presses('Starta en timer på 15 minuter')
    await passes(5 * minute)
    vi.setSystemTime(Date.now() + days * 24 * 60 * minute)
    await passes(1_000)
    expect([left(), said()]).toEqual(['10 minuter kvar', ''])
    await passes(10 * minute)
    expect(said()).toContain('Orosstunden är slut')
  },
)

it('is stopped with a press, and can be begun again', async () => {
  await shows()
  await presses('Starta en timer på 15 minuter')
  await presses('Stoppa timern')
  await passes(20 * minute)
  expect([left(), said(), tones]).toEqual([undefined, '', []])
  expect(sessionStorage.getItem('worry-timer')).toBeNull()
  await presses('Starta en timer på 15 minuter')
  expect(left()).toBe('15 minuter kvar')
})

/** As a tab that is new. */
const anew = async () => {
  await act(() => render(null, document.body))
  sessionStorage.clear()
  closed = 0
}

it('is gone with whoever leaves quickly, and lets go of the sound', async () => {
  await anew()
  await shows()
  await presses('Starta en timer på 15 minuter')
  await act(() => void dispatchEvent(new Event('leaving')))
  await passes(20 * minute)
  expect([left(), tones, closed]).toEqual([undefined, [], 1])
})

it('nor is the sound of one\u2019s turn heard after that', async () => {
  await anew()
  visit.value = { state: 'waiting' } as YouthVisit
  followSound()
  await startSound()
  dispatchEvent(new Event('leaving'))
  expect([soundIsOn.value, closed]).toEqual([false, 1])
})
