/** What many histories came to, added up. */
import type { Told } from './history.ts'

export interface Tally {
  histories: number
  steps: number
  visits: number
  counts: Record<string, number>
  broken: Pick<Told, 'seed' | 'broken'>[]
}

export interface Work {
  first: number
  histories: number
  /** Plays every so many seeds, so that threads share the work. */
  every: number
}

export const emptyTally = (): Tally => ({
  histories: 0,
  steps: 0,
  visits: 0,
  counts: {},
  broken: [],
})

export const add = (to: Tally, more: Tally): void => {
  to.histories += more.histories
  to.steps += more.steps
  to.visits += more.visits
  to.broken.push(...more.broken)
  for (const [name, count] of Object.entries(more.counts))
    to.counts[name] = (to.counts[name] ?? 0) + count
}
