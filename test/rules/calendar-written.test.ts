/** A shift that goes out as a calendar is read again as the same shift. */
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { readCalendar } from '../../shared/rules/calendar/read.ts'
import { eventsOfShift, writeCalendar } from '../../shared/rules/calendar/write.ts'
import { dutiesOf } from '../../shared/rules/opening/recurrence.ts'
import type { DayChange, Shift } from '../../shared/rules/opening/shift.ts'
import { addDays, instantOf, localTime, weekdayOf } from '../../shared/rules/opening/shift-times.ts'
import { amir, asShift, elin, hour, now, timesOf } from '../support/calendars.ts'

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
