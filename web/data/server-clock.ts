/**
 * The server's time, so that a countdown is right on a device whose clock is wrong, and stays right
 * when that clock is set in the middle.
 */

/** The page's own clock is never set, but may stand still while the device sleeps; no sleep is longer than this. */
const longestSleep = 12 * 60 * 60_000

/** Milliseconds that have passed since this was called, whatever is done to the clock of the device. */
export const stopwatch = (): (() => number) => {
  const own = performance.now()
  const device = Date.now()
  return () => {
    const passed = performance.now() - own
    const slept = Date.now() - device - passed
    return passed + (slept > 0 && slept < longestSleep ? slept : 0)
  }
}

let heard: { at: number; since: () => number } | undefined

/** Learn from a `Date` header; it has whole seconds, so half a second is added. */
export const heardDate = (header: string | null): void => {
  const theirs = header === null ? NaN : Date.parse(header)
  if (!Number.isNaN(theirs)) heard = { at: theirs + 500, since: stopwatch() }
}

/** Milliseconds since 1970 by the server's clock: whole ones, for a page asks the server by them. */
export const serverNow = (): number =>
  heard === undefined ? Date.now() : Math.round(heard.at + heard.since())
