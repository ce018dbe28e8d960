/** A time of the day as the county's clocks show it. */
const format = new Intl.DateTimeFormat('sv-SE', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Stockholm',
})

export const clockTime = (at: number): string => format.format(at)
