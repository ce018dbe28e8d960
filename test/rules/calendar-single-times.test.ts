/** A rule that no series of ours can hold is not lost: it becomes single times. */
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { readCalendar } from '../../shared/rules/calendar/read.ts'
import { daysOfRhythm, rhythmOf } from '../../shared/rules/calendar/play.ts'
import type { Rule } from '../../shared/rules/calendar/rhythm.ts'
import { mostTimes } from '../../shared/rules/calendar/single-times.ts'
import { addDays, instantOf, localTime } from '../../shared/rules/opening/shift-times.ts'
import { asShift, calendar, evening, event, now, timesOf } from '../support/calendars.ts'

describe('a rule that no series of ours can hold becomes single times of the coming year', () => {
  const daysRead = (...lines: string[]) => {
    const { shifts, faults, played } = readCalendar(calendar(event(...lines)), now)
    expect(faults).toEqual([])
    const single = shifts.filter(({ repeats }) => repeats === undefined)
    expect(played.reduce((sum, { count }) => sum + count, 0)).toBe(single.length)
    return { days: single.map(({ starts }) => localTime(starts).day), shifts, played }
  }
  it.each([
    ['the first Tuesday of the month', 'FREQ=MONTHLY;BYDAY=1TU;COUNT=3', '12-01 01-05 02-02'],
    ['the first of some months', 'FREQ=YEARLY;BYMONTH=12,3;BYMONTHDAY=1;COUNT=2', '12-01 03-01'],
    ['every fifth week', 'FREQ=WEEKLY;INTERVAL=10;UNTIL=20270301', '12-01 02-09'],
    ['every third day', 'FREQ=DAILY;INTERVAL=3;COUNT=3', '12-01 12-04 12-07'],
    ['the first workday', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=2', '12-01 01-01'],
  ])('%s', (_, rule, days) => {
    const found = daysRead(...evening, `RRULE:${rule}`)
    expect(found.days.map((day) => day.slice(5)).join(' ')).toBe(days)
    expect(found.played).toMatchObject([{ line: 3, goesOn: false }])
  })

  it('keeps the clock of the evening over both clock changes, and another clock’s where told by that', () => {
    const ours = daysRead(...evening, 'RRULE:FREQ=MONTHLY;BYMONTHDAY=1')
    for (const { starts, ends } of ours.shifts)
      expect([localTime(starts).time, localTime(ends).time]).toEqual(['17:00', '21:00'])
    const theirs = daysRead('DTSTART:20261201T160000Z', 'DURATION:PT4H', 'RRULE:FREQ=MONTHLY')
    for (const { starts } of theirs.shifts) expect(new Date(starts).toISOString()).toMatch(/T16:00/)
  })

  // A night whose clocks never show the time is no time of the rule, and is not counted (RFC 5545, 3.3.10).
  it.each([
    ['a rule of single times', 'FREQ=DAILY;INTERVAL=2;COUNT=3', '03-26 03-30 04-01'],
    ['a series of ours', 'FREQ=DAILY;COUNT=4', '03-26 03-27 03-29 03-30'],
    ['a series without an end', 'FREQ=WEEKLY;BYDAY=FR,SU', '03-26 04-02 04-04 04-09 04-11'],
  ])('leaves out the night in spring that has no half past two: %s', (_, rule, days) => {
    const night = [
      'DTSTART;TZID=Europe/Stockholm:20270326T023000',
      'DTEND;TZID=Europe/Stockholm:20270326T060000',
    ]
    const { shifts, faults } = readCalendar(calendar(event(...night, `RRULE:${rule}`)), now)
    expect(faults).toEqual([])
    const found = shifts
      .flatMap((one) => timesOf(asShift(one), now, Date.UTC(2027, 3, 12)))
      .map(([from]) => localTime(from!))
    expect(found.map(({ day }) => day.slice(5)).join(' ')).toBe(days)
    for (const { time } of found) expect(time).toBe('02:30')
  })

  it('leaves out, adds and moves days as the file says, beside a series of ours too', () => {
    const text = calendar(
      event(
        ...evening,
        'RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=4',
        'EXDATE;TZID=Europe/Stockholm:20270105T170000',
        'RDATE;TZID=Europe/Stockholm:20261210T180000',
        'RDATE;VALUE=DATE:20261211',
      ),
      event(
        'RECURRENCE-ID;TZID=Europe/Stockholm:20270202T170000',
        'DTSTART;TZID=Europe/Stockholm:20270220T120000',
        'DTEND;TZID=Europe/Stockholm:20270220T140000',
      ),
    )
    const { shifts, faults } = readCalendar(text, now)
    expect(faults).toEqual([])
    expect(shifts.map(({ starts }) => Object.values(localTime(starts)).join(' '))).toEqual([
      '2026-12-01 17:00',
      '2026-12-10 18:00',
      '2026-12-11 17:00',
      '2027-02-20 12:00',
      '2027-03-02 17:00',
    ])
    const both = daysRead(...evening, 'RRULE:FREQ=WEEKLY', 'RDATE;VALUE=DATE:20261203')
    expect(both.shifts).toMatchObject([{ repeats: { weekdays: [2] } }, { differs: [] }])
    expect(both.days).toEqual(['2026-12-03'])
  })

  it('finds the night that is left out also when that is told in UTC, on the day before', () => {
    const { shifts, faults } = readCalendar(
      calendar(
        event(
          'DTSTART:20261201T003000',
          'DTEND:20261201T060000',
          'RRULE:FREQ=DAILY;COUNT=3',
          'EXDATE:20261201T233000Z',
        ),
      ),
      now,
    )
    expect(faults).toEqual([])
    expect(shifts).toMatchObject([{ differs: [{ day: '2026-12-02' }] }])
  })

  it('says how many there are, until when, and that the rule goes on', () => {
    const { played } = daysRead(...evening, 'RRULE:FREQ=DAILY;INTERVAL=2')
    expect(played).toMatchObject([{ count: mostTimes, goesOn: true }])
    const monthly = daysRead(...evening, 'RRULE:FREQ=MONTHLY')
    expect(monthly.played).toMatchObject([
      { count: 12, goesOn: true, last: instantOf({ day: '2027-11-01', time: '17:00' }) },
    ])
  })

  it('is not kept by halves when a file would give more than a person may have', () => {
    const daily = (uid: string) =>
      ['BEGIN:VEVENT', `UID:${uid}`, ...evening, 'RRULE:FREQ=DAILY;INTERVAL=2', 'END:VEVENT'].join(
        '\n',
      )
    const { shifts, faults } = readCalendar(calendar(daily('a'), daily('b')), now)
    expect(shifts).toHaveLength(mostTimes)
    expect(faults).toMatchObject([{ kind: 'too-many-times' }])
  })

  it('names the same days as another reader of calendars', () => {
    const nth = fc.constantFrom('1', '2', '-1', '')
    const name = fc.constantFrom('MO', 'TU', 'SA', 'SU')
    const someDays = fc.uniqueArray(
      fc.tuple(nth, name).map((one) => one.join('')),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    const plainDays = fc.uniqueArray(name, { minLength: 1, maxLength: 3 })
    const month = fc.subarray([1, 2, 3, 6, 10, 12], { minLength: 1 })
    const rule = fc.oneof(
      someDays.map((days) => `FREQ=MONTHLY;BYDAY=${days.join(',')}`),
      fc.integer({ min: 1, max: 31 }).map((date) => `FREQ=MONTHLY;BYMONTHDAY=${date},-1`),
      fc
        .tuple(month, someDays)
        .map(([on, days]) => `FREQ=YEARLY;BYMONTH=${on.join(',')};BYDAY=${days.join(',')}`),
      // Months of 31 days: of 29 February, ical.js makes 1 March where the standard says no day.
      fc
        .subarray([1, 3, 10, 12], { minLength: 1 })
        .map((on) => `FREQ=YEARLY;BYMONTH=${on.join(',')}`),
      plainDays.map((days) => `FREQ=WEEKLY;BYDAY=${days.join(',')}`),
      // Not `FREQ=DAILY;BYMONTH`, of which ical.js names a first day in another month.
      fc.constant('FREQ=DAILY'),
    )
    const every = fc.integer({ min: 1, max: 4 })
    const asked = fc.tuple(rule, every, fc.integer({ min: 0, max: 400 }), fc.boolean())
    fc.assert(
      fc.property(asked, ([text, interval, on, sunday]) => {
        const whole = `${text};INTERVAL=${interval}${sunday ? ';WKST=SU' : ''}`
        const recur = ICAL.Recur.fromString(whole)
        const before = addDays('2026-01-01', on)
        const theirs = recur.iterator(ICAL.Time.fromDateString(before))
        const first = theirs.next()?.toString().slice(0, 10)
        if (first === undefined) return
        // A rule begins on one of its own days; before that, intervals are counted from elsewhere.
        const from = recur.iterator(ICAL.Time.fromDateString(first))
        const named = Array.from({ length: 8 }, () => from.next()?.toString().slice(0, 10))
        const rhythm = rhythmOf(ICAL.Property.fromString(`RRULE:${whole}`).jCal[3] as Rule)
        if (typeof rhythm === 'string') throw new Error(rhythm)
        const last = named.at(-1) ?? first
        expect(daysOfRhythm(rhythm, first, last), whole).toEqual(named)
      }),
      { numRuns: 100 },
    )
  })
})
