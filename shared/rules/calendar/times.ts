/** What a time in an iCalendar text means: an instant, or why it is none. */
import { county } from '../../county/dalarna.ts'
import { instantOf, isDay, isLeftOut } from '../opening/shift-times.ts'
import { instantShown, shownAt } from '../opening/zoned-time.ts'

export type TimeFault = 'whole-day' | 'unknown-zone' | 'no-time'

export interface Told {
  instant: number
  /** Told by the county's clocks, or by those of a place whose clocks always agree with them. */
  byOurClocks: boolean
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

const shape = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(Z)?)?$/

const inZone = (shown: number, timeZone: string): Told | undefined => {
  try {
    const instant = instantShown(shown, timeZone)
    return { instant, byOurClocks: false, leftOut: shownAt(instant, timeZone) !== shown }
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
  const time = `${hour}:${minute}`
  const shown = Date.parse(`${day}T${time}:00Z`)
  if (utc !== undefined) return { instant: shown, byOurClocks: false, leftOut: false }
  if (zone === undefined || sameClocks.includes(zone))
    return {
      instant: instantOf({ day, time }),
      byOurClocks: true,
      leftOut: isLeftOut({ day, time }),
    }
  return inZone(shown, zone) ?? 'unknown-zone'
}
