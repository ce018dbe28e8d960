/** What leaves as a file is read rightly where it lands, and tells no more than the page. */
import { describe, expect, it } from 'vitest'
import { ReportFile, reportFile } from '../../shared/contract/report/report-file.ts'
import { asCsv } from '../../shared/rules/report/as-csv.ts'
import { indicatorsFor } from '../../shared/rules/report/indicators.ts'
import type { Yardstick } from '../../shared/rules/report/yardstick.ts'
import { measureReport } from '../../shared/rules/report/measure-report.ts'
import { csvOf, fhirOf, jsonOf, nameTopics } from '../../web/board/report/report-files.ts'
import { fhirFaults } from '../support/fhir-faults.ts'

const shown = {
  period: '2026-K1',
  months: ['2026-01', '2026-02', '2026-03'],
  counts: { joined: 40, met: 30, inTime: 24, unmet: null, 'home.2034': 12, 'survey.helped': 8 },
  means: { joined: 6.5, 'home.2034': 9.5, 'survey.helped': 4.2 },
}

describe('a table for a Swedish spreadsheet', () => {
  it('has semicolons, decimal commas and the mark that lets å, ä and ö be read', () => {
    expect(
      asCsv([
        ['Mått', 'Antal'],
        ['Väntan', 2.5],
      ]),
    ).toBe('\uFEFF"Mått";"Antal"\r\n"Väntan";2,5\r\n')
  })

  it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1'])('runs nothing: %j', (text) => {
    expect(asCsv([[text]])).toBe(`\uFEFF"'${text}"\r\n`)
  })

  it('keeps a quotation mark within its cell', () => {
    expect(asCsv([['a";=1;"']])).toBe('\uFEFF"a"";=1;"""\r\n')
  })

  it('says of what is hidden that it is, and leaves out what is not told of such a period', () => {
    const lines = csvOf(shown, []).split('\r\n')
    expect(lines).toContain('"2026-K1";"Besök";"Fick inget svar";"Visas inte";;;;')
    expect(lines).toContain('"2026-K1";"Lika villkor";"Orsa";12;9,5;;;')
    expect(lines).toContain('"2026-K1";"Nyckelindikatorer";"Fick svar";;0,75;;;')
    expect(lines.join()).not.toContain('Avesta')
  })
})

it('a topic is called in the table what the county calls it, and counted as before', () => {
  const topics = { ...shown, counts: { ...shown.counts, 'topic.somn': 7, 'topic.vald': 5 } }
  const rows = () =>
    csvOf(topics, [])
      .split('\r\n')
      .filter((row) => row.includes('"Ämnen"'))
  expect(rows()).toContain('"2026-K1";"Ämnen";"Sömn";7;;;;')
  nameTopics({ somn: 'Sova' })
  expect(rows()).toContain('"2026-K1";"Ämnen";"Sova";7;;;;')
  expect(rows()).toContain('"2026-K1";"Ämnen";"Våld och hot";5;;;;')
  nameTopics()
  expect(rows()).toContain('"2026-K1";"Ämnen";"Sömn";7;;;;')
})

const people = (home: string, many: number) => ({ home, age: '16-17' as const, people: many })
const yardsticks: Yardstick[] = [
  {
    ...{ kind: 'population', source: 'SCB', year: 2025 },
    rows: [people('2034', 1000), people('2084', 900), people('2080', 1000)],
  },
  {
    ...{ kind: 'worries', source: 'Lupp', year: 2024 },
    rows: [
      { topic: 'somn', percent: 30 },
      { topic: 'vald', percent: 8 },
    ],
  },
]
const reached = {
  ...shown,
  counts: {
    ...{ ...shown.counts, joined: 100, 'home.2084': 60, 'home.2080': null },
    ...{ 'topic.somn': 12, 'topic.vald': null },
  },
}

