/** Calendars in and out: what is written is read again, and nothing anybody writes does harm. */
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { readCalendar, type ReadShift } from '../../shared/rules/calendar/read.ts'
import { daysOfRhythm, rhythmOf } from '../../shared/rules/calendar/play.ts'
import type { Rule } from '../../shared/rules/calendar/rhythm.ts'
import { mostTimes } from '../../shared/rules/calendar/single-times.ts'
import { calendarLimits } from '../../shared/rules/calendar/text.ts'
import { eventsOfShift, writeCalendar } from '../../shared/rules/calendar/write.ts'
import { dutiesOf } from '../../shared/rules/opening/recurrence.ts'
import type { DayChange, Person, Shift } from '../../shared/rules/opening/shift.ts'
import { addDays, instantOf, localTime, weekdayOf } from '../../shared/rules/opening/shift-times.ts'

const hour = 3_600_000
const now = Date.UTC(2026, 10, 24, 6)
const elin: Person = {
  staff: 'elin-mora',
  firstName: 'Elin',
  unit: 'mora-kommun',
  profession: 'kurator',
  languages: ['sv'],
}
const amir: Person = { ...elin, staff: 'amir-falun', firstName: 'Amir' }

const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:a', ...lines, 'END:VEVENT'].join('\r\n')
const evening = [
  'DTSTART;TZID=Europe/Stockholm:20261201T170000',
  'DTEND;TZID=Europe/Stockholm:20261201T210000',
]
const kinds = (text: string) => readCalendar(text, now).faults.map(({ kind }) => kind)

