/** Calendars to read, and shifts as the plan would keep what is read of them. */
import { readCalendar, type ReadShift } from '../../shared/rules/calendar/read.ts'
import { dutiesOf } from '../../shared/rules/opening/recurrence.ts'
import type { DayChange, Person, Shift } from '../../shared/rules/opening/shift.ts'

export const hour = 3_600_000
export const now = Date.UTC(2026, 10, 24, 6)
export const elin: Person = {
  staff: 'elin-mora',
  firstName: 'Elin',
  unit: 'mora-kommun',
  profession: 'kurator',
  languages: ['sv'],
}
export const amir: Person = { ...elin, staff: 'amir-falun', firstName: 'Amir' }

export const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n')
export const event = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'UID:a', ...lines, 'END:VEVENT'].join('\r\n')
export const evening = [
  'DTSTART;TZID=Europe/Stockholm:20261201T170000',
  'DTEND;TZID=Europe/Stockholm:20261201T210000',
]
export const kinds = (text: string) => readCalendar(text, now).faults.map(({ kind }) => kind)

/** A read shift as the plan would keep it. */
export const asShift = ({ starts, ends, repeats, differs }: ReadShift): Shift => ({
  shift: 's_read',
  rev: 1,
  person: elin,
  starts,
  ends,
  repeats,
  channels: ['chat'],
  talks: 2,
  days: Object.fromEntries(
    differs.map(({ day, starts: from, ends: to }): [string, DayChange] => [
      day,
      from === undefined ? { away: 'cancelled' } : { starts: from, ends: to },
    ]),
  ),
})
export const timesOf = (shift: Shift, from: number, to: number) =>
  dutiesOf(shift, from, to)
    .filter(({ away, person }) => away === undefined && person.staff === elin.staff)
    .map(({ starts, ends }) => [starts, ends])
    .sort((a, b) => a[0]! - b[0]!)
