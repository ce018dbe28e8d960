/** Protects whoever is in danger from a full door, and everybody else from a promise that cannot be kept. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  admission,
  alwaysAdmitted,
  fullWhy,
  isUrgent,
  type DoorNow,
} from '../../shared/rules/line/admission.ts'
import type { Level } from '../../shared/rules/line/triage.ts'

const now = Date.UTC(2026, 0, 15, 17)
const minute = 60_000
const open: DoorNow = { now, open: true, somebodyThere: true }
const range = (to: number) => ({ from: Math.min(to, 1), to })

const door: fc.Arbitrary<DoorNow> = fc.record({
  now: fc.constant(now),
  open: fc.boolean(),
  somebodyThere: fc.boolean(),
  closes: fc.option(
    fc.integer({ min: -60, max: 240 }).map((at) => now + at * minute),
    {
      nil: undefined,
    },
  ),
  wait: fc.option(fc.integer({ min: 0, max: 240 }).map(range), { nil: undefined }),
  surge: fc.option(
    fc.constantFrom('pause' as const, 'urgent-only' as const, 'call-in' as const).map((mode) => ({
      mode,
    })),
    { nil: undefined },
  ),
})
const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)

describe('a door', () => {
  test('is never shut for acute danger, whatever stands against it', () => {
    fc.assert(
      fc.property(door, (one) => {
        expect(admission(one, 1)).toEqual({ admitted: true })
      }),
    )
  })

  test('lets P2 in whenever it is open or somebody is there, and at no other time', () => {
    fc.assert(
      fc.property(door, (one) => {
        expect(admission(one, 2).admitted).toBe(one.open || one.somebodyThere)
      }),
    )
  })

  test('that is closed says so to everybody who can wait', () => {
    fc.assert(
      fc.property(door, fc.constantFrom<Level>(3, 4, 5), (one, waits) => {
        expect(admission({ ...one, open: false }, waits)).toEqual({
          admitted: false,
          why: 'closed',
        })
      }),
    )
  })

  test('that is open lets in whoever nothing is against, and says what is', () => {
    fc.assert(
      fc.property(door, fc.constantFrom<Level>(3, 4, 5), (one, waits) => {
        const why = fullWhy(one)
        expect(admission({ ...one, open: true }, waits)).toEqual(
          why === undefined ? { admitted: true } : { admitted: false, why },
        )
      }),
    )
  })

  test('is urgent for P1 and P2 alone, and names the words that always lead in', () => {
    fc.assert(
      fc.property(level, (one) => {
        expect(isUrgent(one)).toBe([1, 2].includes(one))
      }),
    )
    expect(alwaysAdmitted).toEqual(['danger', 'not-live', 'selfharm', 'violence'])
  })
})

describe('before closing', () => {
  test('whoever would be met at the very minute of closing is let in, and a minute later is told', () => {
    const closes = now + 30 * minute
    expect(fullWhy({ ...open, closes, wait: range(30) })).toBeUndefined()
    expect(fullWhy({ ...open, closes, wait: range(31) })).toBe('before-closing')
  })

  test('it is the longer end of the range that must fit', () => {
    expect(fullWhy({ ...open, closes: now + 10 * minute, wait: { from: 2, to: 11 } })).toBe(
      'before-closing',
    )
  })

  test('a wait nobody can say, and a door that closes at no known time, keep nobody out', () => {
    expect(fullWhy({ ...open, closes: now + minute })).toBeUndefined()
    expect(fullWhy({ ...open, wait: range(600) })).toBeUndefined()
    expect(fullWhy({ ...open, closes: now - minute })).toBe('before-closing')
  })
})

describe('a surge', () => {
  test('pauses or keeps to the urgent, in its own name, before any reckoning', () => {
    const late = { ...open, closes: now, wait: range(60) }
    expect(fullWhy({ ...late, surge: { mode: 'pause' } })).toBe('pause')
    expect(fullWhy({ ...late, surge: { mode: 'urgent-only' } })).toBe('urgent-only')
  })

  test('in which colleagues are called in turns nobody away', () => {
    expect(fullWhy({ ...open, surge: { mode: 'call-in' } })).toBeUndefined()
  })
})
