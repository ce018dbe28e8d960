/** Which letters are shown and which comes next: what is filtered away is counted, never lost. */
import type { InboxLetter } from '../../../shared/contract/later/letters.ts'

export const shownLetters = ['all', 'mine', 'nobodys', 'urgent'] as const
export type ShownLetters = (typeof shownLetters)[number]

type Of = Pick<InboxLetter, 'owner' | 'offeredTo' | 'level'>

/** `me`: a letter that I am asked to take over is mine to look at, too. */
export const isShown = (
  shown: ShownLetters,
  { owner, offeredTo, level }: Of,
  me: string,
): boolean =>
  ({
    all: true,
    mine: owner?.id === me || offeredTo?.id === me,
    nobodys: owner === undefined,
    urgent: level <= 2,
  })[shown]

/** The one after this in the list, or its first; undefined where there is no other. */
export const nextLetter = (
  letters: readonly Pick<InboxLetter, 'letter'>[],
  after: string | undefined,
): string | undefined => {
  const others = letters.filter(({ letter }) => letter !== after)
  const at = letters.findIndex(({ letter }) => letter === after)
  return (letters[at + 1] ?? others[0])?.letter
}
