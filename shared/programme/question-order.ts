/** Alternatives in an order that says nothing of which is right, and stays the same for the same participant. */

/** FNV-1a: evenly spread, and the same in every browser. */
const hashed = (text: string): number => {
  let hash = 0x811c9dc5
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

export const mixedOrder = <T>(list: readonly T[], seed: string): T[] =>
  list
    // The place comes first, so that all of the seed is mixed into it.
    .map((one, place) => ({ one, by: hashed(`${place} ${seed}`) }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one)
