/** What holds for a return code: how long it lives, and how often anybody at all may guess. */
const minute = 60_000
const hour = 60 * minute

/** The longest text that is read as a code at all. */
export const longestCode = 160

export const codeLimits = {
  /** A code that nothing was put under is forgotten after this. */
  emptyKept: 2 * hour,
  /** How long the page may act after the words were written; then they are asked for again. */
  ticket: hour,
  /** Letters and future booked times under one code. */
  mostLetters: 5,
  mostBookings: 2,
  /** Links of referrals. */
  mostLinks: 12,
  /**
   * The leaky bucket of tries, one for the whole county since no address is kept: so many at once,
   * and one more with every `leak` ms; the fuller it is, the dearer is a try. At most 864,600 guesses
   * a day; with ten thousand codes alive of 2^55, the chance that any of them is met in a year in which
   * somebody guesses all the time is below one in ten thousand.
   */
  triesAtOnce: 600,
  leak: 100,
} as const
