/** The calendar day of an instant, as the county lives it. */
import { county } from '../../shared/county/dalarna.ts'

const format = new Intl.DateTimeFormat('sv-SE', { timeZone: county.timeZone, dateStyle: 'short' })

/** `YYYY-MM-DD`. */
export const dayOf = (instant: number): string => format.format(instant)
