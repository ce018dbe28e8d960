/** Protects the promise of a letter: a broken one stands on top until it is answered, whatever else comes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  inboxOrder,
  inboxParts,
  isLate,
  partOf,
  type InInbox,
} from '../../shared/rules/later/letter-promise.ts'
import type { Level } from '../../shared/rules/line/triage.ts'

const now = 1_000_000
const letter: fc.Arbitrary<InInbox> = fc.record({
  letter: fc.string({ minLength: 1, maxLength: 3 }),
  level: fc.constantFrom<Level[]>(1, 2, 3, 4, 5),
  promisedBy: fc.integer({ min: now - 4, max: now + 4 }),
})
const letters = fc.uniqueArray(letter, { selector: (one) => one.letter, maxLength: 12 })
const sorted = (all: readonly InInbox[]) => [...all].sort(inboxOrder(now))
const many = { numRuns: 2000 }

describe('the inbox', () => {
  test('shows every broken promise before any that can still be kept', () => {
    fc.assert(
      fc.property(letters, (all) => {
        const late = sorted(all).map((one) => isLate(one, now))
        expect(late).toEqual([...late].sort((a, b) => Number(b) - Number(a)))
      }),
      many,
    )
  })

  test('shows P1 and P2 first among the broken, and then before all that can wait', () => {
    fc.assert(
      fc.property(letters, (all) => {
        const places = sorted(all).map(
          (one) => inboxParts.indexOf(partOf(one, now)) * 2 + (one.level <= 2 ? 0 : 1),
        )
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }),
      many,
    )
  })

  test('within a part shows whose promise ends first, or has been broken longest', () => {
    fc.assert(
      fc.property(letters, fc.constantFrom(...inboxParts), fc.boolean(), (all, part, urgent) => {
        const ends = sorted(all)
          .filter((one) => partOf(one, now) === part && one.level <= 2 === urgent)
          .map(({ promisedBy }) => promisedBy)
        expect(ends).toEqual([...ends].sort((a, b) => a - b))
      }),
      many,
    )
  })

  test('is the same whichever way the letters came', () => {
    fc.assert(
      fc.property(letters, (all) => {
        expect(sorted([...all].reverse())).toEqual(sorted(all))
      }),
      many,
    )
  })

  test('holds a promise until its last millisecond, and an answer in time has kept it for ever', () => {
    expect(isLate({ promisedBy: now }, now)).toBe(false)
    expect(isLate({ promisedBy: now }, now + 1)).toBe(true)
    expect(isLate({ promisedBy: now, answeredAt: now }, now + 9)).toBe(false)
    expect(isLate({ promisedBy: now, answeredAt: now + 1 }, now + 9)).toBe(true)
  })
})

test('P1 and P2 are urgent, and P3 to P5 are not, while the promise can still be kept', () => {
  const parts = ([1, 2, 3, 4, 5] as const).map((level) =>
    partOf({ letter: 'a', level, promisedBy: now + 1 }, now),
  )
  expect(parts).toEqual(['urgent', 'urgent', 'rest', 'rest', 'rest'])
})
