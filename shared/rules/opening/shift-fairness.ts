/** Is the wait the same wherever somebody lives: the median by municipality, and worst to best. */
import { smallestShown } from '../line/small-numbers.ts'

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

export interface Fairness<Code> {
  waits: { code: Code; wait: number | undefined }[]
  ratio: number | undefined
}

/** Half a minute either way is nobody's injustice, so that a wait of nought has a ratio too. */
const grain = 0.5

/**
 * The median of each place with at least five visits, and the ratio of the longest to the shortest
 * of those; undefined while fewer than two places have so many.
 */
export const fairnessOf = <Code>(
  waits: readonly { code: Code; minutes: readonly number[] }[],
): Fairness<Code> => {
  const shownWaits = waits.map(({ code, minutes }) => ({
    code,
    wait: minutes.length < smallestShown ? undefined : median(minutes),
  }))
  const known = shownWaits.flatMap(({ wait }) => (wait === undefined ? [] : [wait]))
  const ratio =
    known.length < 2 ? undefined : (Math.max(...known) + grain) / (Math.min(...known) + grain)
  return {
    waits: shownWaits,
    ratio: ratio === undefined ? undefined : Math.round(ratio * 100) / 100,
  }
}
