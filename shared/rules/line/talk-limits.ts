/** How fast and how much two people can write in one talk: far beyond what fingers do, far below what a script does. */

export const talkLimits: {
  /** So many lines of both sides together in `within`, ms, and no more. */
  atOnce: number
  within: number
  /** Lines of both sides with one counsellor. */
  most: number
  /** Lines in one answer: with the longest words below the 6 MB a function may answer. */
  page: number
  source: string
  confirmedBy: string | null
} = {
  atOnce: 60,
  within: 12_000,
  most: 3_000,
  page: 300,
  source: 'own proposal: five lines a second for both, and three hours at the pace of a quick talk',
  confirmedBy: null,
}

/**
 * Frames of one connection within `within`, ms. Of those that say again what holds (`typing`, `seen`) more are let
 * fall; of any other the first is refused in words, and the rest let fall.
 */
export const frameLimits: {
  within: number
  typing: number
  seen: number
  /** Two browsers setting up their own connection, at worst anew for every network there is. */
  signal: number
  /** Each is answered, since a line must not be lost; numbers have limits of their own above. */
  say: number
  /** Greetings, signs of life and pings. */
  others: number
  source: string
  confirmedBy: string | null
} = {
  within: 10_000,
  typing: 20,
  seen: 100,
  signal: 300,
  say: 120,
  others: 60,
  source:
    'own proposal: a page says that somebody writes every three seconds and what it has read once a line; a call that begins sends some thirty signals, one that changes network as many again',
  confirmedBy: null,
}
