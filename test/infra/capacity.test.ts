/** What is said of load and cost is what the formula gives, and says where its figures are from. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { capacityPage } from '../../infra/documents/capacity-page.ts'
import {
  kronorAMonth,
  kronorAYear,
  timesUntilMet,
  takenInSurge,
  usedInAYear,
} from '../../infra/documents/capacity.ts'
import { prices } from '../../infra/documents/prices.ts'

const county = { name: 'a county', visitsAYear: 10_000, surge: 0.02, desks: 16 }

describe('the page on capacity', () => {
  it('is what the formula gives today', () => {
    const page = fileURLToPath(new URL('../../docs/capacity.md', import.meta.url))
    expect(readFileSync(page, 'utf8')).toBe(capacityPage())
  })

  it('names a source and a time for every price', () => {
    for (const { source, dollars } of [
      ...Object.values(prices.perMillion),
      ...Object.values(prices.standing),
    ]) {
      expect(source).toMatch(/^aws\.amazon\.com\//)
      expect(dollars).toBeGreaterThan(0)
    }
    expect(prices.readOn).toMatch(/^\d{4}-\d{2}$/)
  })
})

describe('the formula', () => {
  it('counts a visit’s writes and those of the desk beside it', () => {
    // Danger is met in one visit of fifty, and one of fifty leads into a programme; half are erased.
    const besides = 10_000 * 0.02 * 40 + 10_000 * 0.02 * 900
    const canary = 12 * 24 * 365 * 35
    const desks = 10_000 * 1.25 * (180 + 5 / 4)
    expect(usedInAYear(county).writeUnits).toBeCloseTo(
      10_000 * (33 + 0.5 * 21) + desks + canary + besides,
    )
  })

  it('says of a county by its youths what it pays in a month, and more youths never pay less', () => {
    const few = kronorAMonth(10_000, 25)
    const many = kronorAMonth(300_000, 25)
    expect(few).toBeGreaterThan(0)
    expect(many).toBeGreaterThan(2 * few)
    expect(kronorAMonth(10_000, 5)).toBeLessThan(few)
  })

  it('counts the changes of keys from the third year on', () => {
    const { standing, standingLater } = kronorAYear(county)
    // Nineteen keys, two dollars more each, at ten kronor and a tenth for Stockholm.
    expect(standingLater - standing).toBeCloseTo(12 * 19 * 2 * 11)
  })

  it('finds where a limit is met: not below, and not above', () => {
    const times = timesUntilMet('framesPerSecond')
    const taken = (more: number) =>
      takenInSurge({
        name: 'x',
        visitsAYear: 11_000 * times,
        surge: (70 / 3600) * times * more,
        desks: 18 * times * more,
      }).framesPerSecond
    expect(taken(0.99)).toBeLessThan(1)
    expect(taken(1.01)).toBeGreaterThan(1)
  })

  it('makes twice the visits cost twice, but for what stands there anyway', () => {
    const once = kronorAYear(county)
    const twice = kronorAYear({ ...county, visitsAYear: 20_000 })
    expect(twice.rooms).toBeCloseTo(2 * once.rooms)
    expect(twice.standing).toBe(once.standing)
    expect(once.rooms).toBeGreaterThan(once.rest)
  })

  it('sees that telling every desk grows with joins and desks together', () => {
    const share = (times: number) =>
      takenInSurge({ ...county, surge: 0.8 * times, desks: 1150 * times }).framesPerSecond
    expect(share(20)).toBeGreaterThan(15 * share(1) * 10)
    expect(share(1)).toBeLessThan(1)
  })
})