it('a table has the visits per thousand with their uncertainty where there is a population', () => {
  const lines = csvOf(reached, yardsticks).split('\r\n')
  // By Byar: 12 of 1,000 are 6.2 to 21.0, where 72 of 1,900 are 37.9 in all; 60 of 900 are 50.9 to 85.8.
  expect(lines).toContain(
    '"2026-K1";"Per 1 000: Efter kommun";"Orsa";12;12;6,2;21;"Färre än i hela länet"',
  )
  expect(lines).toContain(
    '"2026-K1";"Per 1 000: Efter kommun";"Avesta";60;66,7;50,9;85,8;"Fler än i hela länet"',
  )
  expect(lines).toContain('"2026-K1";"Per 1 000: Efter kommun";"Falun";"Visas inte";;;;')
  expect(csvOf(shown, [])).not.toContain('Per 1 000')
})

describe('the report as data', () => {
  it('is what its schema says', () => {
    const file = ReportFile.parse(JSON.parse(jsonOf(shown, [])))
    expect(file.publication.counts['unmet']).toBe(null)
    const answered = file.indicators.find(({ id }) => id === 'answered')
    expect(answered).toMatchObject({ value: 0.75, reached: false, confirmedBy: null })
    const late = reportFile('Dalarna', shown, [], () => []).indicators.find(
      ({ id }) => id === 'gave-up-late',
    )
    expect(late).toMatchObject({ value: null, reached: null })
    expect(file).toMatchObject({ reach: [], coverage: null })
  })

  it('says whom we reach less, with its uncertainty and in words, and nothing of what is hidden', () => {
    const { reach, coverage } = ReportFile.parse(JSON.parse(jsonOf(reached, yardsticks)))
    expect(reach.map(({ by }) => by)).toEqual(['home'])
    expect(reach[0]).toEqual({
      by: 'home',
      heldAgainst: { source: 'SCB', year: 2025 },
      per1000: 37.9,
      untold: 0.28,
      groups: [
        {
          ...{ name: 'home.2084', people: 900, visits: 60 },
          rate: { per1000: 66.7, from: 50.9, to: 85.8, verdict: 'more' },
        },
        { name: 'home.2080', people: 1000, visits: null, rate: null },
        {
          ...{ name: 'home.2034', people: 1000, visits: 12 },
          rate: { per1000: 12, from: 6.2, to: 21, verdict: 'less' },
        },
      ],
      words: [
        'I hela länet: 37,9 besök per 1 000 unga, av dem som går att visa.',
        'Orsa: 12,0 besök per 1 000 unga, mellan 6,2 och 21,0 med slumpen inräknad. Det är färre än i hela länet.',
        '28\u00A0% av besöken är inte med: de har inte berättat, eller går inte att visa.',
      ],
    })
    expect(coverage).toEqual({
      heldAgainst: { source: 'Lupp', year: 2024 },
      topics: [
        { name: 'topic.somn', asked: 30, talked: 40 },
        { name: 'topic.vald', asked: 8, talked: null },
      ],
    })
  })
})

describe('the report as FHIR', () => {
  const report = measureReport('2026-K1', shown, indicatorsFor('2026-K1'), '2026-04-03T03:00:00Z')

  it('is a MeasureReport of the whole quarter, with nothing to say against it', () => {
    expect(report).toMatchObject({
      resourceType: 'MeasureReport',
      period: { start: '2026-01-01', end: '2026-03-31' },
    })
    expect(fhirFaults(report)).toEqual([])
    expect(fhirFaults(JSON.parse(fhirOf(shown, Date.UTC(2026, 3, 3))) as object)).toEqual([])
  })

  it('tells what is not shown as masked, and no figure of it', () => {
    const { group } = report as { group: { id: string; measureScore: object }[] }
    const of = (id: string) => group.find((one) => one.id === id)!
    expect(of('answered.v1').measureScore).toEqual({ value: 0.75 })
    expect(JSON.stringify(of('gave-up-late.v1'))).toContain('masked')
    expect(JSON.stringify(of('gave-up-late.v1').measureScore)).not.toMatch(/"value":/)
  })
})
