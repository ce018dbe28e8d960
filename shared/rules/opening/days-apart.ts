/** What the county's calendar and clock show at an instant, and how many days lie between two: today is 0, tomorrow is 1. */
import { timeZone } from '../../county/time-zone.ts'

/** "2026-11-24" and "17:00": so written by every platform. */
export const dayAndClock = (instant: number): [day: string, clock: string] => {
  const shown = new Date(instant).toLocaleString('sv', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone,
  })
  return [shown.slice(0, 10), shown.slice(11)]
}

const dayOf = (instant: number): number => Date.parse(dayAndClock(instant)[0])

/** By the calendar and not by hours, for the two nights on which a day has another length. */
export const daysApart = (now: number, at: number): number => (dayOf(at) - dayOf(now)) / 86_400_000
