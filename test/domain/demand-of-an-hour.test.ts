/** How many come an hour is told of the hour as often as it was: the two nights on which the clock changes have it twice, or not at all. */
import { expect, it } from 'vitest'
import { demandOf } from '../../functions/report/index.ts'
import { addDays } from '../../shared/rules/opening/shift-times.ts'

type Counted = Parameters<typeof demandOf>[0][number]

const sundayAtTwo = 6 * 24 + 2
const mondayAtTwo = 2

const tallies = (many: number) =>
  Array.from({ length: many }, () => ({ hour: 2 })) as unknown as Counted['tallies']

/** Four weeks, newest first; ten came each hour that was 02, and on every Monday, too. */
const fourWeeksFrom = (monday: string, onSunday: Readonly<Record<string, number>>): Counted[] =>
  Array.from({ length: 28 }, (_, at) => addDays(monday, 27 - at)).map((day, at) => ({
    day,
    tallies: tallies(at % 7 === 6 ? 50 : at % 7 === 0 ? (onSunday[day] ?? 10) : 0),
  }))

it.each([
  ['a night that has it twice', '2026-10-05', { '2026-10-25': 20 }, '2026-11-02T08:00:00Z'],
  ['a night that leaves it out', '2027-03-01', { '2027-03-28': 0 }, '2027-03-29T08:00:00Z'],
])('%s', (_, monday, onSunday, now) => {
  const { measured, perHour } = demandOf(fourWeeksFrom(monday, onSunday), Date.parse(now))
  expect(measured).toBe(true)
  expect(perHour[sundayAtTwo]).toBe(10)
  expect(perHour[mondayAtTwo]).toBe(50)
})

it('is none where the only night there was left it out', () => {
  const counted: Counted[] = [
    { day: '2027-03-28', tallies: [] },
    { day: '2027-03-22', tallies: tallies(250) },
  ]
  const { perHour } = demandOf(counted, Date.parse('2027-03-29T08:00:00Z'))
  expect(perHour[sundayAtTwo]).toBe(0)
})
