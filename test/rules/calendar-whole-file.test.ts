/** Nothing of a calendar file goes by unseen: every event is a shift, past, a change of another, or a fault. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCalendar, type ReadCalendar } from '../../shared/rules/calendar/read.ts'
import { localTime } from '../../shared/rules/opening/shift-times.ts'
import { calendar, evening, event, now } from '../support/calendars.ts'

const ours = (time: string) => `;TZID=Europe/Stockholm:${time}`
const at = (day: string, from = '17', to = '21') => [
  `DTSTART${ours(`${day}T${from}0000`)}`,
  `DTEND${ours(`${day}T${to}0000`)}`,
]
const told = ({ shifts }: ReadCalendar) =>
  shifts.map(({ starts, repeats, asks }) =>
    [localTime(starts).day.slice(5), localTime(starts).time, repeats && 'series', asks]
      .filter(Boolean)
      .join(' '),
  )

describe('every event of a file', () => {
  it('is a shift, past, a change of another, or a fault, with one UID, several, or none', () => {
    const day = fc.constantFrom('20251202', '20261201', '20261208', '20261211', '20270105')
    const own = fc.tuple(day, fc.constantFrom('08', '17')).map(([on, from]) => at(on, from, '21'))
    const rule = fc.constantFrom(
      '',
      'RRULE:FREQ=WEEKLY',
      'RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=3',
      'RRULE:FREQ=WEEKLY;UNTIL=20260101',
      'RRULE:FREQ=MONTHLY',
      'RRULE:FREQ=HOURLY',
      'RDATE;VALUE=DATE:20261212',
    )
    const instead = day.map((on) => `RECURRENCE-ID${ours(`${on}T170000`)}`)
    const mark = fc.constantFrom(
      'STATUS:CANCELLED',
      'TRANSP:TRANSPARENT',
      'SEQUENCE:2',
      `EXDATE${ours('20261208T170000')}`,
      'X-ALT-DESC:<html>\n<body>',
    )
    const uid = fc.constantFrom('UID:a', 'UID:b', 'UID:', 'X-NO:UID')
    const one = fc
      .tuple(uid, own, fc.oneof(rule, instead), fc.array(mark, { maxLength: 2 }))
      .map(([id, when, how, marks]) => [
        'BEGIN:VEVENT',
        id,
        ...when,
        ...(how === '' ? [] : [how]),
        ...marks,
        'END:VEVENT',
      ])
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (events) => {
        const text = calendar(...events.flat()).replaceAll('\r\n', '\n')
        const begins = text
          .split('\n')
          .flatMap((line, on) => (line === 'BEGIN:VEVENT' ? [on + 1] : []))
        const { shifts, past, changes, faults } = readCalendar(text, now)
        const seen = [...shifts, ...faults].map(({ line }) => line).concat(past, changes)
        expect([...new Set(seen)].sort((a, b) => a - b)).toEqual(begins)
      }),
      { numRuns: 300 },
    )
  })

  it('is read beside others of the same UID, and of none', () => {
    for (const uid of ['UID:same', 'UID:'])
      expect(
        told(
          readCalendar(
            calendar(
              ...[at('20261202'), at('20261204'), at('20250107')].map((when, on) =>
                [
                  'BEGIN:VEVENT',
                  uid,
                  ...when,
                  `RRULE:FREQ=WEEKLY${on === 2 ? ';COUNT=2' : ''}`,
                  'END:VEVENT',
                ].join('\n'),
              ),
            ),
            now,
          ),
        ),
      ).toEqual(['12-02 17:00 series', '12-04 17:00 series'])
  })

  it('changes the one series of its UID that has the time it names', () => {
    const { shifts, changes } = readCalendar(
      calendar(
        event(...at('20261202'), 'RRULE:FREQ=WEEKLY'),
        event(...at('20261204'), 'RRULE:FREQ=WEEKLY'),
        event(`RECURRENCE-ID${ours('20261209T170000')}`, ...at('20261210')),
      ),
      now,
    )
    expect(shifts.map(({ differs }) => differs.map(({ day }) => day))).toEqual([['2026-12-09'], []])
    expect(changes).toHaveLength(1)
  })

  it('counts in its newest version, and the older one is told', () => {
    const version = (n: number, from: string) => event(...at('20261202', from), `SEQUENCE:${n}`)
    for (const versions of [
      [version(2, '18'), version(0, '17')],
      [version(0, '17'), version(2, '18')],
    ]) {
      const read = readCalendar(calendar(...versions), now)
      expect(told(read)).toEqual(['12-02 18:00'])
      expect(read.faults).toMatchObject([{ kind: 'older-version' }])
    }
  })

  it('is left out at the very time that is excepted, not at another of that day', () => {
    const series = (from: string) =>
      event(...at('20261201', from), 'RRULE:FREQ=DAILY;COUNT=3', `EXDATE${ours('20261202T090000')}`)
    const days = (from: string) =>
      readCalendar(calendar(series(from)), now).shifts.flatMap(({ differs }) => differs)
    expect(days('17')).toEqual([])
    expect(days('09')).toEqual([{ day: '2026-12-02' }])
  })

  it('comes by itself where it was moved here from a time that has been', () => {
    const read = readCalendar(
      calendar(
        event(...at('20261102'), 'RRULE:FREQ=WEEKLY'),
        event(`RECURRENCE-ID${ours('20261123T170000')}`, ...at('20261125')),
      ),
      now,
    )
    expect(told(read)).toEqual(['11-25 17:00', '11-30 17:00 series'])
  })
})

describe('what is perhaps no shift is asked about', () => {
  it.each([
    ['free', ['TRANSP:TRANSPARENT'], ['12-01 17:00 free']],
    ['free in Outlook', ['X-MICROSOFT-CDO-BUSYSTATUS:FREE'], ['12-01 17:00 free']],
    ['cancelled', ['STATUS:CANCELLED'], ['12-01 17:00 cancelled']],
    [
      'a first time that its rule does not name',
      ['RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=3'],
      ['12-01 17:00 out-of-pattern', '12-04 17:00 series'],
    ],
    [
      'the same of a rule that becomes single times',
      ['RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=3'],
      ['12-01 17:00 out-of-pattern', '12-08 17:00', '01-12 17:00'],
    ],
  ])('%s', (_, lines, expected) => {
    const read = readCalendar(calendar(event(...evening, ...lines)), now)
    expect(told(read)).toEqual(expected)
    expect(read.faults).toEqual([])
  })

  it('a time of a series that is free', () => {
    const read = readCalendar(
      calendar(
        event(...evening, 'RRULE:FREQ=WEEKLY'),
        event(
          `RECURRENCE-ID${ours('20261208T170000')}`,
          ...at('20261208', '18'),
          'TRANSP:TRANSPARENT',
        ),
      ),
      now,
    )
    expect(told(read)).toEqual(['12-01 17:00 series', '12-08 18:00 free'])
    expect(read.shifts[0]!.differs).toEqual([{ day: '2026-12-08' }])
  })

  it('all of a file that calls its events off', () => {
    const read = readCalendar(calendar('METHOD:CANCEL', event(...evening)), now)
    expect(told(read)).toEqual(['12-01 17:00 cancelled'])
  })

  it('a zone that nobody knows and the file does not explain: read as Swedish time', () => {
    const read = readCalendar(
      calendar(event('DTSTART;TZID=Mars/Olympus:20261201T170000', 'DURATION:PT4H')),
      now,
    )
    expect(told(read)).toEqual(['12-01 17:00 zone'])
  })
})

const explained = (name: string, winter: string, summer: string) => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  `TZOFFSETFROM:${summer}`,
  `TZOFFSETTO:${winter}`,
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  `TZOFFSETFROM:${winter}`,
  `TZOFFSETTO:${summer}`,
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

describe('a zone that the file itself explains', () => {
  const read = (name: string, around: string[], ...more: string[]) =>
    readCalendar(
      calendar(
        ...around,
        event(`DTSTART;TZID="${name}":20261201T170000`, 'DURATION:PT4H', ...more),
      ),
      now,
    )
  it.each([
    '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
    'Customized Time Zone',
    'tzone://Microsoft/Custom',
    'W. Europe Standard Time 1',
  ])('is ours where it shows the same: %s', (name) => {
    const found = read(name, explained(name, '+0100', '+0200'), 'RRULE:FREQ=WEEKLY')
    expect(told(found)).toEqual(['12-01 17:00 series'])
  })

  it('is another where it shows another time, in winter and in summer', () => {
    const found = read('FLE Standard Time', explained('FLE Standard Time', '+0200', '+0300'))
    expect(told(found)).toEqual(['12-01 16:00'])
    const summer = calendar(
      ...explained('Kontoret', '-0500', '-0400'),
      event('DTSTART;TZID=Kontoret:20270601T110000', 'DURATION:PT4H'),
    )
    expect(told(readCalendar(summer, now))).toEqual(['06-01 17:00'])
  })

  it.each([
    '/freeassociation.sourceforge.net/Europe/Stockholm',
    '/mozilla.org/20050126_1/Europe/Stockholm',
    'W. Europe Standard Time 1',
    'GMT+0100',
  ])('is not needed where the name says it: %s', (name) => {
    expect(told(read(name, []))).toEqual(['12-01 17:00'])
  })
})

describe('one bad line costs one line', () => {
  it.each([
    ['a raw line break in a description', ['DESCRIPTION:rad ett', 'rad två utan indrag']],
    [
      'HTML that was broken',
      ['X-ALT-DESC;FMTTYPE=text/html:<html>', '<body class="x">', '</html>'],
    ],
    ['an open quote', ['ATTENDEE;CN="Elin:mailto:a@b.se']],
    ['an alarm of its own', ['BEGIN:VALARM', 'DURATION:PT5M', 'SUMMARY:Larm', 'END:VALARM']],
    ['a title that breaks', ['SUMMARY;X="a:Kväll']],
  ])('%s', (_, lines) => {
    const read = readCalendar(calendar(event(...lines, ...evening, 'SUMMARY:Kväll')), now)
    expect(read).toMatchObject({ faults: [], shifts: [{ title: 'Kväll' }] })
  })

  it('a line that would make another event of it costs the event, which keeps its title', () => {
    const read = readCalendar(
      calendar(event(...evening, 'SUMMARY:Kväll', 'EXDATE;TZID="x:20261208T170000')),
      now,
    )
    expect(read.faults).toMatchObject([{ kind: 'unreadable', title: 'Kväll' }])
  })

  it('reads midnight as systems for shifts write it', () => {
    const read = readCalendar(
      calendar(event('DTSTART:20261201T170000', 'DTEND:20261201T240000')),
      now,
    )
    expect(localTime(read.shifts[0]!.ends)).toEqual({ day: '2026-12-02', time: '00:00' })
  })
})
