/** Times as staff read them, in Swedish time. */
const form = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', ...options })

const day = form({ weekday: 'short', day: 'numeric', month: 'short' })
const moment = form({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

export const dayOf = (at: number): string => day.format(at)
export const momentOf = (at: number): string => moment.format(at)
