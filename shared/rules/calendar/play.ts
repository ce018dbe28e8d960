/**
 * The days of a rule that the plan cannot hold as a series: asked for period by period up to a day, so
 * that whatever a file says there is an end to it. Source: RFC 5545, 3.3.10.
 */
import type { Rule, RhythmFault } from './rhythm.ts'
import { addDays, daysBetween, mondayOf, weekdayOf, type Day } from '../opening/shift-times.ts'

interface Nth {
  weekday: number
  /** The how-manieth of the month or year, from the end when negative; 0: every one. */
  nth: number
}

export interface Rhythm {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  every: number
  byDay: readonly Nth[]
  byMonthDay: readonly number[]
  byMonth: readonly number[]
  places: readonly number[]
  /** How many days before Monday a week begins: 1 when on a Sunday. */
  weekShift: number
  count: number | undefined
}

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const parts = 'freq interval byday bymonthday bymonth bysetpos wkst until count'.split(' ')
const tooOften: readonly string[] = ['SECONDLY', 'MINUTELY', 'HOURLY']
const withinDay = ['byhour', 'byminute', 'bysecond']

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
const numbersIn = (value: unknown, most: number): number[] | undefined => {
  const all = listOf(value).map(Number)
  const fits = all.every((n) => Number.isInteger(n) && n !== 0 && Math.abs(n) <= most)
  return fits ? [...new Set(all)] : undefined
}
const nthOf = (value: unknown): Nth | undefined => {
  const [, nth = '', name = ''] =
    /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(String(value)) ?? []
  if (name === '') return undefined
  return { weekday: names.findIndex((one) => one === name) + 1, nth: Number(nth) }
}

/** Nobody counts further; a rule that does is told. */
export const mostCounted = 1000
const isFreq = (text: string): text is Rhythm['freq'] =>
  ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(text)

/** What a rule says, or why it cannot be kept in any form. */
export const rhythmOf = (rule: Rule): Rhythm | RhythmFault => {
  const freq = String(rule.freq ?? '').toUpperCase()
  const said = Object.keys(rule).map((part) => part.toLowerCase())
  if (tooOften.includes(freq) || withinDay.some((part) => said.includes(part))) return 'too-often'
  if (!isFreq(freq) || said.some((part) => !parts.includes(part))) return 'unknown-rhythm'
  const every = Number(rule.interval ?? 1)
  const byDay = listOf(rule.byday).map(nthOf)
  const byMonthDay = numbersIn(rule.bymonthday, 31)
  const byMonth = numbersIn(rule.bymonth, 12)
  const places = numbersIn(rule.bysetpos, 366)
  const count = rule.count === undefined ? undefined : Number(rule.count)
  const isWhole = Number.isInteger(every) && every >= 1 && every <= 1000
  if (!isWhole || (count !== undefined && !(Number.isInteger(count) && count >= 1)))
    return 'unknown-rhythm'
  if (byMonthDay === undefined || byMonth === undefined || places === undefined)
    return 'unknown-rhythm'
  const days = byDay.filter((one) => one !== undefined)
  const isOrdinal = days.some(({ nth }) => nth !== 0) && !['MONTHLY', 'YEARLY'].includes(freq)
  if (days.length < byDay.length || isOrdinal || byMonth.some((month) => month < 1))
    return 'unknown-rhythm'
  if (count !== undefined && count > mostCounted) return 'too-far'
  // Told as ical.js counts: 1 is Sunday, and Monday where nothing is said.
  const weekShift = (9 - Number(rule.wkst ?? 2)) % 7
  if (Number.isNaN(weekShift)) return 'unknown-rhythm'
  return { freq, every, byDay: days, byMonthDay, byMonth, places, weekShift, count }
}

const two = (n: number): string => String(n).padStart(2, '0')
const dayIn = (year: number, month: number, date: number): Day =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)
const lengthOf = (year: number, month: number): number => Number(dayIn(year, month + 1, 0).slice(8))
const monthOf = (day: Day): number => Number(day.slice(5, 7))

const spanOf = (from: Day, days: number): Day[] =>
  Array.from({ length: days }, (_, on) => addDays(from, on))

