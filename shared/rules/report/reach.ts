/**
 * Whom the county does not reach: visits of a period per thousand young people, with the interval that chance
 * alone would give. Made of what is published and of what anybody may read, so that it tells no more than they do.
 */
import { municipalities } from '../../county/dalarna.ts'
import { AgeBand, Language } from '../../ids.ts'
import type { Published } from './publish.ts'
import { type Yardstick, type YardstickKind, type YardstickOf } from './yardstick.ts'

export const reachTables = ['home', 'age', 'gender', 'language'] as const
export type ReachTable = (typeof reachTables)[number]

/** `less`: even the upper end lies below all of those who have said it; `more`: the lower end above. */
export type Verdict = 'less' | 'more' | 'alike'

export interface Reached {
  /** By the name it has in the report. */
  name: string
  people: number
  /** Null: not shown, and then nothing is reckoned of it. */
  visits: number | null
  rate?: { per1000: number; from: number; to: number; verdict: Verdict }
}
/** Where the numbers come from, and of which year they are. */
export type HeldAgainst = Pick<Yardstick, 'source' | 'year'>
export interface Reach {
  table: ReachTable
  heldAgainst: HeldAgainst
  groups: readonly Reached[]
  /** Of those who are shown together. */
  per1000: number | undefined
  /** Of all who joined: how many have not said it, or what they said cannot be shown. */
  untold: number | undefined
}

const normal = 1.96

/** Byar's limits of a Poisson count, 95 per cent (Breslow and Day 1987, Statistical Methods in Cancer Research II). */
export const limitsOf = (count: number): { from: number; to: number } => {
  const limit = (n: number, sign: 1 | -1) =>
    n === 0 ? 0 : n * (1 - 1 / (9 * n) + (sign * normal) / (3 * Math.sqrt(n))) ** 3
  return { from: limit(count, -1), to: limit(count + 1, 1) }
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/** The newest that is no newer than the period, else the oldest there is. */
export const yardstickFor = <Kind extends YardstickKind>(
  all: readonly Yardstick[],
  kind: Kind,
  period: string,
): YardstickOf<Kind> | undefined => {
  const year = Number(period.slice(0, 4))
  const mine = all
    .filter((one): one is YardstickOf<Kind> => one.kind === kind)
    .sort((a, b) => b.year - a.year)
  return mine.find((one) => one.year <= year) ?? mine.at(-1)
}

const partsOf: Readonly<Record<ReachTable, readonly string[]>> = {
  home: municipalities.map(({ code }) => code),
  age: AgeBand.options,
  gender: ['girl', 'boy'],
  language: Language.options,
}

const peopleIn = (
  table: ReachTable,
  all: readonly Yardstick[],
  period: string,
): { heldAgainst: HeldAgainst; peopleOf: (part: string) => number } | undefined => {
  const found = yardstickFor(all, table === 'language' ? 'languages' : 'population', period)
  if (found === undefined) return undefined
  const { source, year } = found
  const rows: readonly ({ people: number } & Partial<Record<ReachTable, string>>)[] = found.rows
  const peopleOf = (part: string) =>
    total(rows.flatMap((row) => (row[table] === part ? [row.people] : [])))
  return { heldAgainst: { source, year }, peopleOf }
}

/** Of one table; undefined where the period tells nothing of it or nothing is known of the people. */
export const reachOf = (
  table: ReachTable,
  period: string,
  { counts }: Pick<Published, 'counts'>,
  yardsticks: readonly Yardstick[],
): Reach | undefined => {
  const held = peopleIn(table, yardsticks, period)
  if (held === undefined) return undefined
  const groups = partsOf[table]
    .map((part) => ({ name: `${table}.${part}`, people: held.peopleOf(part) }))
    .filter(({ name, people }) => people > 0 && name in counts)
    .map((one) => ({ ...one, visits: counts[one.name] ?? null }))
  if (groups.length === 0) return undefined
  const shown = groups.flatMap(({ visits, people }) =>
    visits === null ? [] : [{ visits, people }],
  )
  const visits = total(shown.map((one) => one.visits))
  const all = visits / total(shown.map(({ people }) => people))
  const joined = counts['joined']
  return {
    table,
    heldAgainst: held.heldAgainst,
    groups: groups.map((one) =>
      one.visits === null || shown.length < 2
        ? one
        : { ...one, rate: rateOf(one.visits, one.people, all) },
    ),
    per1000: shown.length === 0 ? undefined : oneDecimal(all * 1000),
    untold: joined ? (joined - visits) / joined : undefined,
  }
}

const rateOf = (visits: number, people: number, all: number): NonNullable<Reached['rate']> => {
  const { from, to } = limitsOf(visits)
  const verdict = to / people < all ? 'less' : from / people > all ? 'more' : 'alike'
  const perThousand = (count: number) => oneDecimal((1000 * count) / people)
  return { per1000: perThousand(visits), from: perThousand(from), to: perThousand(to), verdict }
}

export interface Coverage {
  name: string
  /** Of those who were asked, who say that it is so for them. */
  asked: number
  /** Of the talks, how many were about it; null where that is not shown. */
  talked: number | null
}

/** Per cent of those asked beside per cent of the talks, what is least talked of for its size first. */
export const coverageOf = (
  period: string,
  { counts }: Pick<Published, 'counts'>,
  yardsticks: readonly Yardstick[],
): readonly Coverage[] => {
  const met = counts['met']
  const rows = yardstickFor(yardsticks, 'worries', period)?.rows ?? []
  if (!met) return []
  const share = ({ asked, talked }: Coverage) =>
    talked === null ? Infinity : talked / Math.max(asked, 0.1)
  return rows
    .filter(({ topic }) => `topic.${topic}` in counts)
    .map(({ topic, percent }) => {
      const count = counts[`topic.${topic}`] ?? null
      const talked = count === null ? null : oneDecimal((100 * count) / met)
      return { name: `topic.${topic}`, asked: percent, talked }
    })
    .sort((a, b) => share(a) - share(b))
}
