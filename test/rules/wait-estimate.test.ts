/** Protects the honest wait (U1): a range, never better for being later, never a promise without staff. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimateWait, firstToCome, type LineNow } from '../../shared/rules/line/wait-estimate.ts'

const line: fc.Arbitrary<LineNow> = fc
  .record({
    ahead: fc.nat(200),
    seats: fc.integer({ min: 1, max: 60 }),
    free: fc.nat(60),
    talks: fc.array(fc.integer({ min: 1, max: 180 }), { maxLength: 50 }),
  })
  .map(({ free, ...rest }) => ({ ...rest, freeSeats: Math.min(free, rest.seats) }))
const many = { numRuns: 3000 }
const told = (now: LineNow) => {
  const range = estimateWait(now)
  if (!range) throw new Error('no range was told')
  return range
}

describe('the wait that is told', () => {
  test('is a range of whole minutes, never narrower than two and never below zero', () => {
    fc.assert(
      fc.property(line, (now) => {
        const { from, to } = told(now)
        expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to - from).toBeGreaterThanOrEqual(2)
      }),
      many,
    )
  })

  test('is not told at all when nobody on duty can take the youth', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: -3, max: 0 }), (now, seats) => {
        expect(estimateWait({ ...now, seats, freeSeats: 0 })).toBeUndefined()
      }),
    )
  })

  test('never grows shorter because more people are ahead', () => {
    fc.assert(
      fc.property(line, fc.nat(50), (now, more) => {
        const [near, far] = [told(now), told({ ...now, ahead: now.ahead + more })]
        expect(far.from).toBeGreaterThanOrEqual(near.from)
        expect(far.to).toBeGreaterThanOrEqual(near.to)
      }),
      many,
    )
  })

  test('never grows longer because more counsellors come', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 20 }), (now, more) => {
        const busy = told({ ...now, seats: now.seats + more })
        const free = told({ ...now, seats: now.seats + more, freeSeats: now.freeSeats + more })
        for (const helped of [busy, free]) {
          expect(helped.from).toBeLessThanOrEqual(told(now).from)
          expect(helped.to).toBeLessThanOrEqual(told(now).to)
        }
      }),
      many,
    )
  })

  test('is next to nothing when a seat is free and nobody is ahead', () => {
    fc.assert(
      fc.property(line, (now) => {
        expect(told({ ...now, ahead: 0, freeSeats: Math.max(1, now.freeSeats) })).toEqual({
          from: 0,
          to: 2,
        })
      }),
    )
  })

  test('follows the talks of this very evening once five have been measured', () => {
    const now = { ahead: 4, seats: 2, freeSeats: 0 }
    const short = told({ ...now, talks: [10, 10, 10, 10, 10] })
    const long = told({ ...now, talks: [60, 60, 60, 60, 60] })
    // Five places at two seats: two and a half talks, and the chance of when each seat comes free.
    expect(short).toEqual({ from: 24, to: 30 })
    expect(long).toEqual({ from: 147, to: 180 })
  })

  test('leans on the planning figures while the evening is new, instead of on one odd talk', () => {
    const now = { ahead: 0, seats: 1, freeSeats: 0 }
    expect(told({ ...now, talks: [] })).toEqual({ from: 24, to: 46 })
    expect(told({ ...now, talks: [180] }).from).toBeLessThanOrEqual(40)
  })

  test('does not depend on the order in which the talks ended', () => {
    fc.assert(
      fc.property(line, (now) => {
        const turned = { ...now, talks: [...now.talks].reverse() }
        expect(told(turned)).toEqual(told(now))
      }),
    )
  })

  test('counts on who is about to come, and not on who is about to go', () => {
    const now = { ahead: 3, seats: 2, freeSeats: 0, talks: [] }
    const comes = told({ ...now, changes: [{ inMinutes: 10, seats: 4 }] })
    const goes = told({ ...now, changes: [{ inMinutes: 10, seats: -1 }] })
    expect(comes.to).toBeLessThan(told(now).to)
    expect(goes.to).toBeGreaterThan(told(now).to)
  })

  describe('when nobody is there yet', () => {
    const nobody: fc.Arbitrary<LineNow> = fc.record({
      ahead: fc.nat(60),
      seats: fc.constant(0),
      freeSeats: fc.constant(0),
      talks: fc.array(fc.integer({ min: 0, max: 180 }), { maxLength: 20 }),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
      changes: fc.array(
        fc.record({
          inMinutes: fc.integer({ min: 1, max: 240 }),
          seats: fc.integer({ min: 1, max: 9 }),
        }),
        { minLength: 1, maxLength: 15 },
      ),
    })

    test('hangs on the coming of the first, and never says a time before that', () => {
      fc.assert(
        fc.property(nobody, (now) => {
          const first = firstToCome(now)!.inMinutes
          expect(first).toBe(Math.min(...now.changes!.map(({ inMinutes }) => inMinutes)))
          expect(told(now).from).toBeGreaterThanOrEqual(first)
        }),
        many,
      )
      expect(firstToCome({ seats: 1, changes: [{ inMinutes: 5, seats: 1 }] })).toBeUndefined()
    })

    test('leaves room for a counsellor who is late, and for those who pass meanwhile', () => {
      const far = { ahead: 0, seats: 0, freeSeats: 0, talks: [], level: 4 } as const
      const alone = told({ ...far, changes: [{ inMinutes: 157, seats: 1 }] })
      const third = told({ ...far, ahead: 2, changes: [{ inMinutes: 157, seats: 1 }] })
      expect(alone).toEqual({ from: 159, to: 162 })
      expect(third.to - third.from).toBeGreaterThanOrEqual(30)
      // Acute danger is passed by nobody but another who came before.
      expect(told({ ...far, level: 1, changes: [{ inMinutes: 157, seats: 6 }] }).to).toBe(162)
    })

    test('is never shorter for more who wait or for a later beginning', () => {
      fc.assert(
        fc.property(nobody, fc.nat(30), (now, more) => {
          const longer = told({ ...now, ahead: now.ahead + more })
          const later = told({
            ...now,
            changes: now.changes!.map((one) => ({ ...one, inMinutes: one.inMinutes + more })),
          })
          for (const other of [longer, later]) {
            expect(other.from).toBeGreaterThanOrEqual(told(now).from)
            expect(other.to).toBeGreaterThanOrEqual(told(now).to)
          }
        }),
        many,
      )
    })
  })

  test('leaves somebody to finish the line when every shift ends', () => {
    const range = told({
      ahead: 1,
      seats: 2,
      freeSeats: 0,
      talks: [],
      changes: [{ inMinutes: 5, seats: -2 }],
    })
    expect(range.to).toBeLessThan(200)
  })
})
