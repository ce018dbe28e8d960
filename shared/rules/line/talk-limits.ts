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
