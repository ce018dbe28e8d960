/** Times and names as the inbox writes them. */
import { laterStaffText } from '../text/desk-later/sv.ts'

const { inbox: text } = laterStaffText
const zone = { timeZone: 'Europe/Stockholm' } as const

/** "tis 24 nov. 17:00". */
export const shortTime = (at: number): string =>
  new Intl.DateTimeFormat('sv-SE', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...zone,
  }).format(at)

export const clock = (at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', ...zone }).format(at)

/** "tisdag 24 november". */
export const longDay = (at: number): string =>
  new Intl.DateTimeFormat('sv-SE', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...zone,
  }).format(at)

/** `YYYY-MM-DD` on the county's calendar. */
export const dayOf = (at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', ...zone }).format(at)

/** "2 dagar": how long after the promise, in whole ones of the largest unit, at least a minute. */
export const howLate = (promisedBy: number, now: number): string => {
  const minutes = Math.max(1, Math.floor((now - promisedBy) / 60_000))
  if (minutes < 60) return text.minutes(minutes)
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? text.hours(hours) : text.days(Math.floor(hours / 24))
}
