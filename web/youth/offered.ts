/** What the county offers of a list, by id and in its order, as the page was served with it; undefined where nobody has chosen. */
import type { Offered } from '../../shared/county/offered.ts'

export const offered = (what: Offered): string[] | undefined =>
  document.body.dataset[what]?.split(' ')
