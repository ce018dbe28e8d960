/** Nobody can be reckoned from what is published, whoever reckons and with however many of the files. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { municipalities, units } from '../../shared/county/dalarna.ts'
import {
  countMonth,
  countNames,
  type CountedVisit,
  type MonthCounts,
} from '../../shared/rules/report/counts.ts'
import type { CountedTreatment } from '../../shared/rules/report/programme-counts.ts'
import { endingWith, monthsOf } from '../../shared/rules/report/period.ts'
import { publish, type Published } from '../../shared/rules/report/publish.ts'
import { reckonedFrom } from '../support/published-attacker.ts'

const some = <const T>(...of: readonly T[]) => fc.constantFrom(...of)
const unitIds = units.slice(0, 4).map(({ id }) => id)
const homes = municipalities.slice(0, 4).map(({ code }) => code)

/** Few kinds of visits, so that small and large counts stand side by side. */
const visit: fc.Arbitrary<CountedVisit> = fc
  .record({
    how: some('ended', 'ended', 'ended', 'ended', 'left', 'lost'),
    level: some(1, 2, 4, 4, 4, 5),
    waited: some(1, 3, 3, 8, 20, 50),
    unit: some(...unitIds),
    municipality: some(...homes, undefined),
    channel: some('chat', 'chat', 'video'),
    language: some('sv', 'sv', 'sv', 'ar'),
    ageBand: some('16-17', '18-20', undefined),
    gender: some('girl', 'girl', 'boy', undefined),
    outcome: some('calmer', 'calmer', 'advice', undefined),
  } as const)
  .map((one) =>
    one.how === 'ended'
      ? { ...one, talked: 20, topics: ['angest'], whereTo: ['none'] }
      : { ...one, unit: undefined, outcome: undefined },
  )
const change = some('recovered' as const, 'improved', 'unchanged', undefined)
const treatment: fc.Arbitrary<CountedTreatment> = fc
  .record({
    unit: some(...unitIds),
    programme: some('angesthjalpen-ung', 'another'),
    language: some('sv', 'sv', 'en'),
    isBegun: fc.boolean(),
    completed: fc.boolean(),
    reached: some(0, 2, 3, 8),
    dosed: fc.boolean(),
    gad7: change,
    phq9: change,
    late: fc.boolean(),
  })
  .map(({ unit, programme, language, isBegun, late, ...over }) => ({
    ...{ unit, programme, language },
    begun: isBegun,
    ...(!isBegun && { over }),
    feedback: [{ hours: 20, inTime: !late }],
  }))
const month = fc.record({
  treatments: fc.array(treatment, { maxLength: 14 }),
  visits: fc.array(visit, { maxLength: 60, size: 'max' }),
  surveys: fc.array(
    fc.record({ unit: some(...unitIds), listened: some(4, 5), helped: some(3, 5, undefined) }),
    { maxLength: 20, size: 'max' },
  ),
  letters: fc.array(fc.record({ inTime: some(true, true, false) }), { maxLength: 14 }),
  levelChanges: fc.array(fc.record({ way: some('raised' as const, 'lowered' as const) }), {
    maxLength: 14,
  }),
})

/** Months July to December, with both quarters and the year: all that is published of half a year. */
const published = (half: readonly Parameters<typeof countMonth>[0][]) => {
  const counted = new Map<string, MonthCounts>()
  const files = new Map<string, Published>()
  const said: string[] = []
  for (const [at, rows] of half.entries()) {
    const name = monthsOf('2026')[6 + at]!
    counted.set(name, countMonth(rows))
    for (const period of endingWith(name)) {
      files.set(period, publish(period, counted, files))
      said.push(period)
    }
  }
  const of = (only: (unit: string) => boolean) =>
    new Map(
      said.map((period) => {
        const all = monthsOf(period).flatMap((one) => Object.entries(counted.get(one) ?? {}))
        const mine = all.filter(([unit]) => only(unit))
        const total = (count: string) =>
          mine.reduce((sum, [, { counts }]) => sum + (counts[count] ?? 0), 0)
        return [period, Object.fromEntries(countNames.map((count) => [count, total(count)]))]
      }),
    )
  return { counted, files, of }
}

describe('what is published of months, quarters and a year together', () => {
  it('tells nobody of one to four, also not a unit that knows whom it has met', () => {
    fc.assert(
      fc.property(fc.array(month, { minLength: 6, maxLength: 6 }), (half) => {
        const { files, of } = published(half)
        const truth = of(() => true)
        for (const own of [undefined, ...unitIds]) {
          const known = { published: files, truth, own: of((unit) => unit === own) }
          expect(reckonedFrom(known), own ?? 'nobody').toEqual([])
        }
      }),
      { numRuns: 6, endOnFailure: true },
    )
  })

  it('is published once: what comes later never changes what was told of a month', () => {
    fc.assert(
      fc.property(fc.array(month, { minLength: 3, maxLength: 3 }), (quarter) => {
        const { files: sooner } = published(quarter.slice(0, 2))
        const { files: later } = published(quarter)
        for (const [period, file] of sooner) expect(later.get(period)).toEqual(file)
      }),
      { numRuns: 3 },
    )
  })

  it('tells of a mean only where it tells of how many', () => {
    fc.assert(
      fc.property(fc.array(month, { minLength: 2, maxLength: 2 }), (two) => {
        for (const { counts, means } of published(two).files.values())
          for (const name of Object.keys(means)) expect(counts[name]).toBeGreaterThanOrEqual(5)
      }),
      { numRuns: 5 },
    )
  })
})

const evening = (many: number, one: Partial<CountedVisit>): CountedVisit[] =>
  Array.from({ length: many }, () => ({ how: 'ended', level: 4, waited: 1, ...one }))
const nothing = { surveys: [], letters: [], levelChanges: [], treatments: [] }

it('an evening on which 61 of 67 were lost is told as one', () => {
  const visits = [
    ...evening(1, { talked: 20, unit: 'mora-kommun', outcome: 'calmer' }),
    ...evening(61, { how: 'lost', waited: 12 }),
    ...evening(5, { how: 'left', waited: 8 }),
  ]
  const { files } = published([{ ...nothing, visits }])
  const { counts } = files.get('2026-07')!
  expect(counts).toMatchObject({ joined: 67, lost: 61 })
})

it('two quarters of one to four from a small place make a year that is told', () => {
  const each = {
    ...nothing,
    visits: [
      ...evening(1, { municipality: '2034', talked: 9 }),
      ...evening(40, { municipality: '2080', talked: 9 }),
      ...evening(30, { municipality: '2081', talked: 9 }),
    ],
  }
  const { files } = published(Array.from({ length: 6 }, () => each))
  expect(files.get('2026-K3')!.counts['home.2034']).toBe(null)
  expect(files.get('2026')!.counts['home.2034']).toBe(6)
})
