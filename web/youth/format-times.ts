/** Times as the youth reads them: in the page's language and the county's clock. */
import { words } from './language.ts'

const zone = { timeZone: 'Europe/Stockholm' } as const

export const timeOfDay = (at: number): string =>
  new Intl.DateTimeFormat(words().chat.locale, {
    hour: '2-digit',
    minute: '2-digit',
    ...zone,
  }).format(at)

/** "söndag 22 november". */
export const dayInFull = (at: number): string =>
  new Intl.DateTimeFormat(words().chat.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...zone,
  }).format(at)

/** "söndag 22 november 14:05", with the words of the language between. */
export const inFull = (at: number): string => `${dayInFull(at)} ${timeOfDay(at)}`

/** "söndag 14:05". */
export const dayAndTime = (at: number): string =>
  new Intl.DateTimeFormat(words().chat.locale, {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    ...zone,
  }).format(at)
