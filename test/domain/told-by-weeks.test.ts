/** What is told of four weeks is told alike on every day: whoever takes one day's figure from another's learns of nobody. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countReferral, measureReferrals } from '../../functions/later/referral/count-referrals.ts'
import { levelChanges } from '../../functions/report/level-changes.ts'
import { lastFourWeeks } from '../../shared/rules/report/period.ts'
import { surveyOfWeeks } from '../../functions/report/survey-of-weeks.ts'
import { keys } from '../../functions/store/keys.ts'
import { addDays, localTime } from '../../shared/rules/opening/shift-times.ts'
import { fourWeeksAreTold, fourWeeksBegin } from '../support/four-weeks.ts'
import { testWorld } from '../support/test-world.ts'

const day = 24 * 3_600_000
const over = 90

/** Each day's events of three months, as many as come in a county of this size. */
const evenings = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: over, maxLength: over })

describe('the figures of four weeks', () => {
  it('change on one day in twenty-eight, however often they are asked for, and then for weeks that overlap none before', async () => {
    await fc.assert(
      fc.asyncProperty(evenings, async (counts) => {
        const world = testWorld()
        const told: string[] = []
        for (const count of counts) {
          for (let n = 0; n < count; n++) {
            await countReferral(world, n % 2 === 0 ? 'made' : 'contact')
            // What is asked between two of one evening is the same as before and after both.
            told.push(JSON.stringify(await measureReferrals(world)))
            const at = keys.levelChange(localTime(world.now()).day, world.id())
            const row = { ...at, way: 'raised', why: 'worse-now', expires: 9_999_999_999 }
            await world.clinic.write({ put: row })
          }
          told.push(JSON.stringify(await measureReferrals(world)))
          world.pass(day)
        }
        const changes = told.filter((one, n) => n > 0 && one !== told[n - 1])
        expect(changes.length).toBeLessThanOrEqual(Math.ceil(over / 28))
        const figures = [...told.flatMap((one) => Object.values(JSON.parse(one) as object))]
        const { changed = 0, reasons } = await levelChanges(world)
        for (const figure of [...figures, changed, ...reasons.map(({ visits }) => visits ?? 0)])
          expect(Number(figure) % 5).toBe(0)
      }),
      { numRuns: 25 },
    )
  })

  it('are of four whole weeks from Monday to Sunday that ended at least two days ago, and each day lies in one of them', () => {
    const first = '2026-01-05'
    const seen = new Map<string, string>()
    for (let n = 0; n < 800; n++) {
      const today = addDays(first, n)
      const { from, to } = lastFourWeeks(today)
      expect(new Date(from).getUTCDay()).toBe(1)
      expect((Date.parse(to) - Date.parse(from)) / day).toBe(27)
      expect((Date.parse(today) - Date.parse(to)) / day).toBeGreaterThan(2)
      expect((Date.parse(today) - Date.parse(to)) / day).toBeLessThanOrEqual(30)
      seen.set(from, to)
    }
    const blocks = [...seen].sort()
    for (const [n, [from]] of blocks.entries())
      if (n > 0) expect(from).toBe(addDays(blocks[n - 1]![1], 1))
  })
})

it('of the survey no mean can be taken from the one before to find what the last one answered', async () => {
  const world = testWorld()
  const told: string[] = []
  fourWeeksBegin(world)
  for (let n = 0; n < 12; n++) {
    const said = { listened: 1 + (n % 5), rightThings: 3, helped: 3, again: 3 }
    const at = keys.survey(localTime(world.now()).day, world.id())
    await world.clinic.write({ put: { ...at, ...said, expires: 9_999_999_999 } })
    told.push(JSON.stringify(await surveyOfWeeks(world)))
    world.pass(day)
  }
  expect(new Set(told).size).toBe(1)
  fourWeeksAreTold(world)
  expect(await surveyOfWeeks(world)).toMatchObject({ answers: 10, listened: 2.8, helped: 3 })
})
