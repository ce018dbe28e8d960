/** Everybody who can be met in the training room, in the order in which they are shown. */
import type { Script, ScriptId } from '../script.ts'
import { angry } from './angry.ts'
import { anotherLanguage } from './another-language.ts'
import { danger } from './danger.ts'
import { leaves } from './leaves.ts'
import { ordinary } from './ordinary.ts'
import { overTheBorder } from './across.ts'
import { silent } from './silent.ts'
import { twoAtOnce } from './two-at-once.ts'
import { withAGuest } from './with-guest.ts'
import { wrongNumber } from './wrong-number.ts'

export const allScripts: readonly Script[] = [
  ordinary,
  angry,
  silent,
  twoAtOnce,
  danger,
  overTheBorder,
  withAGuest,
  anotherLanguage,
  wrongNumber,
  leaves,
]

export const scriptOf = (id: ScriptId): Script => allScripts.find((one) => one.id === id)!
