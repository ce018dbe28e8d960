/** When the door opens and who is there, as it is said on the start page: by the server, and again by the page's own script. */
import { timeZone } from '../../county/time-zone.ts'
import { languageOf } from '../../languages.ts'
import { daysApart } from './days-apart.ts'

/**
 * "i dag 17:00", "i morgon 09:00", "måndag 23 november 09:00": in any language, by the county's time.
 * `now` is the server's, for a phone's clock may be wrong.
 */
export const openingInWords = (opens: number, now: number, lang: string): string => {
  const { locale } = languageOf(lang)
  const days = daysApart(now, opens)
  const day =
    days < 2
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
      : new Intl.DateTimeFormat(locale, {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          timeZone,
        }).format(opens)
  // Not `hour12: false`, which in English says 24:15 for a quarter past midnight.
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', hourCycle: 'h23', timeZone })
  return `${day} ${clock.format(opens)}`
}

interface DoorNow {
  now: number
  professions: readonly string[]
  /** Nobody is here: when somebody comes, or since when somebody was to be. */
  expected?: number | undefined
}

export const whoIsHere = ({ now, professions, expected = now }: DoorNow): 'yes' | 'late' | '' =>
  professions.length > 0 ? 'yes' : expected > now ? '' : 'late'
