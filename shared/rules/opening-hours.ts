/** When the door is open: weekly hours meant in Europe/Stockholm, told as instants in UTC. */
import { Temporal } from 'temporal-polyfill'
import { county } from '../dalarna.ts'

/** One opening: weekday 1 (Monday) – 7, times as HH:MM local; 24:00 means midnight at the end. */
export interface OpeningHours {
  weekday: number
  opens: string
  closes: string
}

export type DoorTime = { open: true; closes: number } | { open: false; opens: number | undefined }

const instantOf = (date: Temporal.PlainDate, time: string): number => {
  const day = time === '24:00' ? date.add({ days: 1 }) : date
  const plainTime = time === '24:00' ? '00:00' : time
  // 'compatible': on the spring night a time that does not exist moves forward with the clock.
  return day.toZonedDateTime({ timeZone: county.timeZone, plainTime }).epochMilliseconds
}

/** Open or closed at `now` (ms), with the next change: closing, or the next opening within 8 days. */
export const doorTime = (hours: readonly OpeningHours[], now: number): DoorTime => {
  const today = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(county.timeZone)
    .toPlainDate()
  const spans = Array.from({ length: 10 }, (_, day) => today.add({ days: day - 1 }))
    .flatMap((date) =>
      hours
        .filter((opening) => opening.weekday === date.dayOfWeek)
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
