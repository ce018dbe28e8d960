/** Which letters are shown and which comes next: what is filtered away is counted, never lost. */
import type { InboxLetter } from '../../../shared/contract/later/letters.ts'
import { partOf } from '../../../shared/rules/later/letter-promise.ts'

export const shownLetters = ['all', 'mine', 'nobodys', 'urgent'] as const
export type ShownLetters = (typeof shownLetters)[number]

type Of = Pick<InboxLetter, 'owner' | 'offeredTo'> & Parameters<typeof partOf>[0]

/** `me`: a letter that I am asked to take over is mine to look at, too. What hurries is what the view's name counts: late or urgent, at `now`. */
export const isShown = (shown: ShownLetters, letter: Of, me: string, now: number): boolean =>
  ({
    all: true,
    mine: letter.owner?.id === me || letter.offeredTo?.id === me,
    nobodys: letter.owner === undefined,
    urgent: partOf(letter, now) !== 'rest',
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
