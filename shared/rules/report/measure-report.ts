/** A period as a FHIR R4 MeasureReport: the indicators with their parts, and what is not shown said to be masked. */
import { valueOf, type Formula, type Indicator } from './indicators.ts'
import { monthsOf } from './period.ts'
import type { Published } from './publish.ts'

const populations = 'http://terminology.hl7.org/CodeSystem/measure-population'
const masked = {
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
      valueCode: 'masked',
    },
  ],
}
const lastDayOf = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

const populationOf = (code: string, display: string, count: number | null) => ({
  code: { coding: [{ system: populations, code, display }] },
  ...(count === null ? { _count: masked } : { count }),
})

const partsOf = (formula: Formula, { counts }: Published) => {
  if (formula.kind !== 'share') return {}
  const parts = formula.of.map((name) => counts[name] ?? null)
  const met = parts.includes(null)
    ? null
    : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  return {
    population: [
      populationOf('numerator', 'Numerator', met),
      populationOf('denominator', 'Denominator', counts[formula.among] ?? null),
    ],
  }
}

const threeDecimals = (value: number): number => Math.round(value * 1000) / 1000

/** `at`: the day it is made. */
export const measureReport = (
  period: string,
  published: Published,
  indicators: readonly Indicator[],
  at: string,
): object => ({
  resourceType: 'MeasureReport',
  status: 'complete',
  type: 'summary',
  measure: 'urn:dorren:measure:county-report',
  date: at,
  reporter: { display: 'Dörren, Dalarna' },
  period: { start: `${monthsOf(period)[0]}-01`, end: lastDayOf(monthsOf(period).at(-1)!) },
  group: indicators.map(({ id, version, name, formula }) => {
    const value = valueOf(formula, published)
    return {
      id: `${id}.v${version}`,
      code: { text: name },
      ...partsOf(formula, published),
      measureScore: value === undefined ? masked : { value: threeDecimals(value) },
    }
  }),
})
