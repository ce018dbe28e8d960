/** What a time in an iCalendar text means: an instant, or why it is none. */
import { county } from '../../county/dalarna.ts'
import { instantOf, isDay, type Day } from '../opening/shift-times.ts'
import { instantShown } from '../opening/zoned-time.ts'

export type TimeFault = 'whole-day' | 'unknown-zone' | 'no-time'

export interface Told {
  instant: number
  /** Told by the county's clocks, or by those of a place whose clocks always agree with them. */
  byOurClocks: boolean
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

const shape = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(Z)?)?$/

const inZone = (day: Day, hour: string, minute: string, timeZone: string): number | undefined => {
  try {
    return instantShown(Date.parse(`${day}T${hour}:${minute}:00Z`), timeZone)
  } catch {
    // A name this browser does not know is nobody's time.
    return undefined
  }
}

/** `zone` is the name the text gives; what the text says that the zone means is never read. */
export const timeTold = (text: string, zone: string | undefined): Told | TimeFault => {
  const [, year, month, date, hour, minute, , utc] = shape.exec(text) ?? []
  const day = `${year}-${month}-${date}`
  if (!isDay(day)) return 'no-time'
  if (hour === undefined || minute === undefined) return 'whole-day'
  if (Number(hour) > 23 || Number(minute) > 59) return 'no-time'
  if (utc !== undefined)
    return { instant: Date.parse(`${day}T${hour}:${minute}:00Z`), byOurClocks: false }
  if (zone === undefined || sameClocks.includes(zone))
    return { instant: instantOf({ day, time: `${hour}:${minute}` }), byOurClocks: true }
  const instant = inZone(day, hour, minute, zone)
  return instant === undefined ? 'unknown-zone' : { instant, byOurClocks: false }
}
