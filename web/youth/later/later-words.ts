/** The words of these pages, in the language of the page around them. */
import { untilItComes } from '../../data/lazy-part.ts'
import { laterCatalogue } from '../../text/later/catalogue.ts'
import type { LaterText } from '../../text/later/type.ts'
import { words } from '../language.ts'

export const loadLaterWords = (lang: string) => untilItComes(() => laterCatalogue.load(lang))

/** Undefined while the catalogue is on its way. */
export const laterWords = (): LaterText | undefined => laterCatalogue.now(words().lang)

/** The words, on a page that is shown only when they are there. */
export const later = (): LaterText => laterWords()!
