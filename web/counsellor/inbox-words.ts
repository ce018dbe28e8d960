/** Times and names as the inbox writes them. */
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
