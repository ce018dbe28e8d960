/** Chance with a seed: the same seed gives the same history on every machine. */

export interface Random {
  /** 0 ≤ x < 1. */
  next(): number
  /** A whole number, 0 ≤ x < limit. */
  below(limit: number): number
  /** True in this share of all cases. */
  chance(share: number): boolean
  pick<T>(from: readonly T[]): T
}

/** Mulberry32: 32 bits of state are plenty for a history of some hundred choices. */
export const seededRandom = (seed: number): Random => {
  let state = (seed * 0x9e3779b1 + 0x7f4a7c15) | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (from) => {
      const picked = from[below(from.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
  }
}
