/** When the door is open: weekly hours meant in Europe/Stockholm, told as instants in UTC. */
import * as Instant from 'temporal-polyfill/fns/Instant'
import * as PlainDate from 'temporal-polyfill/fns/PlainDate'
import * as PlainTime from 'temporal-polyfill/fns/PlainTime'
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime'
import { county } from '../dalarna.ts'

/** One opening: weekday 1 (Monday) – 7, times as HH:MM local; 24:00 means midnight at the end. */
export interface OpeningHours {
  weekday: number
  opens: string
  closes: string
}

export type DoorTime = { open: true; closes: number } | { open: false; opens: number | undefined }

const instantOf = (date: PlainDate.Record, time: string): number => {
  const midnightAfter = time === '24:00'
  const day = midnightAfter ? PlainDate.addDays(date, 1) : date
  const plainTime = PlainTime.fromString(midnightAfter ? '00:00' : time)
  // 'compatible': on the spring night a time that does not exist moves forward with the clock.
  return PlainDate.toZonedDateTime(day, { timeZone: county.timeZone, plainTime }).epochMilliseconds
}

/** Open or closed at `now` (ms), with the next change: closing, or the next opening within 8 days. */
export const doorTime = (hours: readonly OpeningHours[], now: number): DoorTime => {
  const instant = Instant.fromEpochMilliseconds(now)
  const today = ZonedDateTime.toPlainDate(Instant.toZonedDateTimeISO(instant, county.timeZone))
  const spans = Array.from({ length: 10 }, (_, day) => PlainDate.addDays(today, day - 1))
    .flatMap((date) =>
      hours
        .filter((opening) => opening.weekday === PlainDate.dayOfWeek(date))
        .map(({ opens, closes }) => ({
          opens: instantOf(date, opens),
          closes: instantOf(date, closes),
        })),
    )
    .sort((a, b) => a.opens - b.opens)
  let closes: number | undefined
  for (const span of spans) {
    const isNow = span.opens <= now && now < span.closes
    const continues = closes !== undefined && span.opens <= closes && span.closes > closes
    if (isNow || continues) closes = Math.max(closes ?? 0, span.closes)
  }
  if (closes !== undefined) return { open: true, closes }
  return { open: false, opens: spans.find((span) => span.opens > now)?.opens }
}
