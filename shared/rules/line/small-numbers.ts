/**
 * Counts that could point somebody out are not shown, nor can they be reckoned from those that are.
 * Source: law table, anonymity (counts under 5 suppressed). Confirmed by: nobody yet.
 */
export const smallestShown = 5

const isSmall = (count: number): boolean => count > 0 && count < smallestShown

/** The count, or undefined when it is 1–4. Nobody is nobody: 0 is shown. */
export const shown = (count: number): number | undefined => (isSmall(count) ? undefined : count)

/**
 * Whole fives, and what is beyond them left out. What is told of other periods elsewhere may overlap this one, and
 * the difference of two such figures then says nothing of so few.
 */
export const inFives = (count: number | undefined): number | undefined =>
  count === undefined ? undefined : count - (count % smallestShown)

const sumOf = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0)

/** True when whoever knows the sum of so many small numbers knows each of them. */
const isTold = (small: readonly number[]): boolean => {
  const sum = sumOf(small)
  return small.length === 1 || sum === small.length || sum === small.length * (smallestShown - 1)
}

/**
 * Parts of a total that is known or can be guessed. Where the total less what is shown would tell the
 * small parts, the first of the others is left out with one alone, the first two with all ones or all
 * fours: by their place and not by their size, which would tell it. Nobody is taken for that only
 * where there is no other: a nought hides next to nothing. Of a total that is small itself nothing is shown.
 */
export const shownParts = (parts: readonly number[]): (number | undefined)[] => {
  if (isSmall(sumOf(parts))) return parts.map(() => undefined)
  const hidden = new Set(parts.flatMap((count, index) => (isSmall(count) ? [index] : [])))
  if (hidden.size > 0 && isTold([...hidden].map((index) => parts[index]!))) {
    const others = parts.flatMap((_, index) => (hidden.has(index) ? [] : [index]))
    const somebody = others.filter((index) => parts[index] !== 0)
    for (const index of (somebody.length > 0 ? somebody : others).slice(0, hidden.size > 1 ? 2 : 1))
      hidden.add(index)
  }
  return parts.map((count, index) => (hidden.has(index) ? undefined : count))
}

/** Parts of what may be left out itself: then they are, too, for their sum would tell it. */
export const shownPartsOf = (
  whole: number | undefined,
  parts: readonly number[],
): (number | undefined)[] => (whole === undefined ? parts.map(() => undefined) : shownParts(parts))
