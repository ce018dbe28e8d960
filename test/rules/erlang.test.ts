/** Protects the figures a coordinator plans by: the known answers, and the simulation as referee. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { erlangA, erlangC, mustWait } from '../../shared/rules/line/erlang.ts'
import { seededRandom } from '../simulation/random.ts'
import { playSteadyLine } from '../simulation/county/steady-line.ts'

/** Sixty per cent of what so many can do in talks of 25 minutes. */
const sixty = (seats: number) => ({ seats, talkMinutes: 25, perHour: (seats * 60 * 0.6) / 25 })

describe('a line that nobody leaves', () => {
  test('fifteen lines of one against one line of fifteen: 37.5 minutes against 0.20', () => {
    const alone = erlangC(sixty(1))
    const pool = erlangC(sixty(15))
    expect(alone.meanWait).toBeCloseTo(37.5, 6)
    expect(alone.within(5)).toBeCloseTo(0.446, 3)
    expect(pool.meanWait).toBeCloseTo(0.2, 2)
    expect(pool.within(5)).toBeCloseTo(0.985, 3)
  })

  test('grows without end when more come than can be met', () => {
    const hour = { perHour: 10, talkMinutes: 25, seats: 4 }
    expect(mustWait(hour)).toBe(1)
    expect(erlangC(hour).meanWait).toBe(Infinity)
  })
})

describe('a line that people give up', () => {
  test.each([
    { perHour: 6, talkMinutes: 25, seats: 3, patienceMinutes: 20 },
    { perHour: 12, talkMinutes: 25, seats: 4, patienceMinutes: 12 },
    { perHour: 30, talkMinutes: 25, seats: 14, patienceMinutes: 20 },
  ])('agrees with the simulation within 3 %: $perHour an hour, $seats seats', (line) => {
    const told = erlangA(line)
    const seen = playSteadyLine(seededRandom(7), line, 400_000)
    expect(Math.abs(told.meanWait / seen.meanWait - 1)).toBeLessThan(0.03)
    expect(Math.abs(told.gaveUp / seen.gaveUp - 1)).toBeLessThan(0.03)
    expect(Math.abs(told.within(5) / seen.within5 - 1)).toBeLessThan(0.03)
  })

  test('becomes the line that nobody leaves when patience is endless', () => {
    const endless = erlangA({ ...sixty(15), patienceMinutes: 1e7 })
    expect(endless.meanWait).toBeCloseTo(erlangC(sixty(15)).meanWait, 3)
    expect(endless.within(5)).toBeCloseTo(erlangC(sixty(15)).within(5), 3)
  })

  const line = fc.record({
    perHour: fc.double({ min: 0.1, max: 200, noNaN: true }),
    talkMinutes: fc.double({ min: 5, max: 60, noNaN: true }),
    seats: fc.integer({ min: 1, max: 60 }),
    patienceMinutes: fc.double({ min: 2, max: 120, noNaN: true }),
  })

  test('tells shares between none and all, that agree with each other', () => {
    fc.assert(
      fc.property(line, (one) => {
        const { within, gaveUp, meanWait } = erlangA(one)
        for (const share of [gaveUp, within(0.01), within(5), within(60)]) {
          expect(share).toBeGreaterThanOrEqual(-1e-9)
          expect(share).toBeLessThanOrEqual(1 + 1e-9)
        }
        expect(within(60)).toBeGreaterThanOrEqual(within(5) - 1e-9)
        expect(within(100_000)).toBeCloseTo(1 - gaveUp, 4)
        expect(meanWait).toBeLessThanOrEqual(one.patienceMinutes + 1e-6)
      }),
      { numRuns: 300 },
    )
  })

  test('one more seat never makes anybody wait longer', () => {
    fc.assert(
      fc.property(line, (one) => {
        const more = erlangA({ ...one, seats: one.seats + 1 })
        expect(more.meanWait).toBeLessThanOrEqual(erlangA(one).meanWait + 1e-9)
      }),
      { numRuns: 300 },
    )
  })

  test('without anybody there, everybody gives up', () => {
    const hour = { perHour: 3, talkMinutes: 25, seats: 0, patienceMinutes: 20 }
    expect(erlangA(hour).gaveUp).toBe(1)
  })
})
