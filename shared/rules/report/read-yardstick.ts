/**
 * A file of the public statistics office, or a table of one's own, read into a yardstick: CSV and
 * JSON-stat. What is not what it should be is said in words, with the line, and nothing is half read.
 */
import { municipalities } from '../../county/dalarna.ts'
import { AgeBand, Language, Topic } from '../../ids.ts'
import { type Cells, cellsOfCsv, cellsOfJsonStat } from './table-cells.ts'
import { Yardstick, type YardstickKind } from './yardstick.ts'

export type Fault =
  | 'empty'
  | 'not-a-table'
  | 'no-region'
  | 'no-age'
  | 'no-number'
  | 'no-year'
  | 'several-years'
  | 'no-language'
  | 'no-topic'
  | 'place-missing'
  | 'age-missing'
  | 'twice'
  | 'not-a-number'
  | 'too-much'

/** `at`: what is to be looked for in the file, as it stands there. */
export type ReadYardstick = { yardstick: Yardstick } | { fault: Fault; at?: string }

class Unreadable extends Error {
  readonly fault: Fault
  readonly at: string | undefined
  constructor(fault: Fault, at?: string) {
    super(fault)
    this.fault = fault
    this.at = at
  }
}

const plain = (text: string): string => text.trim().toLowerCase()
const heads = {
  region: ['region', 'kommun', 'municipality'],
  age: ['ålder', 'age', 'alder'],
  gender: ['kön', 'sex', 'kon', 'gender'],
  year: ['år', 'tid', 'year', 'time'],
  language: ['språk', 'modersmål', 'language'],
  topic: ['ämne', 'fråga', 'topic'],
  number: ['antal', 'andel', 'procent', 'folkmängd', 'value', 'number'],
} as const
type Head = keyof typeof heads

/** Exactly, or as the first word: "Folkmängd 2025". */
const columnOf = ({ columns }: Cells, head: Head): string | undefined =>
  columns.find((column) =>
    heads[head].some((word) => plain(column) === word || plain(column).startsWith(`${word} `)),
  )
const yearIn = (text: string): string | undefined => /\b(19|20)\d\d\b/.exec(text)?.[0]

/** Where the numbers stand, and of which year: a column of their own, or one that is named by its year. */
const measureOf = (cells: Cells): { number: string; year: number } => {
  const dated = cells.columns.filter((column) => /(^|\s)(19|20)\d\d$/.test(column.trim()))
  if (dated.length > 1) throw new Unreadable('several-years', dated.join(', '))
  const number = dated[0] ?? columnOf(cells, 'number')
  if (number === undefined) throw new Unreadable('no-number')
  const time = columnOf(cells, 'year')
  const said = time === undefined ? [number] : cells.rows.map((row) => row[time] ?? '')
  const years = [...new Set(said.map(yearIn))].filter((year) => year !== undefined)
  if (years.length > 1) throw new Unreadable('several-years', years.join(', '))
  if (years[0] === undefined) throw new Unreadable('no-year')
  return { number, year: Number(years[0]) }
}

const numberIn = (text: string): number => {
  const value = Number(
    text
      .replaceAll(/[\s\u00A0]/g, '')
      .replace(',', '.')
      .replace('%', '') || NaN,
  )
  if (!Number.isFinite(value) || value < 0) throw new Unreadable('not-a-number', text)
  return value
}

const homeOf = (text: string): string | undefined =>
  municipalities.find(
    ({ code, name }) =>
      plain(text) === code || plain(text).startsWith(`${code} `) || plain(text) === plain(name),
  )?.code

const bands = AgeBand.options.map((band) => {
  const [from = 0, to = 0] = band.split('-').map(Number)
  return { band, from, to }
})
/** One year of age, or a band as we have it; undefined of everybody else. */
const ageOf = (text: string): { band: AgeBand; year: number | undefined } | undefined => {
  const said = plain(text)
    .replaceAll('–', '-')
    .replace(/\s*(år|years?)$/, '')
  const band = bands.find((one) => one.band === said)
  if (band !== undefined) return { band: band.band, year: undefined }
  const year = /^\d{1,2}$/.test(said) ? Number(said) : NaN
  const found = bands.find(({ from, to }) => year >= from && year <= to)
  return found && { band: found.band, year }
}
const genderOf = (text: string): 'girl' | 'boy' | undefined => {
  if (['kvinnor', 'kvinna', 'flickor', 'women', 'females', '2'].includes(plain(text))) return 'girl'
  if (['män', 'man', 'pojkar', 'men', 'males', '1'].includes(plain(text))) return 'boy'
  return undefined
}

