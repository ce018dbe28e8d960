/** Calendars of other programs are read as their writers mean them. */
import { describe, expect, it, vi } from 'vitest'
import { readCalendar } from '../../shared/rules/calendar/read.ts'
import { instantOf, localTime } from '../../shared/rules/opening/shift-times.ts'
import { asShift, calendar, evening, event, hour, now, timesOf } from '../support/calendars.ts'

describe('a calendar from elsewhere', () => {
  it('is read with the names that Google, Apple and Outlook give our clocks', () => {
    for (const zone of ['Europe/Stockholm', 'W. Europe Standard Time', 'Europe/Berlin']) {
      const text = calendar(
        event(
          `DTSTART;TZID="${zone}":20261201T170000`,
          `DTEND;TZID="${zone}":20261201T210000`,
          'SUMMARY:Kväll',
        ),
      )
      expect(readCalendar(text, now)).toMatchObject({
        faults: [],
        shifts: [{ starts: Date.UTC(2026, 11, 1, 16), ends: Date.UTC(2026, 11, 1, 20) }],
      })
    }
    const afar = calendar(
      event('DTSTART;TZID=America/New_York:20261201T110000', 'DURATION:PT4H', 'SUMMARY:x'),
    )
    expect(readCalendar(afar, now).shifts).toMatchObject([{ starts: Date.UTC(2026, 11, 1, 16) }])
  })

  it('is asked once what each of its zones is, however many evenings it has', () => {
    const evenings = Array.from({ length: 30 }, (_, on) =>
      event(
        `DTSTART;TZID=/freeassociation.sourceforge.net/America/Lima:202612${String(on + 1).padStart(2, '0')}T110000`,
        'DURATION:PT4H',
        'SUMMARY:x',
      ),
    )
    const made = vi.spyOn(Intl, 'DateTimeFormat')
    const { shifts } = readCalendar(calendar(...evenings), now)
    const asked = made.mock.calls.length
    made.mockRestore()
    expect(shifts.length).toBeGreaterThan(20)
    // Each part of its name, and the clock itself.
    expect(asked).toBeLessThan(8)
  })

  it('keeps its weeks when the series began long ago', () => {
    const text = calendar(
      event(
        'DTSTART;TZID=Europe/Stockholm:20250107T170000',
        'DURATION:PT4H',
        'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      ),
    )
    const [shift] = readCalendar(text, now).shifts
    const weeks = (shift!.starts - instantOf({ day: '2025-01-07', time: '17:00' })) / (168 * hour)
    expect(localTime(shift!.starts).time).toBe('17:00')
    expect(shift!.starts).toBeGreaterThan(now)
    expect(Math.round(weeks) % 2).toBe(0)
  })

  it('counts what is over, and calls it no fault', () => {
    const over = event('DTSTART:20200101T170000Z', 'DTEND:20200101T210000Z')
    expect(readCalendar(calendar(over, event(...evening)), now)).toMatchObject({
      past: [3],
      faults: [],
      shifts: [{}],
    })
  })

  it('has a cancelled evening left out, and a moved one moved', () => {
    const text = calendar(
      event(...evening, 'RRULE:FREQ=WEEKLY;COUNT=4'),
      event(
        'RECURRENCE-ID;TZID=Europe/Stockholm:20261208T170000',
        'DTSTART;TZID=Europe/Stockholm:20261209T180000',
        'DTEND;TZID=Europe/Stockholm:20261209T210000',
      ),
      event(
        'RECURRENCE-ID;TZID=Europe/Stockholm:20261215T170000',
        'DTSTART;TZID=Europe/Stockholm:20261215T170000',
        'DTEND;TZID=Europe/Stockholm:20261215T210000',
        'STATUS:CANCELLED',
      ),
    )
    const [shift] = readCalendar(text, now).shifts
    expect(
      timesOf(asShift(shift!), now, now + 90 * 24 * hour).map(([from]) => localTime(from!)),
    ).toEqual([
      { day: '2026-12-01', time: '17:00' },
      { day: '2026-12-09', time: '18:00' },
      { day: '2026-12-22', time: '17:00' },
    ])
  })
})
