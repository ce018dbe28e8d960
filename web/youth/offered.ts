/** What the county offers of a list, in its order: as the start page was served with it, and all that the code ships where nobody has chosen. */
import type { Offered } from '../../shared/county/offered.ts'

export const offered = <Id extends string>(what: Offered, all: readonly Id[]): readonly Id[] => {
  const told = JSON.parse(document.body.dataset['offered'] ?? '{}') as { [W in Offered]?: Id[] }
  return told[what]?.filter((one) => all.includes(one)) ?? all
}

/** The topics of a catalogue that are offered, by their words. */
export const offeredOf = <Id extends string>(topics: Readonly<Record<Id, string>>): readonly Id[] =>
  offered('topics', Object.keys(topics) as Id[])
