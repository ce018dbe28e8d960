/**
 * Every time limit of the line and the talk, in milliseconds; where each comes from and who of the
 * clinic has signed it stands below, apart, so that a page carries the numbers alone.
 */
export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

export const times = {
  /** Ready check when called; shorter than a counsellor is waited for, or the youth answers nobody. */
  readyCheck: 45 * second,
  /** How long a place is kept for somebody who has dropped or was put aside. */
  grace: 10 * minute,
  /** A counsellor without a connection, not seen for this long, is gone: the youth goes to the head of the line. */
  counsellorGone: 60 * second,
  /** The same where the connection is up: a page that is not in front wakes once a minute. */
  counsellorQuiet: 150 * second,
  /** How often a counsellor's page says "I am here", and how quiet a page is that is asked. */
  heartbeat: 20 * second,
  /** Without an answer from a youth's page for this long, whoever holds it may be asleep. */
  unanswered: 150 * second,
  /** Nothing heard from the other side's page, though asked twice: both are told that it does not answer. */
  silent: 25 * second,
  /** How long a colleague has to accept a hand-over. */
  handover: 60 * second,
  /** Chat is unreadable this long after the end, whatever the database has deleted. */
  chatKept: 24 * hour,
  /** A visit that nobody ended is unreadable after this. */
  visitKept: 48 * hour,
  /** How long a tab is asked to wait after a talk that was ended because of how it was used. */
  coolDown: 30 * minute,
  /** A proof-of-work challenge is valid this long. */
  challenge: 20 * minute,
  /** A talk pass is valid this long: the longest life of one live connection. */
  pass: 2 * hour,
  /** How long the statistics of a day are kept in the Clinic table. */
  tallyKept: 400 * day,
  /** A shift that is over is forgotten after this. */
  shiftKept: 90 * day,
} as const

interface Signed {
  source: string
  confirmedBy: string | null
}
/** A person of the clinic signs each of these before live use; the unconfirmed say null. */
export const timesSigned: Readonly<Record<keyof typeof times, Signed>> = {
  readyCheck: { source: 'product requirement of a ready check', confirmedBy: null },
  grace: { source: 'U2, a dropped connection keeps its place', confirmedBy: null },
  counsellorGone: {
    source: 'U2, nobody is left with a counsellor who has gone',
    confirmedBy: null,
  },
  counsellorQuiet: {
    source:
      'own proposal: pages that are not in front wake once a minute (measured), and two may be lost',
    confirmedBy: null,
  },
  unanswered: {
    source:
      'own proposal: the clock asks once a minute, and the answer is waited for as long again',
    confirmedBy: null,
  },
  heartbeat: {
    source: 'own proposal: two may be lost before somebody counts as gone',
    confirmedBy: null,
  },
  silent: {
    source:
      'own proposal: one question may be lost on a bad network, and half a minute is long for whoever waits for an answer',
    confirmedBy: null,
  },
  handover: {
    source: 'own proposal: as long as an alarm waits before it goes on',
    confirmedBy: null,
  },
  chatKept: { source: 'the anonymity line of the law table', confirmedBy: null },
  visitKept: { source: 'own proposal: a long night and the day after', confirmedBy: null },
  coolDown: {
    source: 'own proposal: long enough to stop, short enough to come back the same evening',
    confirmedBy: null,
  },
  challenge: {
    source: 'own proposal: a slow phone, and a form that is filled in without hurry',
    confirmedBy: null,
  },
  pass: {
    source: 'own proposal: as long as one live connection may live in AWS',
    confirmedBy: null,
  },
  tallyKept: {
    source: 'own proposal: a year can be compared with the one before',
    confirmedBy: null,
  },
  shiftKept: { source: 'own proposal: a quarter can be looked back on', confirmedBy: null },
}
