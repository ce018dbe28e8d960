/** A letter without scripts: no page can pay for it with work, so all of them together are held to a number. */
import { codeLimits } from './code-limits.ts'

const minute = 60_000

export const plainLetterRule = {
  /** The leaky bucket of letters that are begun, one for the whole county: so many at once, and one more with every `leak` ms. */
  atOnce: 20,
  leak: 3 * minute,
  /** How long there is to write it: as long as a code with nothing under it is kept. */
  writing: codeLimits.emptyKept,
  /** Characters of a letter, which weigh less than it is sealed with in every language of its pages. */
  longest: 4_500,
  /** What is sealed with: in scripts that weigh more, fewer characters. */
  mostBytes: 9_750,
  source:
    'our own: as many as one evening’s counsellors can read, and a twentieth of what a machine may send that works for it',
  confirmedBy: null,
} as const
