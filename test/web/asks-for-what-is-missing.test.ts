/** What a page has missed of a talk is asked for until it has come, though nobody says another word. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { signal } from '@preact/signals'
import type { DownFrame } from '../../shared/contract/live.ts'
import type { RefusalCode } from '../../shared/contract/refusals.ts'
import type { Message } from '../../shared/contract/visit/messages.ts'
import { Problem } from '../../web/data/client.ts'
import type { Talk } from '../../web/data/talk/talk-ports.ts'
import { visit, youthTalk } from '../support/youth-talk.ts'

const line = (seq: number): Message => ({
  ...{ epoch: 1, seq, mid: `line ${seq}`, from: 'counsellor', at: seq },
  body: { v: 1, kid: 'of no key here', data: 'AAAA' },
})

let hear: (frame: DownFrame) => void
let talk: Talk
/** What the clinic has of the talk, and how it answers whoever asks. */
let stored: Message[]
let refuses: RefusalCode | 'offline' | undefined
let asked: number

beforeEach(async () => {
  vi.useFakeTimers()
  stored = []
  refuses = undefined
  asked = 0
  talk = youthTalk(
    {
      listen: (hearer) => {
        hear = hearer
        return () => undefined
      },
    },
    {
      keys: {
        news: signal(0),
        seal: () => Promise.resolve({ v: 1, kid: 'of no key here', data: 'AAAA' }),
        open: ({ mid }) => Promise.resolve({ text: mid }),
        due: () => Promise.resolve([]),
      },
      say: ({ mid, body }) => {
        const message: Message = { epoch: 1, seq: 3, mid, from: 'youth', at: 3, body }
        stored.push(message)
        return Promise.resolve(message)
      },
      messages: ({ epoch, after }) => {
        asked++
        if (refuses !== undefined) return Promise.reject(new Problem(refuses))
        return Promise.resolve(
          stored.filter((one) => one.epoch > epoch || (one.epoch === epoch && one.seq > after)),
        )
      },
    },
  )
  talk.enter({ epoch: 1, pass: 'pass' })
  await vi.advanceTimersByTimeAsync(1_000)
  asked = 0
})
afterEach(() => {
  talk.close()
  vi.useRealTimers()
})

const shown = () => talk.lines.value.map(({ text }) => text)
const afterAWhile = () => vi.advanceTimersByTimeAsync(60_000)
/** The third comes by itself; those before it went elsewhere. */
const hearsTheThird = () => {
  stored = [1, 2, 3].map(line)
  hear({ type: 'message', visit, message: line(3) })
}

it.each(['offline', 'broken', 'try-again'] as const)(
  'also when the first question was answered "%s"',
  async (code) => {
    refuses = code
    hearsTheThird()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(shown()).toEqual(['line 3'])
    refuses = undefined
    await afterAWhile()
    expect(shown()).toEqual(['line 1', 'line 2', 'line 3'])
  },
)

it('and not of a talk that is gone for good, nor once it is closed', async () => {
  refuses = 'not-found'
  hearsTheThird()
  await afterAWhile()
  expect(asked).toBe(1)
  refuses = 'offline'
  void talk.heal()
  await vi.advanceTimersByTimeAsync(1_000)
  talk.close()
  asked = 0
  await afterAWhile()
  expect(asked).toBe(0)
})

it('when a sign-in that had run out is there again', async () => {
  refuses = 'not-signed-in'
  hearsTheThird()
  await afterAWhile()
  expect(asked, 'nobody is asked who would refuse').toBe(1)
  refuses = undefined
  hear({ type: 'welcome' })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(shown()).toEqual(['line 1', 'line 2', 'line 3'])
})

it('when its own words have come to a later place than the next', async () => {
  stored = [1, 2].map(line)
  talk.say('mine')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(shown()).toEqual(['line 1', 'line 2', 'mine'])
})

it('when it is told again after another page was: what came in between went there', async () => {
  stored = [line(1)]
  hear({ type: 'welcome' })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(shown()).toEqual(['line 1'])
})

it('when the next part of the talk comes by itself, and what was said at the end of the one before went elsewhere', async () => {
  stored = [line(1), line(2), { ...line(1), epoch: 2, mid: 'the next part' }]
  hear({ type: 'message', visit, message: stored[2] ?? line(9) })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(shown()).toEqual(['line 1', 'line 2', 'the next part'])
})

it('and not when the first of a part comes that was awaited', async () => {
  hear({ type: 'message', visit, message: line(1) })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(shown()).toEqual(['line 1'])
  expect(asked).toBe(0)
})

it('what another window knows to be read is known here, never less, and what is known already tells nobody anew', () => {
  talk.knowSeen({ 1: 3 })
  expect(talk.seen.value).toEqual({ 1: 3 })
  const before = talk.seen.value
  talk.knowSeen({ 1: 2 })
  expect(talk.seen.value).toBe(before)
  talk.knowSeen({ 1: 3, 2: 0 })
  expect(talk.seen.value).toEqual({ 1: 3, 2: 0 })
})
