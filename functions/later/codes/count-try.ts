/** One leaky bucket for every try in the county: guessing is slow and dear for all, and nobody is written down. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Join } from '../../../shared/contract/visit/door.ts'
import { codeLimits } from '../../../shared/rules/later/code-limits.ts'
import { type Work, workForTries } from '../../../shared/rules/line/join-work.ts'
import { patch, put, read } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { Key } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'

const CountItem = z.object({ level: z.number(), at: z.number(), rev: z.number() })

const mostRounds = 12

/** What is left in the bucket; a clock that jumps back leaks nothing. */
const leftNow = (level: number, away: number, leak: number): number =>
  Math.max(0, level - Math.max(0, away) / leak)

/**
 * A leaky bucket: so many at once, and one more with every `leak` ms. Throws `too-many` when the bucket is full, and whatever `check`
 * throws at what is in it.
 */
export const countInto = async (
  world: World,
  key: Key,
  atOnce: number,
  leak: number,
  check?: (level: number) => void,
): Promise<void> => {
  for (let round = 0; round < mostRounds; round++) {
    const now = world.now()
    const bucket = await read(world.clinic, key, CountItem, { fresh: true })
    if (bucket === undefined) {
      const first = { level: 1, at: now, rev: 1 }
      if ((await put(world.clinic, key, CountItem, first)).ok) return
      continue
    }
    const { rev, at } = bucket
    const before = leftNow(bucket.level, now - at, leak)
    check?.(before)
    const level = before + 1
    if (level > atOnce) throw new Refusal('too-many')
    const counted = { level, at: Math.max(now, at), rev: rev + 1 }
    const when = [{ path: 'rev', is: rev }]
    if ((await patch(world.clinic, key, CountItem, when, counted)).ok) return
  }
  // So many at once that nobody gets through is what the bucket is against.
  throw new Refusal('too-many')
}

const workAt = (level: number): Work => workForTries(level / codeLimits.triesAtOnce)

/**
 * Before anything is looked up. Throws `more-work` where so many try that a try costs more than this
 * proof, and `too-many` when the bucket is full. Without a proof for who has shown a passkey before.
 */
export const countTry = (world: World, proof?: Join['proof']): Promise<void> =>
  countInto(world, keys.tries, codeLimits.triesAtOnce, codeLimits.leak, (level) => {
    const isCheap = proof !== undefined && proof.challenge.parameters.cost < workAt(level).cost
    if (isCheap) throw new Refusal('more-work')
  })
