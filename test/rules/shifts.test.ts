/** Protects the plan: hours by the county's clocks on every night, and what is told of a shift. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dutiesOf } from '../../shared/rules/opening/recurrence.ts'
import type { Duty, Person, Shift } from '../../shared/rules/opening/shift.ts'
import { openSpans, spanNow } from '../../shared/rules/opening/shift-door.ts'
import { faultsOf, findingsOf } from '../../shared/rules/opening/shift-findings.ts'
import { easterOf, holidayName } from '../../shared/rules/opening/shift-holidays.ts'
import {
  addDays,
  hour,
  hourOfWeek,
  instantOf,
  localTime,
  weekdayOf,
} from '../../shared/rules/opening/shift-times.ts'

const at = (iso: string) => Date.parse(iso)
const elin: Person = {
  staff: 'elin-mora',
  firstName: 'Elin',
  unit: 'mora-kommun',
  profession: 'kurator',
  languages: ['sv'],
}
const shift = (starts: string, ends: string, more: Partial<Shift> = {}): Shift => ({
  shift: 's_testtest',
  rev: 1,
  person: elin,
  starts: at(starts),
  ends: at(ends),
  channels: ['chat'],
  talks: 2,
  days: {},
  ...more,
})
const weekly = (weekdays: number[], more = {}) => ({
  repeats: { weekdays, everyWeeks: 1, onHolidays: true, ...more },
})
const year = { from: at('2026-01-01T00:00:00Z'), to: at('2027-01-01T00:00:00Z') }
const within = (one: Shift) => dutiesOf(one, year.from, year.to)
const shown = ({ starts, ends }: Pick<Duty, 'starts' | 'ends'>) =>
  [starts, ends].map((instant) => localTime(instant).time)

describe('the county’s clocks', () => {
  const instants = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2032-01-01T00:00:00Z') })
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  })

  test('show at any instant what the time-zone rules of the machine say', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const { day, time } = localTime(instant)
        expect(`${day} ${time}`).toBe(format.format(instant))
      }),
      { numRuns: 2000 },
    )
  })

  test('and a time of day leads back to the instant, but for the hour that comes twice', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const minute = Math.floor(instant / 60_000) * 60_000
        const back = instantOf(localTime(minute))
        expect([0, hour]).toContain(minute - back)
        expect(localTime(back)).toEqual(localTime(minute))
      }),
      { numRuns: 2000 },
    )
  })

  test('count the hours of the week from Monday midnight', () => {
    expect(hourOfWeek(at('2026-11-23T00:00:00+01:00'))).toBe(0)
    expect(hourOfWeek(at('2026-11-22T23:59:00+01:00'))).toBe(167)
    expect(weekdayOf('2026-11-22')).toBe(7)
  })
})

describe('a shift that comes back', () => {
  test('keeps its hours by the clock all year, whatever the offset', () => {
    const evening = shift('2026-01-07T17:00:00+01:00', '2026-01-07T21:30:00+01:00', weekly([3]))
    const duties = within(evening)
    expect(duties).toHaveLength(52)
    for (const duty of duties) expect(shown(duty)).toEqual(['17:00', '21:30'])
  })

  test('never ends before it begins: within the hour that is left out, both move with the clock', () => {
    const short = shift(
      '2026-03-22T02:30:00+01:00',
      '2026-03-22T03:15:00+01:00',
      weekly([7], { until: '2026-04-05' }),
    )
    expect(within(short).map(shown)).toEqual([
      ['02:30', '03:15'],
      ['03:30', '04:15'],
      ['02:30', '03:15'],
    ])
  })

  test('is an hour shorter on the spring night and an hour longer on the autumn night', () => {
    const night = shift('2026-01-03T22:00:00+01:00', '2026-01-04T06:00:00+01:00', weekly([6]))
    const lengths = new Map(
      within(night).map((duty) => [duty.day, (duty.ends - duty.starts) / hour]),
    )
    expect(lengths.get('2026-03-28')).toBe(7)
    expect(lengths.get('2026-10-24')).toBe(9)
    expect([...lengths.values()].filter((length) => length === 8)).toHaveLength(lengths.size - 2)
  })

  test('begins when the clock says three where half past two does not exist', () => {
    const early = shift('2026-03-22T02:30:00+01:00', '2026-03-22T08:00:00+01:00', weekly([7]))
    const onTheNight = within(early).find(({ day }) => day === '2026-03-29')
    expect(onTheNight?.starts).toBe(at('2026-03-29T03:30:00+02:00'))
  })

  test('rests on public holidays when so planned, every other week when so planned, and ends', () => {
    const mondays = shift('2026-03-30T09:00:00+02:00', '2026-03-30T12:00:00+02:00')
    const resting = { ...mondays, ...weekly([1], { onHolidays: false, until: '2026-05-31' }) }
    const days = within(resting).map(({ day }) => day)
    expect(days[0]).toBe('2026-03-30')
    // Easter Monday 2026.
    expect(days).not.toContain('2026-04-06')
    expect(days.at(-1)).toBe('2026-05-25')
    const fortnightly = { ...mondays, ...weekly([1], { everyWeeks: 2 }) }
    const [first, second] = within(fortnightly)
    expect(second!.starts - first!.starts).toBe(14 * 24 * hour)
  })

  test('falls on its weekdays and nowhere else, whatever the week asked about', () => {
    const anyDay = fc.integer({ min: 0, max: 2500 }).map((n) => addDays('2024-01-01', n))
    fc.assert(
      fc.property(
        anyDay,
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(900),
        (first, weekdays, everyWeeks, later) => {
          const starts = instantOf({ day: first, time: '16:00' })
          const one: Shift = {
            ...shift('2026-01-01T00:00:00Z', '2026-01-01T04:00:00Z'),
            starts,
            ends: starts + 4 * hour,
            repeats: { weekdays, everyWeeks, onHolidays: true },
          }
          const from = starts + later * 24 * hour
          const duties = dutiesOf(one, from, from + 28 * 24 * hour)
          expect(duties.every(({ day }) => weekdays.includes(weekdayOf(day)) && day >= first)).toBe(
            true,
          )
          if (later > 7)
            expect(duties.length).toBeGreaterThanOrEqual(
              weekdays.length * Math.floor(4 / everyWeeks) - 1,
            )
          expect(new Set(duties.map(({ day }) => day)).size).toBe(duties.length)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('shows a day that was moved, and a day that somebody else took over', () => {
    const evening = shift('2026-11-18T17:00:00+01:00', '2026-11-18T21:00:00+01:00', {
      ...weekly([3]),
      days: {
        '2026-11-25': {
          starts: at('2026-11-26T12:00:00+01:00'),
          ends: at('2026-11-26T16:00:00+01:00'),
        },
        '2026-12-02': { by: { ...elin, staff: 'amir-borlange', unit: 'borlange-kommun' } },
      },
    })
    const [, moved, taken] = dutiesOf(evening, evening.starts, at('2026-12-05T00:00:00Z'))
    expect(localTime(moved!.starts)).toEqual({ day: '2026-11-26', time: '12:00' })
    expect(taken!.person.staff).toBe('amir-borlange')
  })
})

describe('public holidays', () => {
  test.each([
    ['2024-03-31', 2024],
    ['2025-04-20', 2025],
    ['2026-04-05', 2026],
    ['2038-04-25', 2038],
  ])('Easter is on %s', (day, of) => expect(easterOf(of)).toBe(day))

  test('move with the calendar', () => {
    expect(holidayName('2026-06-20')).toBe('Midsommardagen')
    expect(holidayName('2026-05-14')).toBe('Kristi himmelsfärdsdag')
    expect(holidayName('2026-10-31')).toBe('Alla helgons dag')
    expect(holidayName('2026-11-23')).toBeUndefined()
  })
})

describe('what is told of a shift', () => {
  const now = at('2026-11-18T18:00:00Z')
  const duty = (starts: string, ends: string, more: Partial<Duty> = {}): Duty => ({
    shift: `s_${starts}`,
    rev: 1,
    day: starts.slice(0, 10),
    starts: at(starts),
    ends: at(ends),
    person: elin,
    channels: ['chat'],
    talks: 2,
    recurring: false,
    ...more,
  })
  const kinds = (one: Duty, others: Duty[] = []) => findingsOf(one, others).map(({ kind }) => kind)

  test('backwards, past and absurd lengths', () => {
    const fault = (starts: string, ends: string) =>
      faultsOf({ day: '', starts: at(starts), ends: at(ends) }, now).map(({ kind }) => kind)
    expect(fault('2026-11-20T18:00:00Z', '2026-11-20T18:00:00Z')).toEqual(['backwards'])
    expect(fault('2026-11-17T10:00:00Z', '2026-11-17T14:00:00Z')).toEqual(['past'])
    expect(fault('2026-11-20T06:00:00Z', '2026-11-20T20:01:00Z')).toEqual(['absurd-length'])
    expect(fault('2026-11-20T06:00:00Z', '2026-11-20T06:05:00Z')).toEqual(['absurd-length'])
    expect(fault('2026-11-18T16:00:00Z', '2026-11-18T20:00:00Z')).toEqual([])
  })

  test('two at once, and less rest than eleven hours, to the minute', () => {
    const evening = duty('2026-11-20T17:00:00+01:00', '2026-11-20T22:00:00+01:00')
    const late = duty('2026-11-20T21:00:00+01:00', '2026-11-20T23:00:00+01:00')
    expect(kinds(late, [evening])).toEqual(['overlap'])
    const morning = duty('2026-11-21T08:59:00+01:00', '2026-11-21T12:00:00+01:00')
    expect(findingsOf(morning, [evening])).toEqual([
      { kind: 'short-rest', day: '2026-11-21', with: '2026-11-20', minutes: 659 },
    ])
    expect(
      kinds(duty('2026-11-21T09:00:00+01:00', '2026-11-21T12:00:00+01:00'), [evening]),
    ).toEqual([])
    expect(kinds(late, [{ ...evening, away: 'sick' }])).toEqual([])
    expect(kinds(late, [{ ...evening, person: { ...elin, staff: 'amir-borlange' } }])).toEqual([])
  })

  test('hours that the person’s own unit does not have', () => {
    const orsa = { person: { ...elin, unit: 'orsa-kommun' } }
    expect(kinds(duty('2026-11-20T22:00:00+01:00', '2026-11-21T02:00:00+01:00', orsa))).toEqual([
      'outside-unit',
    ])
    expect(kinds(duty('2026-11-20T17:00:00+01:00', '2026-11-20T23:00:00+01:00', orsa))).toEqual([])
  })
})

describe('the door that follows from shifts', () => {
  const on = (from: string, to: string, person: Person, channels: Duty['channels'] = ['chat']) =>
    dutiesOf({ ...shift(from, to), person, channels: [...channels] }, year.from, year.to)
  const midwife: Person = {
    ...elin,
    staff: 'maja',
    unit: 'region-dalarna',
    profession: 'barnmorska',
  }

  test('is open only while a municipal counsellor makes an anonymous talk lawful', () => {
    const duties = [
      ...on('2026-11-20T15:00:00Z', '2026-11-20T20:00:00Z', midwife, ['chat', 'video']),
      ...on('2026-11-20T16:00:00Z', '2026-11-20T18:00:00Z', elin),
    ]
    expect(openSpans(duties, 'chat')).toEqual([
      { opens: at('2026-11-20T16:00:00Z'), closes: at('2026-11-20T18:00:00Z') },
    ])
    expect(openSpans(duties, 'video')).toEqual([])
  })

  test('stays open where one shift goes over into the next, and names the next opening', () => {
    const duties = [
      ...on('2026-11-20T16:00:00Z', '2026-11-20T18:00:00Z', elin),
      ...on('2026-11-20T18:00:00Z', '2026-11-20T20:00:00Z', { ...elin, staff: 'amir' }),
      ...on('2026-11-21T16:00:00Z', '2026-11-21T18:00:00Z', elin),
    ]
    const spans = openSpans(duties, 'chat')
    expect(spanNow(spans, at('2026-11-20T17:00:00Z'))).toEqual({
      open: true,
      closes: at('2026-11-20T20:00:00Z'),
    })
    expect(spanNow(spans, at('2026-11-20T20:00:00Z'))).toEqual({
      open: false,
      opens: at('2026-11-21T16:00:00Z'),
    })
  })

  test('closes when the only one is away', () => {
    const [duty] = on('2026-11-20T16:00:00Z', '2026-11-20T18:00:00Z', elin)
    expect(openSpans([{ ...duty!, away: 'sick' }], 'chat')).toEqual([])
  })
})
