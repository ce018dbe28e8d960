/**
 * One booked time as a calendar file (RFC 5545) that the youth may choose to keep. A calendar lies on
 * locked screens, on the family's tablet and in clouds: the file says when, and the title the youth
 * has chosen, and no word of what it is, where or with whom.
 */

/** How long before it reminds; none unless the youth says so. */
export const reminderTimes = ['none', '15-minutes', '1-hour', '1-day'] as const
export type ReminderTime = (typeof reminderTimes)[number]

export const longestTitle = 60

const minute = 60_000
const rings: Record<Exclude<ReminderTime, 'none'>, { before: number; trigger: string }> = {
  '15-minutes': { before: 15 * minute, trigger: '-PT15M' },
  '1-hour': { before: 60 * minute, trigger: '-PT1H' },
  '1-day': { before: 24 * 60 * minute, trigger: '-P1D' },
}

/** Those that can still ring before `start`. */
export const timesLeft = (start: number, now: number): ReminderTime[] =>
  reminderTimes.filter((time) => time === 'none' || start - rings[time].before > now)

export interface Reminder {
  /** Whatever the youth has written; control characters are left out. */
  title: string
  start: number
  /** Minutes. */
  length: number
  remind: ReminderTime
  /** By chance each time, so that a file leads back to no booking. */
  uid: string
  /** When it was written. */
  now: number
}

const utc = (instant: number): string =>
  new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '')

/** One line that cannot become two, nor another property, nor turn the direction of what it stands in. */
const text = (written: string): string =>
  written
    .replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replaceAll(/[\\;,]/g, '\\$&')

/** A line is at most 75 octets, and no letter is cut in two. */
const folded = (line: string): string => {
  const octets = new TextEncoder()
  let width = 0
  return [...line]
    .map((letter) => {
      const { length } = octets.encode(letter)
      width += length
      if (width <= 74) return letter
      width = length + 1
      return `\r\n ${letter}`
    })
    .join('')
}

export const reminderFile = ({ title, start, length, remind, uid, now }: Reminder): string => {
  const alarm =
    remind === 'none'
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${text(title)}`,
          `TRIGGER:${rings[remind].trigger}`,
          'END:VALARM',
        ]
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(start + length * minute)}`,
    `SUMMARY:${text(title)}`,
    // Where a calendar is shared, others see that the hour is taken and not by what.
    'CLASS:PRIVATE',
    ...alarm,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
}
