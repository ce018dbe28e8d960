/** The names of topics in every language, for whoever holds a county's own against them. A page carries its own language alone. */
import type { LanguageCode } from '../languages.ts'
import { text as ar } from './ar.ts'
import { text as en } from './en.ts'
import { text as latt } from './latt.ts'
import { text as prs } from './prs.ts'
import { text as so } from './so.ts'
import { text as sv } from './sv.ts'
import { text as ti } from './ti.ts'
import type { TopicWords } from './type.ts'
import { text as uk } from './uk.ts'

export const builtTopics: Readonly<Record<LanguageCode, TopicWords>> = {
  sv,
  'sv-x-latt': latt,
  en,
  ar,
  so,
  'fa-AF': prs,
  ti,
  uk,
}
