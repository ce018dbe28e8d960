/** When the door opens, as it is said on the start page: by the server, and again by the page's own script. */
import { timeZone } from '../../county/time-zone.ts'
import { inOwnDays } from '../../time-words/own-days.ts'
import type { Days } from '../../time-words/type.ts'
import { dayAndClock, daysApart } from './days-apart.ts'

const dayInWords = (at: number, away: number, days: Days): string => {
  if (typeof days !== 'string')
    return [days.today, days.tomorrow][away] ?? inOwnDays(at, days, { weekday: true, day: true })
  return away < 2
    ? new Intl.RelativeTimeFormat(days, { numeric: 'auto' }).format(away, 'day')
    : new Intl.DateTimeFormat(days, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone,
      }).format(at)
}

/**
 * "i dag 17:00", "i morgon 09:00", "måndag 23 november 09:00": in any language, by the county's time.
 * `now` is the server's, for a phone's clock may be wrong.
 */
export const openingInWords = (opens: number, now: number, days: Days): string =>
  `${dayInWords(opens, daysApart(now, opens), days)} ${dayAndClock(opens)[1]}`
