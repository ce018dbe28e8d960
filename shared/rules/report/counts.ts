/**
 * Every count of the report by name, and which of them sum up to which: what is kept of a month, and all
 * that somebody could reckon with. No two tables are crossed, so that no count is one person in disguise.
 */
import { everyTopic } from '../../county/offered.ts'
import { municipalities, units } from '../../county/dalarna.ts'
import { AgeBand, Channel, Gender, Language } from '../../ids.ts'
import { outcomes, placesToGo } from '../line/closed-lists.ts'
import { countsOfTreatment, type CountedTreatment, programmeSums } from './programme-counts.ts'
import type { Sum } from './suppress.ts'

/** Under it stands what no unit has done: whoever left the line was met by nobody. */
export const noUnit = 'nobody'

/** Minutes waited: from, up to. */
export const waitBands = ['0-2', '2-5', '5-15', '15-30', '30-'] as const
export type WaitBand = (typeof waitBands)[number]
export const bandOf = (minutes: number): WaitBand =>
  waitBands.find((band) => minutes < Number(band.split('-')[1] || Infinity))!

/** An ordinary wait is promised within 15 minutes, on P1 and P2 within 5; the indicators say by whom. */
export const promisedMinutes = { all: 15, urgent: 5 } as const

export const statements = ['listened', 'rightThings', 'helped', 'again'] as const
export type Statement = (typeof statements)[number]

const levels = ['1', '2', '3', '4', '5'] as const
const unsaid = 'unsaid'

const named = (table: string, parts: readonly string[]): readonly string[] =>
  parts.map((part) => `${table}.${part}`)
const bandsFrom = (table: string, from: number, to?: number) =>
  named(table, waitBands.slice(from, to))
const unitIds = units.map(({ id }) => id)

/**
 * The parts of each table, in the order in which they are to be seen. Where one small part would be
 * reckoned from its neighbours, others are left out with it: the last first.
 */
export const tables = {
  level: named('level', levels),
  channel: named('channel', [...Channel.options, unsaid]),
  language: named('language', [...Language.options, unsaid]),
  age: named('age', [...AgeBand.options, unsaid]),
  gender: named('gender', Gender.options),
  home: named('home', [...municipalities.map(({ code }) => code), unsaid]),
  waited: bandsFrom('waited', 0),
  gaveUp: bandsFrom('gaveUp', 0),
  outcome: named('outcome', [...outcomes, 'cut', unsaid]),
  // The region meets the most, and would take the most with it.
  unit: named('unit', [noUnit, ...[...unitIds].reverse()]),
  topic: named('topic', everyTopic),
  whereTo: named('whereTo', placesToGo),
} as const
export type TableName = keyof typeof tables

/** What can be reckoned within one period. Topics and places to go are chosen several at a time: they sum up to nothing. */
export const sums: readonly Sum[] = [
  { whole: 'joined', parts: ['met', 'unmet'] },
  { whole: 'unmet', parts: ['lost', 'left'] },
  { whole: 'joined', parts: tables.level },
  { whole: 'joined', parts: tables.channel },
  { whole: 'joined', parts: tables.language },
  { whole: 'joined', parts: tables.age },
  { whole: 'joined', parts: tables.gender },
  { whole: 'joined', parts: tables.home },
  { whole: 'urgent', parts: ['level.1', 'level.2'] },
  { whole: 'urgent', parts: ['urgentInTime', 'urgentLate', 'urgentUnmet'] },
  { whole: 'met', parts: ['inTime', 'late'] },
  { whole: 'inTime', parts: bandsFrom('waited', 0, 3) },
  { whole: 'late', parts: bandsFrom('waited', 3) },
  { whole: 'unmet', parts: ['gaveUpLate', 'gaveUpSoon'] },
  { whole: 'gaveUpSoon', parts: bandsFrom('gaveUp', 0, 3) },
  { whole: 'gaveUpLate', parts: bandsFrom('gaveUp', 3) },
  { whole: 'met', parts: tables.outcome },
  { whole: 'met', parts: tables.unit },
  { whole: 'letters', parts: ['lettersInTime', 'lettersLate'] },
  { whole: 'levelChanged', parts: ['raised', 'lowered'] },
  ...statements.map((one) => ({
    whole: `survey.${one}`,
    parts: named(`survey.${one}`, [noUnit, ...[...unitIds].reverse()]),
  })),
  ...programmeSums,
]

/** Every name there is. */
export const countNames: readonly string[] = [
  ...new Set([
    ...sums.flatMap(({ whole, parts }) => [whole, ...parts]),
    ...tables.topic,
    ...tables.whereTo,
  ]),
]

/**
 * What is told by the quarter and the year only: of a month so much would have to be left out of it that
 * little of the year could be told either.
 */
const isByQuarter = (name: string): boolean =>
  /^(age|gender|language|home|topic|whereTo|outcome)\.|^survey\.\w+\.|^letters|^levelChanged$|^raised$|^lowered$/.test(
    name,
  )

/** Of a quarter so much of the programme would have to be left out that its year could not be told. */
const isByYear = (name: string): boolean => name.startsWith('programme.')

