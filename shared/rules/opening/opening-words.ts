/** When the door opens and who is there, as it is said on the start page: by the server, and again by the page's own script. */
import { timeZone } from '../../county/time-zone.ts'
import { dayOnOneLine } from '../../time-words/day-on-one-line.ts'
import { ownLongDay } from '../../time-words/own-days.ts'
import type { Days } from '../../time-words/type.ts'
import { dayAndClock, daysApart } from './days-apart.ts'

const dayInWords = (at: number, away: number, days: Days): string => {
  if (typeof days !== 'string') return [days.today, days.tomorrow][away] ?? ownLongDay(at, days)
  return away < 2
    ? new Intl.RelativeTimeFormat(days, { numeric: 'auto' }).format(away, 'day')
    : dayOnOneLine(
        new Date(at).toLocaleDateString(days, {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          timeZone,
        }),
      )
}

/**
 * "i dag 17:00", "i morgon 09:00", "måndag 23 november 09:00": in any language, by the county's time.
 * `now` is the server's, for a phone's clock may be wrong. Of an hour before midnight, "22:30" alone: nobody means another.
 */
export const openingInWords = (opens: number, now: number, days: Days): string => {
  const away = daysApart(now, opens)
  return (away < 0 ? '' : `${dayInWords(opens, away, days)} `) + dayAndClock(opens)[1]
}

interface DoorNow {
  now: number
  professions: readonly string[]
  /** Nobody is here: when somebody comes, or since when somebody was to be. */
  expected?: number | undefined
}

export const whoIsHere = ({ now, professions, expected = now }: DoorNow): 'yes' | 'late' | '' =>
  professions.length > 0 ? 'yes' : expected > now ? '' : 'late'
