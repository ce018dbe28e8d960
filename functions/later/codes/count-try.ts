/** One leaky bucket for every try in the county: guessing is slow for all, and nobody is written down. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { codeLimits } from '../../../shared/rules/later/code-limits.ts'
import { patch, put, read } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

const TriesItem = z.object({ level: z.number(), at: z.number(), rev: z.number() })

const mostRounds = 12

/** What is left in the bucket; a clock that jumps back leaks nothing. */
const leftNow = (level: number, at: number, now: number): number =>
  Math.max(0, level - Math.max(0, now - at) / codeLimits.leak)

/** Throws `too-many` when the bucket is full, before anything is looked up. */
export const countTry = async (world: World): Promise<void> => {
  for (let round = 0; round < mostRounds; round++) {
    const now = world.now()
    const bucket = await read(world.clinic, keys.tries, TriesItem, { fresh: true })
    if (bucket === undefined) {
      const first = { level: 1, at: now, rev: 1 }
      if ((await put(world.clinic, keys.tries, TriesItem, first)).ok) return
      continue
    }
    const { rev, at } = bucket
    const level = leftNow(bucket.level, at, now) + 1
    if (level > codeLimits.triesAtOnce) throw new Refusal('too-many')
    const counted = { level, at: Math.max(now, at), rev: rev + 1 }
    const when = [{ path: 'rev', is: rev }]
    if ((await patch(world.clinic, keys.tries, TriesItem, when, counted)).ok) return
  }
  // So many at once that nobody gets through is what the bucket is against.
  throw new Refusal('too-many')
}
