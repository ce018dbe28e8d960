/** What the county offers of a list, by id and in its order, and what it calls a topic, as the page was served with it. */
import type { Offered } from '../../shared/county/offered.ts'
import type { Names } from '../text/names/sv.ts'

/** Undefined where nobody has chosen. */
export const offered = (what: Offered): string[] | undefined =>
  document.body.dataset[what]?.split(' ')

/** With topics in the county's own words where it has any in this language. */
export const namesIn = (built: Names, lang: string): Names => ({
  ...built,
  topics: { ...built.topics, ...JSON.parse(document.body.dataset['named'] ?? '{}')[lang] },
})