/** A read shift as the plan would keep it. */
const asShift = ({ starts, ends, repeats, differs }: ReadShift): Shift => ({
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
const timesOf = (shift: Shift, from: number, to: number) =>
  dutiesOf(shift, from, to)
    .filter(({ away, person }) => away === undefined && person.staff === elin.staff)
    .map(({ starts, ends }) => [starts, ends])
    .sort((a, b) => a[0]! - b[0]!)

describe('a shift that is written and read again', () => {
  const day = fc.integer({ min: 1, max: 500 }).map((days) => addDays('2026-11-24', days))
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`)
  const shifts = fc
    .record({
      first: day,
      time,
      minutes: fc.integer({ min: 1, max: 55 }).map((quarters) => quarters * 15),
      everyWeeks: fc.integer({ min: 1, max: 8 }),
      others: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
      lasts: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
      onHolidays: fc.boolean(),
      recurring: fc.boolean(),
      changes: fc.array(
        fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom('sick', 'given', 'later')),
        { maxLength: 6 },
      ),
    })
    .map(({ first, time: at, minutes, recurring, changes, lasts, ...rule }): Shift => {
      const starts = instantOf({ day: first, time: at })
      const weekdays = [...new Set([...rule.others, weekdayOf(first)])].sort((a, b) => a - b)
      const until = lasts === undefined ? {} : { until: addDays(first, lasts) }
      const plain: Shift = {
        shift: 's_written',
        rev: 1,
        person: elin,
        starts,
        ends: starts + minutes * 60_000,
        channels: ['chat'],
        talks: 2,
        repeats: recurring
          ? { weekdays, everyWeeks: rule.everyWeeks, onHolidays: rule.onHolidays, ...until }
          : undefined,
        days: {},
      }
      const falls = dutiesOf(plain, starts, starts + 400 * 24 * hour)
      const days = Object.fromEntries(
        changes.flatMap(([which, how]): [string, DayChange][] => {
          const duty = falls[which % Math.max(1, falls.length)]
          if (duty === undefined || !recurring) return []
          if (how === 'sick') return [[duty.day, { away: 'sick' }]]
          if (how === 'given') return [[duty.day, { by: amir }]]
          return [[duty.day, { starts: duty.starts + hour, ends: duty.ends + hour }]]
        }),
      )
      return { ...plain, days }
    })

  it('falls on the same times, over clock changes, holidays, swaps and moved days', () => {
    fc.assert(
      fc.property(shifts, (shift) => {
        const text = writeCalendar(eventsOfShift(shift, 'a@pass'), now)
        const { shifts: read, faults } = readCalendar(text, now)
        expect(faults).toEqual([])
        const to = shift.starts + 500 * 24 * hour
        expect(read.flatMap((one) => timesOf(asShift(one), now, to))).toEqual(
          timesOf(shift, now, to),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('comes an hour later on the night that has no half past two, also for whoever plays the rule', () => {
    const shift: Shift = {
      shift: 's_written',
      rev: 1,
      person: elin,
      starts: instantOf({ day: '2027-03-26', time: '02:30' }),
      ends: instantOf({ day: '2027-03-26', time: '06:00' }),
      channels: ['chat'],
      talks: 2,
      repeats: { weekdays: [5, 7], everyWeeks: 1, onHolidays: true },
      days: {},
    }
    const text = writeCalendar(eventsOfShift(shift, 'a@pass'), now)
    const [read] = readCalendar(text, now).shifts
    const to = Date.UTC(2027, 3, 3)
    expect(timesOf(asShift(read!), now, to).map(([from]) => localTime(from!))).toEqual([
      { day: '2027-03-26', time: '02:30' },
      { day: '2027-03-28', time: '03:30' },
      { day: '2027-04-02', time: '02:30' },
    ])
    const parsed = new ICAL.Component(ICAL.parse(text))
    ICAL.TimezoneService.register(parsed.getFirstSubcomponent('vtimezone')!)
    const series = new ICAL.Event(parsed.getFirstSubcomponent('vevent')!)
    const played = series.iterator()
    const theirs = Array.from({ length: 3 }, () =>
      series.getOccurrenceDetails(played.next()).startDate.toJSDate().getTime(),
    )
    expect(theirs).toEqual(timesOf(shift, now, to).map(([from]) => from))
  })

  it('means the same to another reader of calendars', () => {
    const shift: Shift = {
      shift: 's_written',
      rev: 1,
      person: elin,
      starts: instantOf({ day: '2027-03-22', time: '17:00' }),
      ends: instantOf({ day: '2027-03-22', time: '21:00' }),
      channels: ['chat'],
      talks: 2,
      repeats: { weekdays: [1, 7], everyWeeks: 1, onHolidays: true },
      days: { '2027-03-29': { away: 'sick' } },
    }
    const parsed = new ICAL.Component(ICAL.parse(writeCalendar(eventsOfShift(shift, 'a'), now)))
    ICAL.TimezoneService.register(parsed.getFirstSubcomponent('vtimezone')!)
    const series = new ICAL.Event(parsed.getFirstSubcomponent('vevent')!).iterator()
    const found = Array.from({ length: 12 }, () => series.next().toJSDate().getTime())
    expect(found).toEqual(timesOf(shift, shift.starts, found.at(-1)! + 1).map(([from]) => from))
  })

  it('never has a line longer than calendars allow, and says nothing but "Pass"', () => {
    fc.assert(
      fc.property(shifts, (shift) => {
        const text = writeCalendar(eventsOfShift(shift, 'a'), now)
        for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(75)
        expect(text).not.toMatch(/kurator|kommun|Elin|Amir|chat|D(ö|o)rren|sick|ungdom/i)
      }),
      { numRuns: 60 },
    )
  })
})

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
      past: 1,
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

describe('what cannot be kept is told, by line, and takes nothing else with it', () => {
  const good = event(...evening, 'SUMMARY:Bra')
  it.each([
    ['backwards', event('DTSTART:20261201T170000Z', 'DTEND:20261201T160000Z')],
    ['absurd-length', event('DTSTART:20261201T170000Z', 'DTEND:20261231T160000Z')],
    ['absurd-length', event('DTSTART:20261201T170000Z', 'DURATION:PT1M')],
    ['whole-day', event('DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261202')],
    ['unknown-zone', event('DTSTART;TZID=Mars/Olympus:20261201T170000', 'DURATION:PT4H')],
    ['no-end', event('DTSTART:20261201T170000Z')],
    ['no-end', event('DTSTART:20261201T170000Z', 'DURATION:länge')],
    ['no-time', event('SUMMARY:Ingen tid')],
    ['no-time', event('DTSTART:20261331T170000Z', 'DURATION:PT4H')],
    ['unreadable', event('DTSTART:20261201T170000Z', 'det här är ingen rad')],
    ['too-often', event(...evening, 'RRULE:FREQ=SECONDLY')],
    ['too-often', event(...evening, 'RRULE:FREQ=HOURLY;COUNT=1000000')],
    ['too-often', event(...evening, 'RRULE:FREQ=WEEKLY;BYHOUR=1,2,3,4,5,6;BYMINUTE=0,1,2,3')],
    ['unknown-rhythm', event(...evening, 'RRULE:FREQ=YEARLY;BYWEEKNO=20')],
    ['unknown-rhythm', event(...evening, 'RRULE:FREQ=MONTHLY;INTERVAL=99999')],
    ['unknown-rhythm', event(...evening, 'RRULE:FREQ=WEEKLY;BYDAY=2TU')],
    ['first-outside', event(...evening, 'RRULE:FREQ=WEEKLY;BYDAY=FR')],
    ['first-outside', event(...evening, 'RRULE:FREQ=MONTHLY;BYDAY=2TU')],
    ['odd-rhythm', event(...evening, 'RRULE:FREQ=WEEKLY', 'RRULE:FREQ=MONTHLY')],
    ['odd-rhythm', event(...evening, 'RRULE:FREQ=WEEKLY', 'EXRULE:FREQ=MONTHLY')],
    ['odd-rhythm', event(...evening, 'RDATE;VALUE=PERIOD:20261202T160000Z/PT4H')],
    ['this-and-future', event(...evening, 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261201T160000Z')],
    ['too-far', event(...evening, 'RRULE:FREQ=WEEKLY;COUNT=2000000000')],
    ['too-far', event('DTSTART:19900101T170000Z', 'DURATION:PT4H', 'RRULE:FREQ=DAILY;INTERVAL=2')],
    ['none-soon', event('DTSTART:20200229T170000Z', 'DURATION:PT4H', 'RRULE:FREQ=YEARLY')],
  ])('%s', (kind, bad) => {
    const { shifts, faults } = readCalendar(calendar(bad, good), now)
    expect(faults).toMatchObject([{ kind, line: 3 }])
    expect(shifts).toMatchObject([{ title: 'Bra' }])
  })

  it('a file that is no calendar, is too large, or stops in the middle', () => {
    expect(kinds('hej')).toEqual(['not-a-calendar'])
    expect(kinds('')).toEqual(['not-a-calendar'])
    expect(kinds(calendar(good).padEnd(calendarLimits.text + 1))).toEqual(['too-large'])
    expect(kinds(`BEGIN:VCALENDAR\n${good}\nBEGIN:VEVENT\nDTSTART:2026`)).toEqual(['unfinished'])
    expect(kinds(calendar(event(...evening, `DESCRIPTION:${'x'.repeat(30_000)}`)))).toEqual([
      'too-large',
    ])
  })

  it('keeps the first five hundred events of more', () => {
    const many = Array.from({ length: 700 }, () => 'BEGIN:VEVENT\nEND:VEVENT').join('\n')
    const { faults } = readCalendar(`BEGIN:VCALENDAR\n${many}\nEND:VCALENDAR`, now)
    expect(faults.at(-1)).toMatchObject({ kind: 'too-many', line: 2 + 2 * calendarLimits.events })
  })

  it('shows of a title one short line without anything that moves or hides', () => {
    const title = `<script>alert(1)</script>\\n\u202Egnp.exe${'å'.repeat(500)}`
    const [shift] = readCalendar(calendar(event(...evening, `SUMMARY:${title}`)), now).shifts
    expect(shift!.title.length).toBeLessThanOrEqual(60)
    expect(shift!.title).not.toMatch(/[\u202E\n\r]/)
  })

  it('answers whatever it is given, and a rule that would never end is not played', () => {
    const pieces = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VTIMEZONE',
      'BEGIN:VALARM',
      'END:VALARM',
      'UID:a',
      'DTSTART:20261201T170000Z',
      'DTSTART;TZID=Europe/Stockholm:20261201T170000',
      'DTEND:99999999T999999Z',
      'DURATION:-P9999999W',
      'RRULE:FREQ=SECONDLY;COUNT=999999999;BYSECOND=0,1,2,3',
      'RRULE:FREQ=WEEKLY;UNTIL=99991231',
      'RRULE:FREQ=DAILY;INTERVAL=0',
      'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
      'RRULE:FREQ=YEARLY;BYDAY=-53SU,53MO',
      'RDATE:20261203T170000Z,20270101',
      'EXDATE:20261201T170000Z,20261202',
      'RECURRENCE-ID:20261201T170000Z',
      ' fortsätter',
      '__proto__:x',
      'X-A;__proto__=b:c',
    )
    const lines = fc.array(fc.oneof(pieces, pieces, fc.string({ unit: 'binary', maxLength: 40 })), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(lines, (text) => {
        const { shifts } = readCalendar(calendar(...text), now)
        for (const { starts, ends } of shifts) expect(ends).toBeGreaterThan(starts)
      }),
      { numRuns: 400 },
    )
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it('comes to an end with the largest and worst that it takes in at all', () => {
    const size = calendarLimits.text
    const fill = (piece: string) => piece.repeat(Math.floor((size - 60) / piece.length))
    const inEvent = (piece: string) => {
      const body = piece.repeat(Math.floor(15_000 / piece.length))
      return calendar(...Array.from({ length: 24 }, () => `BEGIN:VEVENT\n${body}\nEND:VEVENT`))
    }
    const nasty = [
      `BEGIN:VCALENDAR\n${fill('BEGIN:VEVENT\n')}`,
      `BEGIN:VCALENDAR\n${fill('\n')}`,
      inEvent('BEGIN:X\n'),
      inEvent(' \n'),
      inEvent('X;A="B";'),
      inEvent('EXDATE:20261201T170000Z\n'),
      inEvent('X:\\,\\;\\\\'),
      inEvent(
        `DTSTART:20180101T170000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31\n`,
      ),
      inEvent(`DTSTART:20261201T170000Z\nRRULE:FREQ=YEARLY;BYDAY=${'MO,'.repeat(900)}MO\n`),
    ]
    // Whatever explodes never comes back within the runner's own limit.
    for (const text of nasty) {
      const { shifts, faults } = readCalendar(text, now)
      expect(shifts.length + faults.length, text.slice(0, 60)).toBeLessThanOrEqual(
        calendarLimits.text / 10,
      )
    }
  })
})
