/** A press is one press however often it has to be sent. */
import { signal } from '@preact/signals'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Problem } from '../../web/data/client.ts'
import { deskActionsOf } from '../../web/desk/desk-actions.ts'
import { keepPresses } from '../../web/desk/line/take-press.ts'
import { notices } from '../../web/staff/notices/notices.ts'
import { staffText } from '../../web/text/staff/sv.ts'

// What a page tells passes when it has been in sight.
beforeAll(() => void vi.stubGlobal('document', { visibilityState: 'visible' }))
afterAll(() => void vi.unstubAllGlobals())

const counting = () => {
  let n = 0
  return keepPresses(() => `press-${++n}`)
}

test('retries of an unanswered press are the same press on the same seat', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 }), (seats) => {
      const presses = counting()
      const sent = seats.map((seat) => presses.press(seat))
      expect(new Set(sent.map(({ press }) => press)).size).toBe(1)
      expect(new Set(sent.map(({ seat }) => seat)).size).toBe(1)
    }),
  )
})

test('an answered press is never sent again', () => {
  const presses = counting()
  const first = presses.press(1)
  presses.answered(first)
  expect(presses.press(1).press).not.toBe(first.press)
})

test('taking a particular youth and taking the next are different presses', () => {
  const presses = counting()
  const next = presses.press(1)
  const chosen = presses.press(2, { visit: `v_${'a'.repeat(26)}`, reason: 'language' })
  expect(chosen.press).not.toBe(next.press)
  presses.answered(chosen)
  expect(presses.press(3)).toEqual(next)
})

test('"nobody so far" is asked on with the same press to the end of the line, and only then said', async () => {
  const asked: (string | undefined)[][] = []
  const answers = [
    { outcome: 'nobody-waiting', goOn: 'behind-two-thousand' },
    { outcome: 'nobody-waiting', goOn: 'behind-four-thousand' },
    { outcome: 'nobody-waiting' },
  ]
  const take = ({ press, goOn }: { press: string; goOn?: string }) => {
    asked.push([press, goOn])
    return Promise.resolve(answers[asked.length - 1])
  }
  const state = signal({ seats: 1, visits: [], line: { waiting: 100 } })
  const desk = { state, api: { take }, refresh: () => Promise.resolve() }
  const keys = { forPress: () => Promise.resolve(undefined), answered: () => undefined }
  await deskActionsOf(desk as never, { keys } as never).take()
  const [[press] = []] = asked
  expect(asked).toEqual([
    [press, undefined],
    [press, 'behind-two-thousand'],
    [press, 'behind-four-thousand'],
  ])
  expect(notices.value.at(-1)?.text).toBe(staffText.take.nobodyForYou)
})

const calledYouth = { visit: `v_${'a'.repeat(26)}`, epoch: 5, rev: 5, state: 'called' }
const afterNoAnswer = async (noAnswer: () => Promise<unknown>) => {
  const state = signal({ visits: [calledYouth], left: [], gone: {}, tick: 0 })
  let asks = 0
  const refresh = () => Promise.resolve(void asks++)
  const desk = { state, api: { noAnswer }, refresh }
  const isAnswered = await deskActionsOf(desk as never, {} as never).noAnswer(calledYouth.visit)
  return { isAnswered, asks, held: state.value.visits.length }
}

test('a youth who answers just as nobody is thought to stays at the desk, which is asked for anew', async () => {
  const refused = () => Promise.reject(new Problem('not-now'))
  expect(await afterNoAnswer(refused)).toEqual({ isAnswered: true, asks: 1, held: 1 })
  const done = () => Promise.resolve({})
  expect(await afterNoAnswer(done)).toEqual({ isAnswered: true, asks: 1, held: 0 })
})

const offered = { visit: calledYouth.visit, until: 100 }
/** The offer that is at the desk when the answer to `press` comes after the same youth was offered anew, or not. */
const offersAfter = async (press: 'accept' | 'decline', isOfferedAnew: boolean) => {
  let answer = (): void => undefined
  const late = () => new Promise((done) => (answer = () => done({ outcome: 'nobody-waiting' })))
  const line = { at: 0, entries: [], waiting: 0 }
  const quiet = {
    seats: 1,
    visits: [],
    left: [],
    gone: {},
    goneOffer: {},
    tick: 0,
    heardAt: {},
    line,
  }
  const state = signal<{ offers: object[] }>({ ...quiet, offers: [offered] })
  const keys = { forPress: () => Promise.resolve(undefined), answered: () => undefined }
  const desk = { state, api: { [press]: late }, refresh: () => Promise.resolve() }
  const pressed = deskActionsOf(desk as never, { keys } as never)[press](offered.visit)
  await new Promise<void>((called) => setImmediate(called))
  if (isOfferedAnew) state.value = { ...state.value, offers: [{ ...offered, until: 200 }] }
  answer()
  await pressed
  return state.value.offers
}

test.each(['accept', 'decline'] as const)(
  'the answer to %s takes away the offer that was there at the press, and no later one',
  async (press) => {
    expect(await offersAfter(press, false)).toEqual([])
    expect(await offersAfter(press, true)).toEqual([{ ...offered, until: 200 }])
  },
)
