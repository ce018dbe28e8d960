/** Protects a booked time: nobody is in two places, nobody is told too late, and the edges are the stated ones. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bookingRule,
  endOf,
  entrance,
  keptUntil,
  mayBook,
  overlaps,
  type Span,
} from '../../shared/rules/later/booking.ts'

const minute = 60_000
const noon = Date.UTC(2026, 0, 15, 11)
const span: fc.Arbitrary<Span> = fc.record({
  start: fc.integer({ min: -90, max: 90 }).map((at) => noon + at * minute),
  length: fc.constantFrom(...bookingRule.lengths),
})

describe('two times', () => {
  test('overlap when some minute belongs to both, whichever is named first', () => {
    const minutesOf = ({ start, length }: Span) =>
      Array.from({ length }, (_, more) => start + more * minute)
    fc.assert(
      fc.property(span, span, (a, b) => {
        const both = minutesOf(a).some((one) => minutesOf(b).includes(one))
        expect(overlaps(a, b)).toBe(both)
        expect(overlaps(b, a)).toBe(both)
      }),
    )
  })

  test('that touch do not', () => {
    const first = { start: noon, length: 30 }
    expect(overlaps(first, { start: endOf(first), length: 30 })).toBe(false)
    expect(overlaps(first, { start: endOf(first) - 1, length: 30 })).toBe(true)
  })
})

test('a time may be booked from the shortest notice to the furthest day, both included', () => {
  const at = (start: number) => mayBook({ start, length: 30 }, noon)
  expect(at(noon + bookingRule.notice)).toBe(true)
  expect(at(noon + bookingRule.notice - 1)).toBe(false)
  expect(at(noon + bookingRule.ahead)).toBe(true)
  expect(at(noon + bookingRule.ahead + 1)).toBe(false)
})

test('one may enter from a little before to a little after, both included', () => {
  const at = (now: number) => entrance({ start: noon, length: 30 }, now)
  expect(at(noon - bookingRule.enterFrom - 1)).toBe('too-early')
  expect(at(noon - bookingRule.enterFrom)).toBe('open')
  expect(at(noon + bookingRule.lateUntil)).toBe('open')
  expect(at(noon + bookingRule.lateUntil + 1)).toBe('too-late')
})

test('the booked counsellor has the youth to themselves from the later of start and entry', () => {
  expect(keptUntil(noon, noon - 9 * minute)).toBe(noon + bookingRule.keptFor)
  expect(keptUntil(noon, noon + 9 * minute)).toBe(noon + 9 * minute + bookingRule.keptFor)
})
