/** A number to ring a colleague on, as it is written in Sweden or with its country. */
export const phonePattern = /^\+?[0-9][0-9 -]{4,18}[0-9]$/

/** How much colleagues write to each other beside a talk, and among how many. */
export const colleagueLineRule: {
  /** Colleagues that the counsellor of a talk may ask, besides those with a key. */
  mostAsked: number
  /** Pages of one person, and of all together, that a line is sealed for. */
  pagesEach: number
  mostPages: number
  /** Lines; beyond them the two ring each other. */
  mostLines: number
  source: string
  confirmedBy: string | null
} = {
  mostAsked: 3,
  pagesEach: 3,
  mostPages: 18,
  mostLines: 300,
  source: 'our own proposal',
  confirmedBy: null,
}
