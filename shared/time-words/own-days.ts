/**
 * Days in a language's own words, where the platform cannot be trusted with them. By the county's clock, the
 * calendar on the wall and the digits of the telephone, in every language: a time must match what hangs at the place.
 */
import { dayAndClock } from '../rules/opening/days-apart.ts'
import type { OwnDays } from './type.ts'

export type Wanted = Partial<Record<'weekday' | 'day' | 'year' | 'time', boolean>>

/** "الثلاثاء 24 تشرين الثاني/نوفمبر 2026 17:00", as much of it as is wanted. */
export const inOwnDays = (at: number, days: OwnDays, wanted: Wanted): string => {
  const [date, clock] = dayAndClock(at)
  const day = new Date(date)
  return [
    wanted.weekday && days.weekdays[day.getUTCDay()],
    wanted.day && `${day.getUTCDate()} ${days.months[day.getUTCMonth()]}`,
    wanted.year && `${day.getUTCFullYear()} ${days.year ?? ''}`.trim(),
    wanted.time && clock,
  ]
    .filter(Boolean)
    .join(' ')
}
