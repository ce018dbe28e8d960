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
import type { Yardstick } from '../../shared/rules/report/yardstick.ts'
import { reportFile } from '../../shared/contract/report/report-file.ts'
import { csvOf, fhirOf } from '../../web/board/report/report-files.ts'
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

/** What a file says of each figure: how many, and what has been reckoned of it. */
const isFew = (count: unknown): boolean => typeof count === 'number' && count > 0 && count < 5
const yardsticks: Yardstick[] = [
  {
    ...{ kind: 'population', source: 'SCB', year: 2025 },
    rows: homes.flatMap((home, at) =>
      (['16-17', '18-20'] as const).flatMap((age) =>
        (['girl', 'boy'] as const).map((gender) => ({ home, age, gender, people: 40 + 300 * at })),
      ),
    ),
  },
  {
    ...{ kind: 'languages', source: 'Skolverket', year: 2025 },
    rows: [
      { language: 'sv', people: 900 },
      { language: 'ar', people: 60 },
    ],
  },
  {
    ...{ kind: 'worries', source: 'Lupp', year: 2025 },
    rows: [
      { topic: 'angest', percent: 30 },
      { topic: 'somn', percent: 40 },
    ],
  },
]

it('no file of a period says more than has been published of it: not as a table, as data or as FHIR', () => {
  fc.assert(
    fc.property(fc.array(month, { minLength: 6, maxLength: 6 }), (half) => {
      for (const [period, file] of published(half).files) {
        const shown = { period, ...file, months: [...file.months] }
        const isShown = (name: string) => typeof file.counts[name] === 'number'
        for (const line of csvOf(shown, yardsticks).split('\r\n').slice(1, -1)) {
          const [, , , count = '', ...more] = line.split(';')
          expect(isFew(Number(count)), line).toBe(false)
          if (count.includes('Visas inte')) expect(more.join(''), line).toBe('')
        }
        const { reach, coverage, indicators } = reportFile('Dalarna', shown, yardsticks, () => [])
        for (const { groups } of reach)
          for (const { name, people, visits, rate } of groups) {
            expect(visits).toBe(file.counts[name])
            if (rate !== null) expect(Math.round((rate.per1000 * people) / 1000)).toBe(visits)
            if (!isShown(name)) expect(rate).toBe(null)
          }
        for (const { name, talked } of coverage?.topics ?? [])
          if (!isShown(name) || !isShown('met')) expect(talked).toBe(null)
        const fhir = JSON.parse(fhirOf(shown, 0)) as {
          group: { population?: { count?: number }[]; measureScore: { value?: number } }[]
        }
        for (const { population = [], measureScore } of fhir.group) {
          for (const { count } of population) expect(isFew(count)).toBe(false)
          if (population.some(({ count }) => count === undefined))
            expect(measureScore.value).toBe(undefined)
        }
        if (!isShown('joined')) expect(indicators[0]?.value).toBe(null)
      }
    }),
    { numRuns: 6 },
  )
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
