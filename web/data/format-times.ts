/**
 * Times as the county's clocks show them, whatever the reader's machine believes: the one place that
 * writes them. Who reads is known to the caller, who gives the language's days: a BCP 47 tag, or its own words.
 */
import { timeZone } from '../../shared/county/time-zone.ts'
import { inOwnDays, type Wanted } from '../../shared/time-words/own-days.ts'
import type { Days } from '../../shared/time-words/type.ts'

type Options = Intl.DateTimeFormatOptions

// Here the clock counts to 24, whatever it counts to where the language comes from.
const inCounty = (locale: string, options: Options): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone, hourCycle: 'h23' })

const format = (at: number, days: Days, options: Options, own: Wanted): string =>
  typeof days === 'string' ? inCounty(days, options).format(at) : inOwnDays(at, days, own)

const time: Options = { hour: '2-digit', minute: '2-digit' }
const long: Options = { weekday: 'long', day: 'numeric', month: 'long' }
const short: Options = { day: 'numeric', month: 'short' }

/** "17:00". */
export const timeOfDay = (at: number, days: Days): string => format(at, days, time, { time: true })

/** "17:00:30". */
export const timeToTheSecond = (at: number, locale: string): string =>
  inCounty(locale, { ...time, second: '2-digit' }).format(at)

/** "tisdag 17:00". */
export const weekdayAndTime = (at: number, days: Days): string =>
  format(at, days, { ...time, weekday: 'long' }, { weekday: true, time: true })

/** "tisdag 24 november". */
export const longDay = (at: number, days: Days): string =>
  format(at, days, long, { weekday: true, day: true })

/** "tisdag 24 november kl. 17:00". */
export const longDayAndTime = (at: number, days: Days): string =>
  format(at, days, { ...long, ...time }, { weekday: true, day: true, time: true })

/** "tis 24 nov." */
export const shortDay = (at: number, locale: string): string =>
  inCounty(locale, { ...short, weekday: 'short' }).format(at)

/** "tis 24 nov. 17:00". */
export const shortDayAndTime = (at: number, locale: string): string =>
  inCounty(locale, { ...short, ...time, weekday: 'short' }).format(at)

/** "24 nov." */
export const dayAndMonth = (at: number, locale: string): string =>
  inCounty(locale, short).format(at)

/** "24 november 2026". */
export const longDate = (at: number, days: Days): string =>
  format(at, days, { dateStyle: 'long' }, { day: true, year: true })

/** "23–29 november 2026". */
export const longDates = (from: number, to: number, locale: string): string =>
  inCounty(locale, { dateStyle: 'long' }).formatRange(from, to)

/** "2026-11-24". */
export const shortDate = (at: number, locale: string): string =>
  inCounty(locale, { dateStyle: 'short' }).format(at)

/** "2026-11-24 17:00". */
export const shortDateAndTime = (at: number, locale: string): string =>
  inCounty(locale, { dateStyle: 'short', timeStyle: 'short' }).format(at)
