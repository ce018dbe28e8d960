/** What a time in an iCalendar text means: an instant, or why it is none. */
import type { FileZones } from './file-zones.ts'
import { county } from '../../county/dalarna.ts'
import { addDays, instantOf, isDay, isLeftOut } from '../opening/shift-times.ts'
import { instantBy, shownAt } from '../opening/zoned-time.ts'

export type TimeFault = 'whole-day' | 'no-time'

/** The clocks a time is told by. */
export interface Clock {
  /** The county's, or those of a place whose clocks always agree with them. */
  isOurs: boolean
  /** Nobody knows its name and the file does not explain it: read by ours, and asked about. */
  isGuess?: boolean
  offsetAt: (instant: number) => number
}

export interface Told {
  instant: number
  clock: Clock
  /** The clocks it is told by never show it: of a rule it is then no time at all (RFC 5545, 3.3.10). */
  leftOut: boolean
}

/** What Outlook calls the time of Sweden and its neighbours. */
const sameClocks: readonly string[] = [
  county.timeZone,
  'W. Europe Standard Time',
  'Romance Standard Time',
  'Central Europe Standard Time',
  'Central European Standard Time',
  'Europe/Copenhagen',
  'Europe/Oslo',
  'Europe/Berlin',
]

const clockIn = (timeZone: string): Clock => ({
  isOurs: sameClocks.includes(timeZone),
  offsetAt: (instant) => shownAt(instant, timeZone) - instant,
})
const ours: Clock = { ...clockIn(county.timeZone), isOurs: true }
const utc: Clock = { isOurs: false, offsetAt: () => 0 }

const isKnown = (timeZone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone }).format(0)
    return true
  } catch {
    // A name this browser does not know.
    return false
  }
}

/** Evolution and Thunderbird write a path before the name. */
const knownTail = (name: string): string | undefined => {
  const parts = name.split('/').slice(0, 12)
  return parts.map((_, from) => parts.slice(from).join('/')).find(isKnown)
}

const fixed = (name: string): Clock | undefined => {
  const [, sign, h, m] = /^(?:GMT|UTC)?([+-])(\d\d):?(\d\d)$/.exec(name) ?? []
  if (h === undefined || m === undefined) return undefined
  const offset = (sign === '-' ? -1 : 1) * (Number(h) * 60 + Number(m)) * 60_000
  return { isOurs: false, offsetAt: () => offset }
}

const named = (name: string, zones: FileZones): Clock | undefined => {
  if (sameClocks.includes(name)) return ours
  const known = knownTail(name)
  if (known !== undefined) return clockIn(known)
  const own = zones(name)
  if (own !== undefined) return { isOurs: own.agreesWithOurs, offsetAt: own.offsetAt }
  // Exchange counts its zones where a file has several of one name.
  const first = name.replace(/ \d+$/, '')
  return first === name ? fixed(name) : named(first, zones)
}

/** Of each file, by name: every time of every event asks, and a name is slow to find out. */
const knownClocks = new WeakMap<FileZones, Map<string, Clock>>()

export const clockNamed = (name: string | undefined, zones: FileZones): Clock => {
  if (name === undefined) return ours
  const known = knownClocks.get(zones) ?? new Map<string, Clock>()
  knownClocks.set(zones, known)
  const clock = known.get(name) ?? named(name, zones) ?? { ...ours, isGuess: true }
  known.set(name, clock)
  return clock
}

const shape = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(Z)?)?$/

export const timeTold = (text: string, clock: Clock): Told | TimeFault => {
  const [, year, month, date, hour, minute, , isUtc] = shape.exec(text) ?? []
  const told = `${year}-${month}-${date}`
  if (!isDay(told)) return 'no-time'
  if (hour === undefined || minute === undefined) return 'whole-day'
  // Systems for shifts write midnight as the end of the day before.
  const isEndOfDay = hour === '24' && minute === '00'
  if ((Number(hour) > 23 && !isEndOfDay) || Number(minute) > 59) return 'no-time'
  const day = isEndOfDay ? addDays(told, 1) : told
  const time = isEndOfDay ? '00:00' : `${hour}:${minute}`
  const shown = Date.parse(`${day}T${time}:00Z`)
  if (isUtc !== undefined) return { instant: shown, clock: utc, leftOut: false }
  if (clock.isOurs)
    return { instant: instantOf({ day, time }), clock, leftOut: isLeftOut({ day, time }) }
  const instant = instantBy(shown, clock.offsetAt)
  return { instant, clock, leftOut: instant + clock.offsetAt(instant) !== shown }
}
