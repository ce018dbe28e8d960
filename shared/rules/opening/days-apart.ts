/** How many days of the county's calendar lie between two instants: today is 0, tomorrow is 1. */
import { timeZone } from '../../county/time-zone.ts'

const dayOf = (instant: number): number =>
  Date.parse(new Intl.DateTimeFormat('sv', { timeZone }).format(instant))

/** By the calendar and not by hours, for the two nights on which a day has another length. */
export const daysApart = (now: number, at: number): number => (dayOf(at) - dayOf(now)) / 86_400_000
