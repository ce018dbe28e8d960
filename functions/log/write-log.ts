/** One line of JSON per event, from the closed catalogue; fields are numbers, and a fault says where. */
import type { Log } from './events.ts'

export const writeLog =
  (write: (line: string) => void): Log =>
  (event, fields = {}, where) => {
    const numbers = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, Math.round(value)]),
    )
    write(JSON.stringify({ event, ...numbers, ...where }))
  }
