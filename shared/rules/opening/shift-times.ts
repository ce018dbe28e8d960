/**
 * Days and times as the county's clocks show them, told as instants in UTC: the one place where a
 * shift's hours meet the two nights on which the clock changes.
 */
import { county } from '../../county/dalarna.ts'
import { instantShown, shownAt } from './zoned-time.ts'

/** `YYYY-MM-DD`, a day on the county's calendar. */
export type Day = string

export const hour = 3_600_000
const dayLength = 24 * hour

const two = (n: number): string => String(n).padStart(2, '0')
/** A day without a clock: arithmetic on it knows no time zone. */
const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayLength
const dayNumbered = (n: number): Day => new Date(n * dayLength).toISOString().slice(0, 10)

export const addDays = (day: Day, days: number): Day => dayNumbered(numberOf(day) + days)
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)
/** 1 (Monday) – 7. */
export const weekdayOf = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/** The week's number by ISO 8601: that of the year its Thursday lies in. */
export const weekNumberOf = (day: Day): number => {
  const thursday = addDays(mondayOf(day), 3)
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

export interface LocalTime {
  day: Day
  /** `HH:MM`. */
  time: string
}

/** Asked of the time-zone rules: exact, and slow beside arithmetic. */
const zonedInstant = ({ day, time }: LocalTime): number =>
  instantShown(Date.parse(`${day}T${time}:00Z`), county.timeZone)

const mostKnown = 2000
const midnights = new Map<Day, number>()

/** Midnight at the beginning of a day. */
export const startOfDay = (day: Day): number => {
  const before = midnights.get(day)
  if (before !== undefined) return before
  if (midnights.size >= mostKnown) midnights.clear()
  const midnight = zonedInstant({ day, time: '00:00' })
  midnights.set(day, midnight)
  return midnight
}

/** How many hours a day has: 24, but for the two on which the clock changes. */
export const hoursOf = (day: Day): number => (startOfDay(addDays(day, 1)) - startOfDay(day)) / hour
const clockChanges = (day: Day): boolean => hoursOf(day) !== 24

/** What the county's clocks show at an instant (ms). */
export const localTime = (instant: number): LocalTime => {
  const about = dayNumbered(Math.floor(instant / dayLength))
  const next = addDays(about, 1)
  const day = instant >= startOfDay(next) ? next : about
  if (!clockChanges(day)) {
    const minutes = Math.floor((instant - startOfDay(day)) / 60_000)
    return { day, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` }
  }
  return { day, time: new Date(shownAt(instant, county.timeZone)).toISOString().slice(11, 16) }
}

/**
 * The instant at which the county's clocks show this. A time that the spring night leaves out moves
 * forward with the clock; of the autumn night's two, it is the first.
 */
export const instantOf = ({ day, time }: LocalTime): number => {
  if (clockChanges(day)) return zonedInstant({ day, time })
  const [h = 0, minute = 0] = time.split(':').map(Number)
  return startOfDay(day) + (h * 60 + minute) * 60_000
}

/** True for the second of the autumn night's two: the clocks have shown this time before, an hour ago. */
export const isShownAgain = (instant: number): boolean =>
  instant - instantOf(localTime(instant)) >= hour

/** The same, but a time that is known already stays the instant it is: of the autumn night's two it may be the second. */
export const instantNear = (known: number | undefined, shown: LocalTime): number => {
  if (known === undefined) return instantOf(shown)
  const { day, time } = localTime(known)
  return day === shown.day && time === shown.time ? known : instantOf(shown)
}

/**
 * The same clock times so many days later or before, whatever the clock does in between. A beginning that
 * the spring night leaves out moves forward, and a near end with it.
 */
export const daysLater = (
  { starts, ends }: { starts: number; ends: number },
  days: number,
): { starts: number; ends: number } => {
  // Not asked of the clocks: of an hour that the autumn night has twice they would name the first.
  if (days === 0) return { starts, ends }
  const on = (instant: number): number => {
    const { day, time } = localTime(instant)
    return instantOf({ day: addDays(day, days), time })
  }
  const [from, to] = [on(starts), on(ends)]
  return { starts: from, ends: to > from ? to : from + ends - starts }
}

/** True for a time that the clocks never show on that day: the hour that the spring night leaves out. */
export const isLeftOut = (shown: LocalTime): boolean =>
  clockChanges(shown.day) && localTime(zonedInstant(shown)).time !== shown.time

/** The days among the next so many that are an hour short. */
export const shortDays = (from: Day, days: number): Day[] =>
  Array.from({ length: days }, (_, on) => addDays(from, on)).filter((day) => hoursOf(day) < 24)

/** The hour of the week (0 is Monday 00–01 local) in which an instant lies. */
export const hourOfWeek = (instant: number): number => {
  const { day, time } = localTime(instant)
  return (weekdayOf(day) - 1) * 24 + Number(time.slice(0, 2))
}

/** True for a day that exists. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  dayNumbered(numberOf(text)) === text
