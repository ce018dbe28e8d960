/**
 * How an iCalendar rule comes back, as the plan can hold it: every so many weeks on some weekdays.
 * A rule is translated and never played, so that none can run away with whoever reads it.
 */
import type { Repeats } from '../opening/shift.ts'
import {
  addDays,
  daysBetween,
  isLeftOut,
  localTime,
  mondayOf,
  weekdayOf,
  type Day,
  type LocalTime,
} from '../opening/shift-times.ts'

/** A rule as ical.js reads it. */
export type Rule = Readonly<Record<string, unknown>>

export type RhythmFault = 'unknown-rhythm' | 'too-often' | 'too-far'

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const understood: readonly string[] = ['freq', 'interval', 'byday', 'until', 'count', 'wkst']
const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** Nobody plans further than this; a rule that counts beyond it is told. */
export const farthestDays = 3 * 366

const lastOf = (
  { day: first, time }: LocalTime,
  repeats: Omit<Repeats, 'until'>,
  count: number,
): Day | undefined => {
  const monday = mondayOf(first)
  let left = count
  for (let on = 0; on <= farthestDays; on++) {
    const day = addDays(first, on)
    const inWeek = (daysBetween(monday, mondayOf(day)) / 7) % repeats.everyWeeks === 0
    const falls = inWeek && repeats.weekdays.includes(weekdayOf(day)) && !isLeftOut({ day, time })
    if (falls && --left === 0) return day
  }
  return undefined
}

/** The last day a rule allows, or undefined when it has no end. */
const endOf = (rule: Rule, starts: number): Day | undefined => {
  const { until } = rule
  if (until === undefined) return undefined
  const text = String(until)
  if (!text.includes('T')) return text.slice(0, 10)
  const utc = text.endsWith('Z') ? Date.parse(text) : undefined
  const end =
    utc === undefined ? { day: text.slice(0, 10), time: text.slice(11, 16) } : localTime(utc)
  return end.time >= localTime(starts).time ? end.day : addDays(end.day, -1)
}

/** What the plan makes of a rule whose first time is `starts`. */
export const repeatsOf = (
  rule: Rule,
  starts: number,
  onHolidays: boolean,
): Repeats | RhythmFault => {
  const first = localTime(starts).day
  const freq = String(rule.freq ?? '').toUpperCase()
  const every = Number(rule.interval ?? 1)
  const hasOthers = Object.keys(rule).some((part) => !understood.includes(part.toLowerCase()))
  if (hasOthers || !Number.isInteger(every) || every < 1) return 'unknown-rhythm'
  const byDay = listOf(rule.byday).map((name) => names.findIndex((one) => one === name) + 1)
  if (byDay.includes(0)) return 'unknown-rhythm'
  const isDaily = freq === 'DAILY'
  if (!isDaily && freq !== 'WEEKLY') return 'unknown-rhythm'
  if (isDaily && every !== 1 && (every % 7 !== 0 || byDay.length > 0)) return 'unknown-rhythm'
  const everyWeeks = isDaily ? (every === 1 ? 1 : every / 7) : every
  const usual = isDaily && every === 1 ? [1, 2, 3, 4, 5, 6, 7] : [weekdayOf(first)]
  const weekdays = [...new Set(byDay.length === 0 ? usual : byDay)].sort((a, b) => a - b)
  // Of rhythms longer than a week, it matters where the week begins; ours begins on a Monday.
  const otherWeek = ![undefined, 'MO', 2].includes(rule.wkst as never)
  const isTwisted = everyWeeks > 1 && weekdays.length > 1 && otherWeek
  if (everyWeeks > 8 || isTwisted || !weekdays.includes(weekdayOf(first))) return 'unknown-rhythm'
  const repeats = { weekdays, everyWeeks, onHolidays }
  const counted = rule.count === undefined ? undefined : Number(rule.count)
  if (counted === undefined) {
    const until = endOf(rule, starts)
    return until === undefined ? repeats : { ...repeats, until }
  }
  if (!Number.isInteger(counted) || counted < 1) return 'unknown-rhythm'
  const until = lastOf(localTime(starts), repeats, counted)
  return until === undefined ? 'too-far' : { ...repeats, until }
}
