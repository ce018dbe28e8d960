/** How letters begin that this tab has opened: kept in the tab, over a reload too, and no longer than they are their reader's. */
import type { Signal } from '@preact/signals'
import type { InboxLetter, OwnedLetter } from '../../../shared/contract/later/letters.ts'
import { heardKeptAs } from '../../data/draft-storage.ts'
import { keptJson } from '../../data/read-json.ts'
import { unseal } from '../../data/readable-body.ts'

/** More than a row shows. */
const longest = 140

export interface FirstWords {
  readonly of: (letter: string) => string | undefined
  readonly keep: (letter: string, read: Pick<OwnedLetter, 'letter' | 'body'>) => void
  /** Forgets what has left the list, and what has changed hands. */
  readonly keepThose: (here: readonly Pick<InboxLetter, 'letter' | 'owner'>[]) => void
}

interface Kept {
  owner?: string | undefined
  words: string
}

export const keepFirstWords = (): FirstWords => {
  const all = new Map<string, Signal<string>>()
  const at = (letter: string): Signal<string> => {
    const kept = all.get(letter) ?? heardKeptAs(letter, 'first-words')
    all.set(letter, kept)
    return kept
  }
  return {
    of: (letter) => keptJson<Kept>(at(letter).value)?.words,
    keep: (letter, { letter: { owner }, body }) => {
      const words = unseal(body)?.trim().replaceAll(/\s+/g, ' ').slice(0, longest)
      if (words === undefined) return
      const kept: Kept = { owner: owner?.id, words }
      at(letter).value = JSON.stringify(kept)
    },
    keepThose: (here) => {
      const owners = new Map(here.map(({ letter, owner }) => [letter, owner?.id]))
      for (const letter of new Set([...all.keys(), ...owners.keys()])) {
        const owner = keptJson<Kept>(at(letter).peek())?.owner
        if (owner === undefined || owners.get(letter) !== owner) at(letter).value = ''
      }
    },
  }
}
