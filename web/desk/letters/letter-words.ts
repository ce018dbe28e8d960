/** How letters begin that this tab has opened: kept in its memory alone, and no longer than they are their reader's. */
import { signal } from '@preact/signals'
import type { InboxLetter, OwnedLetter } from '../../../shared/contract/later/letters.ts'
import { unseal } from '../../data/readable-body.ts'

/** More than a row shows. */
const longest = 140

export interface FirstWords {
  readonly of: (letter: string) => string | undefined
  readonly keep: (letter: string, read: Pick<OwnedLetter, 'letter' | 'body'>) => void
  /** Forgets what has left the list, and what has changed hands. */
  readonly keepThose: (here: readonly Pick<InboxLetter, 'letter' | 'owner'>[]) => void
}

export const keepFirstWords = (): FirstWords => {
  const kept = signal<ReadonlyMap<string, { owner: string | undefined; words: string }>>(new Map())
  return {
    of: (letter) => kept.value.get(letter)?.words,
    keep: (letter, { letter: { owner }, body }) => {
      const words = unseal(body)?.trim().replaceAll(/\s+/g, ' ').slice(0, longest)
      if (words === undefined) return
      kept.value = new Map(kept.peek()).set(letter, { owner: owner?.id, words })
    },
    keepThose: (here) => {
      const owners = new Map(here.map(({ letter, owner }) => [letter, owner?.id]))
      const mine = [...kept.peek()].filter(
        ([letter, { owner }]) => owner !== undefined && owners.get(letter) === owner,
      )
      kept.value = new Map(mine)
    },
  }
}
