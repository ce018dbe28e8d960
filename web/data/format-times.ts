/**
 * Times as the county's clocks show them, whatever the reader's machine believes: the one place that
 * writes them. Who reads is known to the caller, who gives the language's days: a BCP 47 tag, or its own words.
 */
import { timeZone } from '../../shared/county/time-zone.ts'
import { dayAndClock } from '../../shared/rules/opening/days-apart.ts'
import { dayOnOneLine } from '../../shared/time-words/day-on-one-line.ts'
import { ownDay, ownLongDay, ownWeekday } from '../../shared/time-words/own-days.ts'
import type { Days, OwnDays } from '../../shared/time-words/type.ts'

type Options = Intl.DateTimeFormatOptions

// Here the clock counts to 24, whatever it counts to where the language comes from.
const inCounty = (locale: string, options: Options): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone, hourCycle: 'h23' })

const byPlatform = (at: number, locale: string, options: Options): string =>
  dayOnOneLine(inCounty(locale, options).format(at))

const format = (at: number, days: Days, options: Options, own: (days: OwnDays) => string): string =>
  typeof days === 'string' ? byPlatform(at, days, options) : own(days)

const clock = (at: number): string => dayAndClock(at)[1]

const time: Options = { hour: '2-digit', minute: '2-digit' }
const long: Options = { weekday: 'long', day: 'numeric', month: 'long' }
const short: Options = { day: 'numeric', month: 'short' }

/** "17:00". */
export const timeOfDay = (at: number, days: Days): string => format(at, days, time, () => clock(at))

/** "17:00:30". */
export const timeToTheSecond = (at: number, locale: string): string =>
  byPlatform(at, locale, { ...time, second: '2-digit' })

/** "tisdag 17:00". */
export const weekdayAndTime = (at: number, days: Days): string =>
  format(at, days, { ...time, weekday: 'long' }, (own) => `${ownWeekday(at, own)} ${clock(at)}`)

/** "tisdag 24 november". */
export const longDay = (at: number, days: Days): string =>
  format(at, days, long, (own) => ownLongDay(at, own))

/** "tisdag 24 november kl. 17:00". */
export const longDayAndTime = (at: number, days: Days): string =>
  format(at, days, { ...long, ...time }, (own) => `${ownLongDay(at, own)} ${clock(at)}`)

/** "tis 24 nov." */
export const shortDay = (at: number, locale: string): string =>
  byPlatform(at, locale, { ...short, weekday: 'short' })

/** "tis 24 nov. 17:00". */
export const shortDayAndTime = (at: number, locale: string): string =>
  byPlatform(at, locale, { ...short, ...time, weekday: 'short' })

/** "24 nov." */
export const dayAndMonth = (at: number, locale: string): string => byPlatform(at, locale, short)

/** "24 november 2026". */
export const longDate = (at: number, days: Days): string =>
  format(at, days, { dateStyle: 'long' }, (own) =>
    `${ownDay(at, own)} ${dayAndClock(at)[0].slice(0, 4)} ${own.year ?? ''}`.trim(),
  )

/** "23–29 november 2026". */
export const longDates = (from: number, to: number, locale: string): string =>
  dayOnOneLine(inCounty(locale, { dateStyle: 'long' }).formatRange(from, to))

/** "2026-11-24". */
export const shortDate = (at: number, locale: string): string =>
  byPlatform(at, locale, { dateStyle: 'short' })

/** "2026-11-24 17:00". */
export const shortDateAndTime = (at: number, locale: string): string =>
  byPlatform(at, locale, { dateStyle: 'short', timeStyle: 'short' })

export interface DaysFromTo {
  from: string
  to: string
}

/** Days as the calendar writes them, both within. */
export const daysFromTo = ({ from, to }: DaysFromTo, locale: string): string =>
  longDates(Date.parse(from), Date.parse(to), locale)
