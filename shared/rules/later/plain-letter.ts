/** A letter without scripts: no page can pay for it with work, so all of them together are held to a number. */
import { codeLimits } from './code-limits.ts'

const minute = 60_000

export const plainLetterRule = {
  /** The leaky bucket of letters that are begun, one for the whole county: so many at once, and one more with every `leak` ms. */
  atOnce: 20,
  leak: 3 * minute,
  /** How long there is to write it: as long as a code with nothing under it is kept. */
  writing: codeLimits.emptyKept,
  /** What a field takes: below what an answer of any row may weigh, in any script of the pages. */
  longest: 4_500,
  source:
    'our own: as many as one evening’s counsellors can read, and a twentieth of what a machine may send that works for it',
  confirmedBy: null,
} as const
