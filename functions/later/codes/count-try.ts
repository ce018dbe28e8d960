/** One leaky bucket for every try in the county: guessing is slow for all, and nobody is written down. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { codeLimits } from '../../../shared/rules/later/code-limits.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

const mostRounds = 12

/** What is left in the bucket; a clock that jumps back leaks nothing. */
const leftNow = (level: number, at: number, now: number): number =>
  Math.max(0, level - Math.max(0, now - at) / codeLimits.leak)

/** Throws `too-many` when the bucket is full, before anything is looked up. */
export const countTry = async (world: World): Promise<void> => {
  for (let round = 0; round < mostRounds; round++) {
    const now = world.now()
    const bucket = await world.clinic.get(keys.tries, { fresh: true })
    if (bucket === undefined) {
      const first = await world.clinic.write({ put: { ...keys.tries, level: 1, at: now, rev: 1 } })
      if (first.ok) return
      continue
    }
    const rev = Number(bucket.rev)
    const level = leftNow(Number(bucket.level), Number(bucket.at), now) + 1
    if (level > codeLimits.triesAtOnce) throw new Refusal('too-many')
    const counted = await world.clinic.write({
      patch: keys.tries,
      when: [{ path: 'rev', is: rev }],
      set: { level, at: Math.max(now, Number(bucket.at)), rev: rev + 1 },
    })
    if (counted.ok) return
  }
  // So many at once that nobody gets through is what the bucket is against.
  throw new Refusal('too-many')
}
