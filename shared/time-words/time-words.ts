/** The words of every language, for the server, which fills in the start page of each. A page carries its own alone. */
import { wordsIn, type languages } from '../languages.ts'
import { text as ar } from './ar.ts'
import { text as en } from './en.ts'
import { text as prs } from './prs.ts'
import { text as so } from './so.ts'
import { text as sv } from './sv.ts'
import { text as ti } from './ti.ts'
import { text as uk } from './uk.ts'
import type { TimeWords } from './type.ts'

/** Easy Swedish says it as Swedish does. */
type Spoken = Exclude<(typeof languages)[number]['file'], 'latt'>

const said: Readonly<Record<Spoken, TimeWords>> = { sv, en, ar, so, prs, ti, uk }

export const timeWordsIn = (lang: string): TimeWords => wordsIn<TimeWords>(said, lang)
