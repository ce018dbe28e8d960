/**
 * Days in a language's own words, where the platform cannot be trusted with them. By the county's clock, the
 * calendar on the wall and the digits of the telephone, in every language: a time must match what hangs at the place.
 */
import { dayAndClock } from '../rules/opening/days-apart.ts'
import type { OwnDays } from './type.ts'

const dateAt = (at: number): Date => new Date(dayAndClock(at)[0])

/** "الثلاثاء". */
export const ownWeekday = (at: number, { weekdays }: OwnDays): string =>
  weekdays[dateAt(at).getUTCDay()]!

/** "24 تشرين الثاني/نوفمبر". */
export const ownDay = (at: number, { months }: OwnDays): string => {
  const date = dateAt(at)
  // Both on one line.
  return `${date.getUTCDate()}\u00a0${months[date.getUTCMonth()]}`
}

/** "الثلاثاء 24 تشرين الثاني/نوفمبر". */
export const ownLongDay = (at: number, days: OwnDays): string =>
  `${ownWeekday(at, days)} ${ownDay(at, days)}`
