/** When the door is open: weekly hours as the county’s clocks show them, told as instants in UTC. */
import { addDays, instantOf, localTime, weekdayOf, type Day } from './shift-times.ts'

/** One opening: weekday 1 (Monday) – 7, times as HH:MM local; 24:00 means midnight at the end. */
export interface OpeningHours {
  weekday: number
  opens: string
  closes: string
}

export type DoorTime = { open: true; closes: number } | { open: false; opens: number | undefined }

/** The end of a day is the beginning of the next. */
const instantAt = (day: Day, time: string): number =>
  time === '24:00' ? instantOf({ day: addDays(day, 1), time: '00:00' }) : instantOf({ day, time })

/** Open or closed at `now` (ms), with the next change: closing, or the next opening within 8 days. */
export const doorTime = (hours: readonly OpeningHours[], now: number): DoorTime => {
  const today = localTime(now).day
  const spans = Array.from({ length: 10 }, (_, after) => addDays(today, after - 1))
    .flatMap((day) =>
      hours
        .filter((opening) => opening.weekday === weekdayOf(day))
        .map(({ opens, closes }) => ({
          opens: instantAt(day, opens),
          closes: instantAt(day, closes),
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
