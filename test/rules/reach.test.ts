/** Whom the county does not reach is told with its uncertainty, and of what is not shown nothing is reckoned. */
import { describe, expect, it } from 'vitest'
import { coverageOf, limitsOf, reachOf, yardstickFor } from '../../shared/rules/report/reach.ts'
import type { Yardstick } from '../../shared/rules/report/yardstick.ts'

const people = (home: string, age: '13-15' | '16-17', count: number) => ({
  home,
  age,
  people: count,
})
const population: Yardstick = {
  kind: 'population',
  source: 'SCB',
  year: 2025,
  rows: [
    people('2080', '13-15', 2000),
    people('2080', '16-17', 2000),
    people('2034', '13-15', 500),
    people('2034', '16-17', 500),
    people('2039', '13-15', 400),
    people('2039', '16-17', 600),
  ],
}
const counts = {
  ...{ joined: 250, met: 200, 'home.2080': 200, 'home.2034': 20, 'home.2039': null },
  ...{ 'home.unsaid': 25, 'topic.somn': 12, 'topic.angest': 100, 'topic.vald': null },
}

describe('limits of a count', () => {
  // Exact 95 per cent limits of a Poisson count, by chi-square.
  it.each([
    [0, 0, 3.7],
    [5, 1.62, 11.67],
    [20, 12.22, 30.89],
    [100, 81.36, 121.63],
  ])('of %i are %d and %d', (count, from, to) => {
    const told = limitsOf(count)
    expect(told.from).toBeCloseTo(from, 1)
    expect(Math.abs(told.to - to)).toBeLessThan(0.05)
  })
})

describe('visits per thousand', () => {
  const reach = reachOf('home', '2026-K4', { counts }, [population])!
  const of = (code: string) => reach.groups.find(({ name }) => name === `home.${code}`)!

  it('are of the young people who live there, and of all whose place is shown', () => {
    expect(of('2080')).toMatchObject({ people: 4000, visits: 200, rate: { per1000: 50 } })
    expect(of('2034')).toMatchObject({ people: 1000, visits: 20, rate: { per1000: 20 } })
    // 220 of the 5,000 of the two that are shown.
    expect(reach.per1000).toBe(44)
  })

  it('say that fewer come only where chance does not explain it', () => {
    // 20 of 1,000, at most 30.9 by chance, where all have 44.
    expect(of('2034').rate).toMatchObject({ verdict: 'less', from: 12.2, to: 30.9 })
    // 200 of 4,000: 43.3 to 57.4 holds 44.
    expect(of('2080').rate?.verdict).toBe('alike')
    const few = { ...counts, 'home.2034': 35 }
    const unsure = reachOf('home', '2026-K4', { counts: few }, [population])!
    expect(unsure.groups.find(({ name }) => name === 'home.2034')?.rate?.verdict).toBe('alike')
  })

  it('are not reckoned of what is hidden, and say how many have not told where they live', () => {
    expect(of('2039')).toEqual({ name: 'home.2039', people: 1000, visits: null })
    expect(reach.untold).toBeCloseTo(0.12, 5)
  })

  it('are not there without a population, nor of a month, in which places are not told', () => {
    expect(reachOf('home', '2026-K4', { counts }, [])).toBe(undefined)
    expect(reachOf('home', '2026-11', { counts: { joined: 40 } }, [population])).toBe(undefined)
    expect(reachOf('language', '2026-K4', { counts }, [population])).toBe(undefined)
  })
})

it('a period is held against the newest numbers that are not newer than it', () => {
  const years = [2023, 2025, 2027].map((year) => ({ ...population, year }))
  expect(yardstickFor(years, 'population', '2026-K1')?.year).toBe(2025)
  expect(yardstickFor(years, 'population', '2027')?.year).toBe(2027)
  expect(yardstickFor(years, 'population', '2020')?.year).toBe(2023)
})

it('what many worry about and few talk about comes first, and what is hidden last', () => {
  const worries: Yardstick = {
    kind: 'worries',
    source: 'Lupp',
    year: 2025,
    rows: [
      { topic: 'angest', percent: 40 },
      { topic: 'vald', percent: 8 },
      { topic: 'somn', percent: 30 },
    ],
  }
  expect(coverageOf('2026', { counts }, [worries])).toEqual([
    { name: 'topic.somn', asked: 30, talked: 6 },
    { name: 'topic.angest', asked: 40, talked: 50 },
    { name: 'topic.vald', asked: 8, talked: null },
  ])
})
