/** Times as a youth reads them, in Swedish time whatever the phone believes. */
import { words } from './programme-words.ts'

const inStockholm = (options: Intl.DateTimeFormatOptions, at: number): string =>
  new Intl.DateTimeFormat(words().locale, { timeZone: 'Europe/Stockholm', ...options }).format(at)

/** "tisdag 3 november" */
export const dayOf = (at: number): string =>
  inStockholm({ weekday: 'long', day: 'numeric', month: 'long' }, at)

/** "tisdag 3 november 17:00" */
export const momentOf = (at: number): string =>
  inStockholm(
    { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
    at,
  )

/** "3 nov." */
export const shortDayOf = (at: number): string =>
  inStockholm({ day: 'numeric', month: 'short' }, at)
