/** Every time limit of the line and the talk, in milliseconds, with where it comes from. */
const second = 1000
const minute = 60 * second
const hour = 60 * minute

export const times = {
  /** Ready check when called. Source: product requirement "45 s ready check". */
  readyCheck: 45 * second,
  /** How long a place is kept for somebody who has dropped or was put aside. Source: U2. */
  grace: 10 * minute,
  /** A counsellor not seen for this long is gone, and the youth goes to the head of the line. */
  counsellorGone: 60 * second,
  /** How often a counsellor's page says "I am here". */
  heartbeat: 20 * second,
  /** How long a colleague has to accept a hand-over. */
  handover: 60 * second,
  /** Chat is unreadable this long after the end, whatever the database has deleted. Source: anonymity line of the law table. */
  chatKept: 24 * hour,
  /** A visit that nobody ended is unreadable after this. */
  visitKept: 48 * hour,
  /**
   * How long a tab is asked to wait after a talk that was ended because of how it was used.
   * Source: proposal of the product; not confirmed by the county.
   */
  coolDown: 30 * minute,
  /** A proof-of-work challenge is valid this long. */
  challenge: 20 * minute,
  /** A talk pass is valid this long: the longest life of one live connection. */
  pass: 2 * hour,
  /** How long the statistics of a day are kept in the Clinic table. */
  tallyKept: 400 * 24 * hour,
  /** A shift that is over is forgotten after this. */
  shiftKept: 90 * 24 * hour,
} as const