type PopulationRow = Extract<Yardstick, { kind: 'population' }>['rows'][number]

const readPopulation = (cells: Cells, source: string): Yardstick => {
  const region = columnOf(cells, 'region')
  if (region === undefined) throw new Unreadable('no-region')
  const age = columnOf(cells, 'age')
  if (age === undefined) throw new Unreadable('no-age')
  const gender = columnOf(cells, 'gender')
  const { number, year } = measureOf(cells)
  const rows = new Map<string, PopulationRow>()
  const seen = new Set<string>()
  for (const row of cells.rows) {
    const home = homeOf(row[region] ?? '')
    const told = ageOf(row[age] ?? '')
    const said = gender === undefined ? undefined : genderOf(row[gender] ?? '')
    // Other counties and ages, and the sums of both genders, stand in the same tables.
    if (home === undefined || told === undefined) continue
    if (gender !== undefined && said === undefined) continue
    const one = [home, told.year ?? told.band, said].join(' ')
    if (seen.has(one)) throw new Unreadable('twice', `${row[region]}, ${row[age]}`)
    seen.add(one)
    const key = [home, told.band, said].join(' ')
    const people = (rows.get(key)?.people ?? 0) + numberIn(row[number] ?? '')
    rows.set(key, { home, age: told.band, ...(said !== undefined && { gender: said }), people })
  }
  for (const { code, name } of municipalities) {
    const mine = [...seen].filter((one) => one.startsWith(`${code} `))
    if (mine.length === 0) throw new Unreadable('place-missing', name)
    for (const side of gender === undefined ? [''] : ['girl', 'boy'])
      for (const { band, from, to } of bands) {
        const has = (one: number | string) => mine.includes(`${code} ${one} ${side}`)
        if (has(band)) continue
        for (let at = from; at <= to; at++)
          if (!has(at)) throw new Unreadable('age-missing', `${name}, ${at}`)
      }
  }
  return { kind: 'population', source, year, rows: [...rows.values()] }
}

/** By a name that the page has for it, or by its code. */
export type Named = Readonly<Record<string, string>>

const readNamed = <T extends string>(
  cells: Cells,
  head: 'language' | 'topic',
  known: readonly T[],
  names: readonly Named[],
): { year: number; rows: { part: T; value: number }[] } => {
  const column = columnOf(cells, head)
  if (column === undefined) throw new Unreadable(head === 'language' ? 'no-language' : 'no-topic')
  const { number, year } = measureOf(cells)
  const rows: { part: T; value: number }[] = []
  for (const row of cells.rows) {
    const said = plain(row[column] ?? '')
    const isCalled = (one: T) => names.some((named) => plain(named[one] ?? '') === said)
    const part = known.find((one) => one === said || isCalled(one))
    // What the county does not ask about stands in the same tables.
    if (part === undefined) continue
    if (rows.some((one) => one.part === part)) throw new Unreadable('twice', row[column])
    rows.push({ part, value: numberIn(row[number] ?? '') })
  }
  if (rows.length === 0) throw new Unreadable(head === 'language' ? 'no-language' : 'no-topic')
  return { year, rows }
}

const readKind = (
  kind: YardstickKind,
  cells: Cells,
  source: string,
  names: { languages: Named; topics: readonly Named[] },
): Yardstick => {
  if (kind === 'population') return readPopulation(cells, source)
  if (kind === 'languages') {
    const { year, rows } = readNamed(cells, 'language', Language.options, [names.languages])
    return {
      kind,
      source,
      year,
      rows: rows.map(({ part, value }) => ({ language: part, people: value })),
    }
  }
  const { year, rows } = readNamed(cells, 'topic', Topic.options, names.topics)
  return {
    kind,
    source,
    year,
    rows: rows.map(({ part, value }) => ({ topic: part, percent: value })),
  }
}

export const readYardstick = (
  kind: YardstickKind,
  text: string,
  source: string,
  names: { languages: Named; topics: readonly Named[] },
): ReadYardstick => {
  try {
    if (text.trim() === '') return { fault: 'empty' }
    const cells = /^\s*\{/.test(text) ? cellsOfJsonStat(text) : cellsOfCsv(text)
    if (cells === undefined || cells.rows.length === 0) return { fault: 'not-a-table' }
    const checked = Yardstick.safeParse(readKind(kind, cells, source, names))
    return checked.success ? { yardstick: checked.data } : { fault: 'too-much' }
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem
    const { fault, at } = problem
    return { fault, ...(at !== undefined && { at }) }
  }
}
