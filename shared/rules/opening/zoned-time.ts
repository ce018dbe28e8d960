/** What the clocks of a place show, by the time zones every engine knows: nothing to carry along. */

const clocks = new Map<string, Intl.DateTimeFormat>()

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timeZone, clock)
  return clock
}

/** What the clocks show at an instant (ms, whole seconds), told as if it were UTC. */
export const shownAt = (instant: number, timeZone: string): number => {
  const parts = clockOf(timeZone).formatToParts(instant)
  const at = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'))
}

const day = 24 * 3_600_000

/**
 * The instant at which clocks with these offsets show `shown`. A time that the spring night leaves out
 * moves forward with the clock; of the autumn night's two, it is the first.
 */
export const instantBy = (shown: number, offsetAt: (instant: number) => number): number => {
  const before = shown - offsetAt(shown - day)
  const after = shown - offsetAt(shown + day)
  const right = [before, after].filter((instant) => instant + offsetAt(instant) === shown)
  return right.length === 0 ? before : Math.min(...right)
}

/** The same by the clocks of a place. Throws for a zone nobody knows. */
export const instantShown = (shown: number, timeZone: string): number =>
  instantBy(shown, (instant) => shownAt(instant, timeZone) - instant)
