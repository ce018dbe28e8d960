/** A time is read as the county's clocks show it, summer and winter, whatever the reader's machine believes. */
import { describe, expect, it } from 'vitest'
import {
  dayAndMonth,
  longDate,
  longDates,
  longDay,
  longDayAndTime,
  shortDate,
  shortDateAndTime,
  shortDay,
  shortDayAndTime,
  timeOfDay,
  timeToTheSecond,
  weekdayAndTime,
} from '../../web/data/format-times.ts'

const summer = Date.parse('2026-07-03T07:05:09Z')
const winter = Date.parse('2026-11-24T16:00:30Z')
/** Already the next day here. */
const night = Date.parse('2026-11-24T23:30:00Z')

describe('in Swedish', () => {
  it.each([
    [timeOfDay, '09:05', '17:00', '00:30'],
    [timeToTheSecond, '09:05:09', '17:00:30', '00:30:00'],
    [longDay, 'fredag 3\u00a0juli', 'tisdag 24\u00a0november', 'onsdag 25\u00a0november'],
    [
      longDayAndTime,
      'fredag 3\u00a0juli kl. 09:05',
      'tisdag 24\u00a0november kl. 17:00',
      'onsdag 25\u00a0november kl. 00:30',
    ],
    [shortDay, 'fre 3\u00a0juli', 'tis 24\u00a0nov.', 'ons 25\u00a0nov.'],
    [shortDayAndTime, 'fre 3\u00a0juli 09:05', 'tis 24\u00a0nov. 17:00', 'ons 25\u00a0nov. 00:30'],
    [weekdayAndTime, 'fredag 09:05', 'tisdag 17:00', 'onsdag 00:30'],
    [dayAndMonth, '3\u00a0juli', '24\u00a0nov.', '25\u00a0nov.'],
    [longDate, '3\u00a0juli 2026', '24\u00a0november 2026', '25\u00a0november 2026'],
    [shortDate, '2026-07-03', '2026-11-24', '2026-11-25'],
    [shortDateAndTime, '2026-07-03 09:05', '2026-11-24 17:00', '2026-11-25 00:30'],
  ])('%o', (format, inSummer, inWinter, atNight) => {
    const written = [summer, winter, night].map((at) => format(at, 'sv-SE'))
    expect(written).toEqual([inSummer, inWinter, atNight])
  })

  it('the days of a week, across the night on which the clock changes too', () => {
    const midnight = (day: string, offset: string) => Date.parse(`${day}T00:00:00${offset}`)
    const week = (from: number, to: number) => longDates(from, to - 1, 'sv-SE')
    expect(week(midnight('2026-10-19', '+02:00'), midnight('2026-10-26', '+01:00'))).toBe(
      '19–25\u00a0oktober 2026',
    )
    expect(week(midnight('2026-12-28', '+01:00'), midnight('2027-01-04', '+01:00'))).toBe(
      '28\u00a0december 2026–3\u00a0januari 2027',
    )
  })
})

describe('in English', () => {
  it.each([
    [timeOfDay, '09:05', '00:30'],
    [longDay, 'Friday 3\u00a0July', 'Wednesday 25\u00a0November'],
    [longDayAndTime, 'Friday 3\u00a0July at 09:05', 'Wednesday 25\u00a0November at 00:30'],
    [weekdayAndTime, 'Friday 09:05', 'Wednesday 00:30'],
    [dayAndMonth, '3\u00a0Jul', '25\u00a0Nov'],
    [longDate, '3\u00a0July 2026', '25\u00a0November 2026'],
  ])('%o', (format, inSummer, atNight) => {
    expect([summer, night].map((at) => format(at, 'en-GB'))).toEqual([inSummer, atNight])
  })
})

it('the clock counts to 24 in a language that would count to 12, and never shows 24:30', () => {
  expect(['sv', 'sv-x-latt', 'en'].map((lang) => timeOfDay(winter, lang))).toEqual([
    '17:00',
    '17:00',
    '17:00',
  ])
  expect(timeOfDay(night, 'en')).toBe('00:30')
})