/** Those of a month or year that are the how-manieth of their weekday; in order. */
const nthOfWeekday = (span: readonly Day[], byDay: readonly Nth[]): Day[] => {
  const firstOf = weekdayOf(span[0] ?? '')
  return span.filter((_, index) => {
    const weekday = ((firstOf - 1 + index) % 7) + 1
    const fromStart = Math.floor(index / 7) + 1
    const fromEnd = -Math.ceil((span.length - index) / 7)
    return byDay.some((one) => one.weekday === weekday && [0, fromStart, fromEnd].includes(one.nth))
  })
}
const isDate = (day: Day, byMonthDay: readonly number[]): boolean => {
  const length = lengthOf(Number(day.slice(0, 4)), monthOf(day))
  const date = Number(day.slice(8))
  return byMonthDay.includes(date) || byMonthDay.includes(date - length - 1)
}
const isWeekday = (day: Day, byDay: readonly Nth[]): boolean =>
  byDay.some(({ weekday }) => weekday === weekdayOf(day))

const ofMonth = (rhythm: Rhythm, first: Day, year: number, month: number): Day[] => {
  const { byDay, byMonthDay } = rhythm
  const span = spanOf(`${year}-${two(month)}-01`, lengthOf(year, month))
  const dated = byMonthDay.length === 0 ? span : span.filter((day) => isDate(day, byMonthDay))
  if (byDay.length > 0) {
    const named = nthOfWeekday(span, byDay)
    return dated.filter((day) => named.includes(day))
  }
  return byMonthDay.length > 0 ? dated : span.filter((day) => day.slice(8) === first.slice(8))
}

const ofYear = (rhythm: Rhythm, first: Day, year: number): Day[] => {
  const { byDay, byMonthDay, byMonth } = rhythm
  // Without a month the how-manieth is one of the whole year.
  if (byMonth.length === 0 && byDay.length > 0 && byMonthDay.length === 0)
    return nthOfWeekday(
      spanOf(`${year}-01-01`, daysBetween(`${year}-01-01`, `${year + 1}-01-01`)),
      byDay,
    )
  const everyMonth = Array.from({ length: 12 }, (_, index) => index + 1)
  const usual = byMonthDay.length > 0 || byDay.length > 0 ? everyMonth : [monthOf(first)]
  return (byMonth.length > 0 ? [...byMonth].sort((a, b) => a - b) : usual).flatMap((month) =>
    ofMonth(rhythm, first, year, month),
  )
}

/** The days of the period so many periods after the first one; empty ones are no fault. */
const periodOf = (rhythm: Rhythm, first: Day, on: number): { begins: Day; days: Day[] } => {
  const { freq, byDay, byMonthDay, byMonth, weekShift } = rhythm
  const year = Number(first.slice(0, 4))
  const inMonths = (day: Day) => byMonth.length === 0 || byMonth.includes(monthOf(day))
  if (freq === 'YEARLY')
    return { begins: `${year + on}-01-01`, days: ofYear(rhythm, first, year + on) }
  if (freq === 'MONTHLY') {
    const begins = dayIn(year, monthOf(first) + on, 1)
    const [ofYear, month] = [Number(begins.slice(0, 4)), monthOf(begins)]
    return { begins, days: inMonths(begins) ? ofMonth(rhythm, first, ofYear, month) : [] }
  }
  if (freq === 'WEEKLY') {
    const begins = addDays(mondayOf(addDays(first, weekShift)), 7 * on - weekShift)
    const weekdays = byDay.length > 0 ? byDay : [{ weekday: weekdayOf(first), nth: 0 }]
    return {
      begins,
      days: spanOf(begins, 7).filter((day) => isWeekday(day, weekdays) && inMonths(day)),
    }
  }
  const day = addDays(first, on)
  const dated = byMonthDay.length === 0 || isDate(day, byMonthDay)
  const named = byDay.length === 0 || isWeekday(day, byDay)
  return { begins: day, days: dated && named && inMonths(day) ? [day] : [] }
}

/**
 * The days a rule names from its first to `last`, both with; in order. How many of them its count allows
 * is told by the clocks: a night that leaves the time out is not counted.
 */
export const daysOfRhythm = (rhythm: Rhythm, first: Day, last: Day): Day[] => {
  const { every, places } = rhythm
  const found: Day[] = []
  for (let on = 0; ; on += every) {
    const { begins, days } = periodOf(rhythm, first, on)
    if (begins > last) return found.filter((day) => day <= last)
    const placed =
      places.length === 0
        ? days
        : days.filter((_, at) => places.includes(at + 1) || places.includes(at - days.length))
    found.push(...placed.filter((day) => day >= first))
  }
}