/** The names that are published of a period of so many months. */
export const namesFor = (months: number): readonly string[] =>
  countNames.filter(
    (name) => (months === 12 || !isByYear(name)) && (months > 1 || !isByQuarter(name)),
  )

export interface CountedVisit {
  how: 'ended' | 'left' | 'lost'
  level: number
  waited: number
  talked?: number | undefined
  unit?: string | undefined
  municipality?: string | undefined
  topics?: readonly string[] | undefined
  /** As they were chosen, where that says more. */
  chosenTopics?: readonly string[] | undefined
  outcome?: string | undefined
  whereTo?: readonly string[] | undefined
  channel?: string | undefined
  language?: string | undefined
  ageBand?: string | undefined
  gender?: string | undefined
}
export interface CountedSurvey extends Partial<Record<Statement, number | undefined>> {
  unit?: string | undefined
}

/** What is counted of one unit; a sum stands beside its count and becomes a mean. */
export interface UnitCounts {
  counts: Record<string, number>
  sums: Record<string, number>
}
export type MonthCounts = Record<string, UnitCounts>

/** What nobody has said, and what is no longer or not yet in a list, is counted apart: no sum may lack it. */
const one = (table: TableName, part: string | undefined, other = unsaid): string => {
  const name = `${table}.${part}`
  return (tables[table] as readonly string[]).includes(name) ? name : `${table}.${other}`
}
const within = (waited: number, promised: number): boolean => waited < promised

/** Which counts a visit adds one to. */
const countsOfVisit = (row: CountedVisit): string[] => {
  const isMet = row.talked !== undefined
  const band = bandOf(row.waited)
  const inTime = within(row.waited, promisedMinutes.all)
  const urgentInTime = within(row.waited, promisedMinutes.urgent) ? 'urgentInTime' : 'urgentLate'
  const always = [
    'joined',
    isMet ? 'met' : 'unmet',
    `level.${row.level}`,
    one('channel', row.channel),
    one('language', row.language),
    one('age', row.ageBand),
    one('gender', row.gender),
    one('home', row.municipality),
    ...(row.level <= 2 ? ['urgent', isMet ? urgentInTime : 'urgentUnmet'] : []),
  ]
  if (!isMet)
    return [
      ...always,
      row.how === 'lost' ? 'lost' : 'left',
      inTime ? 'gaveUpSoon' : 'gaveUpLate',
      `gaveUp.${band}`,
    ]
  return [
    ...always,
    inTime ? 'inTime' : 'late',
    `waited.${band}`,
    one('outcome', row.how === 'ended' ? row.outcome : 'cut'),
    one('unit', row.unit, noUnit),
    ...(row.chosenTopics ?? row.topics ?? []).map((topic) => `topic.${topic}`),
    ...(row.whereTo ?? []).map((place) => `whereTo.${place}`),
  ]
}

/** A month that was counted before anybody was asked: nobody has said it, and the sum must not lack them. */
export const withUnasked = (month: MonthCounts): MonthCounts =>
  Object.fromEntries(
    Object.entries(month).map(([unit, one]) => {
      const isAsked = tables.gender.some((name) => name in one.counts)
      const { joined } = one.counts
      if (isAsked || joined === undefined) return [unit, one]
      return [unit, { ...one, counts: { ...one.counts, [`gender.${unsaid}`]: joined } }]
    }),
  )

export interface MonthRows {
  visits: readonly CountedVisit[]
  surveys: readonly CountedSurvey[]
  letters: readonly { inTime: boolean }[]
  levelChanges: readonly { way: 'raised' | 'lowered' }[]
  treatments: readonly CountedTreatment[]
}

/** A month of rows in counts. The same rows always give the same counts. */
export const countMonth = ({
  visits,
  surveys,
  letters,
  levelChanges,
  treatments,
}: MonthRows): MonthCounts => {
  const month: MonthCounts = {}
  const add = (unit: string, name: string, sum?: number): void => {
    const { counts, sums: totals } = (month[unit] ??= { counts: {}, sums: {} })
    counts[name] = (counts[name] ?? 0) + 1
    if (sum !== undefined) totals[name] = (totals[name] ?? 0) + sum
  }
  for (const row of visits)
    for (const name of countsOfVisit(row)) {
      const waits = name === 'joined' || name.startsWith('home.')
      add(row.unit ?? noUnit, name, waits ? row.waited : undefined)
    }
  for (const row of surveys)
    for (const statement of statements) {
      const said = row[statement]
      if (said === undefined) continue
      const unit = one('unit', row.unit, noUnit).replace('unit.', '')
      // Which of those they talked with has answered, no unit knows.
      add(noUnit, `survey.${statement}`, said)
      add(noUnit, `survey.${statement}.${unit}`, said)
    }
  for (const { inTime } of letters)
    for (const name of ['letters', inTime ? 'lettersInTime' : 'lettersLate']) add(noUnit, name)
  for (const { way } of levelChanges) for (const name of ['levelChanged', way]) add(noUnit, name)
  for (const treatment of treatments)
    for (const [name, hours] of countsOfTreatment(treatment)) add(treatment.unit, name, hours)
  return month
}
