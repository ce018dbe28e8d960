/** Supervision: how long a wish for it is kept, and how many closing forms are drawn for a unit's own review. */
export const supervisionRule: {
  /** ms from the talk. */
  kept: number
  /** Forms of the month before. */
  drawn: number
  /** Fewest that the unit must have filed in it: among fewer, somebody would know whose it is. */
  drawnFrom: number
  source: string
  confirmedBy: string | null
} = {
  kept: 60 * 24 * 3_600_000,
  drawn: 5,
  drawnFrom: 20,
  source: 'our own proposal; SOSFS 2011:9, 5 kap. (self-monitoring) for the lot',
  confirmedBy: null,
}
