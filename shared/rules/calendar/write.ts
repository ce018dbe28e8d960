/**
 * Duties and shifts as an iCalendar text (RFC 5545). It says when somebody works and no word of
 * what: a calendar lies on phones, in clouds and on the kitchen wall.
 */
import { county } from '../../county/dalarna.ts'
import { dutyOf } from '../opening/recurrence.ts'
import { holidaysOf } from '../opening/shift-holidays.ts'
import type { Shift } from '../opening/shift.ts'
import { instantOf, isLeftOut, localTime, shortDays, type Day } from '../opening/shift-times.ts'

/** The only word a calendar is told. */
export const calendarTitle = 'Pass'

/** Sweden's clocks, for programs that do not know the place by its name. Source: 2000/84/EG. */
const zone = [
  'BEGIN:VTIMEZONE',
  `TZID:${county.timeZone}`,
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

const utc = (instant: number): string =>
  new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '')
const local = (instant: number): string => {
  const { day, time } = localTime(instant)
  return `${day.replaceAll('-', '')}T${time.replace(':', '')}00`
}
const tz = `;TZID=${county.timeZone}`

export interface CalendarEvent {
  uid: string
  starts: number
  ends: number
  /** A word of its own, where a coordinator takes out a plan; else the one word that says nothing. */
  title?: string
  /** Further lines of the event. */
  more?: readonly string[]
  /** Told by the county's clocks instead of in UTC. */
  byOurClocks?: boolean
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n')

/** A line is at most 75 octets, and a sign at most four of them. */
const folded = (line: string): string =>
  line.match(/^[\u0020-\u007e]*$/) === null
    ? (line.match(/.{1,18}/gu)?.join('\r\n ') ?? line)
    : (line.match(/.{1,73}/g)?.join('\r\n ') ?? line)

/** A whole calendar. `stamp` is when it was written. */
export const writeCalendar = (events: readonly CalendarEvent[], stamp: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pass//Pass//SV',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${calendarTitle}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...(events.some(({ byOurClocks }) => byOurClocks === true) ? zone : []),
    ...events.flatMap(({ uid, starts, ends, title, more = [], byOurClocks = false }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${utc(stamp)}`,
      byOurClocks ? `DTSTART${tz}:${local(starts)}` : `DTSTART:${utc(starts)}`,
      byOurClocks ? `DTEND${tz}:${local(ends)}` : `DTEND:${utc(ends)}`,
      ...more,
      `SUMMARY:${title === undefined ? calendarTitle : escaped(title)}`,
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
/** So far ahead the holidays without a shift, and the nights that move it, are named one by one. */
const namedYears = 3

/** The days on which somebody else works or nobody does; holidays too, where the shift keeps them. */
const exceptions = (shift: Shift, isMine: (day: Day) => boolean): Day[] => {
  const { repeats } = shift
  if (repeats === undefined) return []
  const changed = Object.keys(shift.days).filter((day) => dutyOf(shift, day) && !isMine(day))
  if (repeats.onHolidays) return changed
  const first = localTime(shift.starts).day
  const always = { ...shift, repeats: { ...repeats, onHolidays: true } }
  const years = Array.from({ length: namedYears }, (_, on) => Number(first.slice(0, 4)) + on)
  const holidays = years
    .flatMap((year) => [...holidaysOf(year).keys()])
    .filter((day) => dutyOf(always, day) !== undefined)
  return [...new Set([...changed, ...holidays])].sort()
}

/** A shift of somebody's own with its rule, its exceptions and its moved days. */
export const eventsOfShift = (shift: Shift, uid: string): CalendarEvent[] => {
  const { starts, ends, repeats, person } = shift
  const isMine = (day: Day) => {
    const duty = dutyOf(shift, day)
    return duty !== undefined && duty.away === undefined && duty.person.staff === person.staff
  }
  const from = localTime(starts)
  if (repeats === undefined) {
    const duty = dutyOf(shift, from.day)
    if (duty === undefined || !isMine(from.day)) return []
    // The one that lies in the hour the autumn night has twice can only be told in UTC.
    return [{ uid, starts: duty.starts, ends: duty.ends }]
  }
  const until =
    repeats.until === undefined
      ? ''
      : `;UNTIL=${utc(instantOf({ day: repeats.until, time: from.time }))}`
  const byDay = repeats.weekdays.map((weekday) => weekdayNames[weekday - 1]).join(',')
  const every = repeats.everyWeeks === 1 ? '' : `;INTERVAL=${repeats.everyWeeks}`
  const except = exceptions(shift, isMine)
  const at = (day: Day) => `${day}T${from.time}00`.replaceAll(/[-:]/g, '')
  const moved = Object.entries(shift.days).flatMap(([day, change]): CalendarEvent[] => {
    if (change?.starts === undefined || change.ends === undefined || !isMine(day)) return []
    const more = [`RECURRENCE-ID${tz}:${at(day)}`]
    return [{ uid, starts: change.starts, ends: change.ends, more, byOurClocks: true }]
  })
  // Whoever plays the rule skips a night whose clocks never show the time (RFC 5545, 3.3.10).
  const onShortNights = shortDays(from.day, namedYears * 366).flatMap((day): CalendarEvent[] => {
    const duty = dutyOf(shift, day)
    const isMoved = shift.days[day]?.starts !== undefined
    if (duty === undefined || isMoved || !isMine(day) || !isLeftOut({ day, time: from.time }))
      return []
    const more = [`RECURRENCE-ID${tz}:${at(day)}`]
    return [{ uid, starts: duty.starts, ends: duty.ends, more, byOurClocks: true }]
  })
  const rule = [
    `RRULE:FREQ=WEEKLY${every};BYDAY=${byDay}${until}`,
    ...(except.length === 0 ? [] : [`EXDATE${tz}:${except.map(at).join(',')}`]),
    ...(repeats.onHolidays ? [] : ['X-HOLIDAYS:SKIP']),
  ]
  return [{ uid, starts, ends, more: rule, byOurClocks: true }, ...moved, ...onShortNights]
}
