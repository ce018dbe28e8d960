/** One line of JSON per event, from the closed catalogue; fields can only be numbers. */
import type { Log } from './events.ts'

export const writeLog =
  (write: (line: string) => void): Log =>
  (event, fields = {}) => {
    const numbers = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, Math.round(value)]),
    )
    write(JSON.stringify({ event, ...numbers }))
  }
