/** How fast somebody who is played reads and writes. */
export const pace: {
  /** ms a character. */
  writes: number
  /** ms a line takes at least and at most. */
  least: number
  most: number
  /** ms from being asked until the answer: ready, a hand-over, a colleague's key. */
  answers: number
  source: string
  confirmedBy: string | null
} = {
  writes: 70,
  least: 1_500,
  most: 9_000,
  answers: 4_000,
  source: 'our own proposal: as somebody writes on a phone',
  confirmedBy: null,
}

export const writingTime = (line: string, slow = 1): number =>
  Math.min(pace.most, Math.max(pace.least, line.length * pace.writes)) * slow
