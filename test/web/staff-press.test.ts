/** A press is one press however often it has to be sent. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepPresses } from '../../web/desk/line/take-press.ts'

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
