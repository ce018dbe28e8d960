/** A year of the county: one line for all against one for each, and whether what is said to youths holds. */
import { describe, expect, test } from 'vitest'
import { erlangA, erlangC } from '../../shared/rules/line/erlang.ts'
import { calibrationOf, figuresOf } from './county/figures.ts'
import { playCalledAway } from './county/called-away.ts'
import { playNotYetThere } from './county/not-yet-there.ts'
import { playSteadyLine } from './county/steady-line.ts'
import { playYear, usualYear } from './county/year.ts'
import { plotOf } from './county/plot.ts'
import { seededRandom } from './random.ts'

describe('a year of the county', () => {
  test('in one line nobody waits longer for living where they live, and hardly anybody gives up', () => {
    const pool = figuresOf(playYear(usualYear, 'pool'))
    const own = figuresOf(playYear(usualYear, 'own-lines'))
    expect(pool.within5).toBeGreaterThan(0.98)
    expect(pool.ratio).toBeLessThanOrEqual(1.2)
    expect(pool.gaveUp).toBeLessThan(0.01)
    expect(own.within5).toBeLessThan(0.6)
    expect(own.ratio).toBeGreaterThan(2)
  })

  test('when it is too full, whoever is in danger waits less than an ordinary talk does', () => {
    const { acuteP95, ordinaryP50 } = figuresOf(
      playYear({ ...usualYear, load: 1.5, seed: 2 }, 'pool'),
    )
    expect(ordinaryP50).toBeGreaterThan(3)
    expect(acuteP95).toBeLessThan(ordinaryP50)
  })

  test('is drawn so that the difference stands in words', () => {
    const few = { ...usualYear, days: 60 }
    const plot = plotOf(playYear(few, 'pool'), playYear(few, 'own-lines'), 'Ett år')
    expect(plot).toMatch(/En kö för hela länet: 99 % inom 5 minuter/)
    expect(plot).toMatch(/Femton egna köer: 5\d % inom 5 minuter/)
    expect(plot).toMatch(/<title[^>]*>.+<\/title>/)
  })
})

describe('what is said of the wait', () => {
  // The range is a median and an 80th percentile, while shifts come and go and urgent ones come before.
  test.each([0.8, 0.9, 0.95])(
    'holds for about four of five at the upper end, at %d of what the county can do',
    (load) => {
      const waits = { ...usualYear, seed: 4, days: 150, tells: true, patienceMinutes: 1e9, late: 3 }
      const year = { ...waits, load }
      const told = calibrationOf(playYear(year, 'pool', true))
      expect(told.estimates).toBeGreaterThan(5000)
      expect(told.heldUpper).toBeGreaterThan(0.77)
      expect(told.heldUpper).toBeLessThan(0.89)
      expect(told.heldLower).toBeGreaterThan(0.45)
      expect(told.heldLower).toBeLessThan(0.6)
    },
  )

  test.each([0.3, 0.6, 0.9])(
    'holds as often for whoever comes before any counsellor has, when %d of what they can do is asked for',
    (load) => {
      const evenings = { seed: 7, evenings: 1500, load, longest: 200, late: 3 }
      const told = calibrationOf(playNotYetThere(evenings))
      expect(told.estimates).toBeGreaterThan(3000)
      expect(told.heldUpper).toBeGreaterThan(0.77)
      expect(told.heldUpper).toBeLessThan(0.89)
      expect(told.heldLower).toBeGreaterThan(0.45)
      expect(told.heldLower).toBeLessThan(0.6)
    },
  )

  test('keeps the line from running on after closing, and urgent ones come in all the same', () => {
    const full = {
      ...usualYear,
      load: 1.05,
      seed: 5,
      days: 150,
      tells: true,
      patienceMinutes: 60,
    }
    const promised = playYear({ ...full, promises: true }, 'pool')
    const unpromised = playYear(full, 'pool')
    const after = (met: typeof promised) =>
      met.filter(
        ({ comer, outcome, waited }) =>
          outcome === 'met' && comer.level > 2 && (comer.at + waited) % 1440 > usualYear.closes,
      ).length / met.length
    expect(after(promised)).toBeLessThan(after(unpromised) / 5)
    const turnedAway = promised.filter(({ outcome }) => outcome === 'told-full')
    expect(turnedAway.length).toBeGreaterThan(0)
    expect(turnedAway.filter(({ comer }) => comer.level <= 2)).toEqual([])
  })
})

describe('what one more shift would do', () => {
  test.each([
    ['one line for one', { perHour: 1.44, talkMinutes: 25, seats: 1 }, 3_000_000],
    ['one line for fifteen', { perHour: 21.6, talkMinutes: 25, seats: 15 }, 2_000_000],
  ])('agrees with the simulation within three per cent: %s', (_, line, youths) => {
    const seen = playSteadyLine(seededRandom(3), line, youths)
    expect(Math.abs(erlangC(line).meanWait / seen.meanWait - 1)).toBeLessThan(0.03)
  })

  test.each([14, 15, 16])(
    'agrees within three per cent while people give up, also with one more and one less: %d',
    (seats) => {
      const line = { perHour: 36, talkMinutes: 25, seats, patienceMinutes: 20 }
      const seen = playSteadyLine(seededRandom(3), line, 1_000_000)
      const told = erlangA(line)
      expect(Math.abs(told.meanWait / seen.meanWait - 1)).toBeLessThan(0.03)
      expect(Math.abs(told.gaveUp / seen.gaveUp - 1)).toBeLessThan(0.03)
    },
  )
})

describe('a youth whom nothing reaches when they are called', () => {
  const full = { seed: 1, evenings: 30, seats: 15, load: 0.9, away: 0.2, returns: 0.7 }
  const usual = { ...full, awaySeconds: 90, check: 45, hereFirst: true }

  test('costs the counsellors of a full county less than a minute of an evening, for the others go first', () => {
    expect(playCalledAway(usual).calledInVain).toBeLessThan(60)
    expect(playCalledAway({ ...usual, hereFirst: false }).calledInVain).toBeGreaterThan(75)
  })

  // So the ready check is as long for them as for everybody, and what the waiting room says holds.
  test('would save less than half a minute of them all if a third of the time were given', () => {
    const [whole, third] = [45, 15].map((check) => playCalledAway({ ...usual, check }))
    expect(whole!.calledInVain - third!.calledInVain).toBeLessThan(30)
    expect(whole!.metOfReturned).toBeGreaterThan(0.9)
  })
})
