/** The local clock: the machine's, moved by as many milliseconds as a file says, for journeys through time. */
import { readFileSync } from 'node:fs'

/** `CLOCK_OFFSET_FILE` names the file; it is read at most five times a second. */
export const localClock = (offsetFile = process.env.CLOCK_OFFSET_FILE): (() => number) => {
  if (offsetFile === undefined) return () => Date.now()
  let offset = 0
  let readAt = 0
  return () => {
    if (Date.now() - readAt > 200) {
      readAt = Date.now()
      try {
        const said = readFileSync(offsetFile, 'utf8').trim()
        // Whoever writes it empties it first: time must not go back for that moment.
        if (said !== '') offset = Number(said) || 0
      } catch {
        offset = 0
      }
    }
    return Date.now() + offset
  }
}
