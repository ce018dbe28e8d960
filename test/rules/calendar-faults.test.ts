/** Nothing that anybody writes in a calendar does harm, and what cannot be kept is told. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCalendar } from '../../shared/rules/calendar/read.ts'
import { calendarLimits } from '../../shared/rules/calendar/text.ts'
import { calendar, evening, event, kinds, now } from '../support/calendars.ts'

describe('what cannot be kept is told, by line, and takes nothing else with it', () => {
  const good = event(...evening, 'SUMMARY:Bra')
  it.each([
    ['backwards', event('DTSTART:20261201T170000Z', 'DTEND:20261201T160000Z')],
    ['absurd-length', event('DTSTART:20261201T170000Z', 'DTEND:20261231T160000Z')],
    ['absurd-length', event('DTSTART:20261201T170000Z', 'DURATION:PT1M')],
    ['whole-day', event('DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261202')],
    ['no-end', event('DTSTART:20261201T170000Z')],
    ['no-end', event('DTSTART:20261201T170000Z', 'DURATION:länge')],
    ['no-time', event('SUMMARY:Ingen tid')],
    ['no-time', event('DTSTART:20261331T170000Z', 'DURATION:PT4H')],
    ['unreadable', event('DTSTART:20261201T170000Z', 'DTEND;TZID="a:20261201T210000')],
    ['too-often', event(...evening, 'RRULE:FREQ=SECONDLY')],
    ['too-often', event(...evening, 'RRULE:FREQ=HOURLY;COUNT=1000000')],
    ['too-often', event(...evening, 'RRULE:FREQ=WEEKLY;BYHOUR=1,2,3,4,5,6;BYMINUTE=0,1,2,3')],
    ['unknown-rhythm', event(...evening, 'RRULE:FREQ=YEARLY;BYWEEKNO=20')],
    ['unknown-rhythm', event(...evening, 'RRULE:FREQ=MONTHLY;INTERVAL=99999')],
    ['unknown-rhythm', event(...evening, 'RRULE:FREQ=WEEKLY;BYDAY=2TU')],
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
