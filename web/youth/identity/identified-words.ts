/** The words of becoming known, in the language of the page around them. */
import { identifiedCatalogue } from '../../text/identified/catalogue.ts'
import type { KnownText } from '../../text/identified/type.ts'
import { words } from '../language.ts'

export const loadKnownWords = identifiedCatalogue.load

/** Undefined while the catalogue is on its way. */
export const knownWords = (): KnownText | undefined => identifiedCatalogue.now(words().lang)
