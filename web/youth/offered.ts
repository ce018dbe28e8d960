/** What the county offers of a list, in its order: as the start page was served with it, and all that the code ships where nobody has chosen. */
import type { Offered } from '../../shared/county/offered.ts'

export const offered = <T>(
  what: Offered,
  all: readonly T[],
  idOf: (one: T) => string | undefined,
): readonly T[] =>
  document.body.dataset[what]?.split(' ').flatMap((id) => all.filter((one) => idOf(one) === id)) ??
  all
