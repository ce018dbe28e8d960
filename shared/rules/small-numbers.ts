/**
 * Counts that could point somebody out are not shown, nor can they be reckoned from those that are.
 * Source: law table, anonymity (counts under 5 suppressed). Confirmed by: nobody yet.
 */
export const smallestShown = 5

const isSmall = (count: number): boolean => count > 0 && count < smallestShown

/** The count, or undefined when it is 1–4. Nobody is nobody: 0 is shown. */
export const shown = (count: number): number | undefined => (isSmall(count) ? undefined : count)

/**
 * Parts of a total that is known or can be guessed. When a single part is too small to show, the
 * smallest of the others is left out with it; otherwise it would be the total less the rest.
 */
export const shownParts = (parts: readonly number[]): (number | undefined)[] => {
  const hidden = new Set(parts.flatMap((count, index) => (isSmall(count) ? [index] : [])))
  if (hidden.size === 1) {
    const others = parts.flatMap((count, index) => (hidden.has(index) ? [] : [{ count, index }]))
    const [smallest] = others.sort((a, b) => a.count - b.count)
    if (smallest !== undefined) hidden.add(smallest.index)
  }
  return parts.map((count, index) => (hidden.has(index) ? undefined : count))
}
