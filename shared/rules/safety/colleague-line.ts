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
