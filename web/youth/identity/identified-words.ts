/** The words of becoming known, in the language of the page around them. */
import { untilItComes } from '../../data/lazy-part.ts'
import { identifiedCatalogue } from '../../text/identified/catalogue.ts'
import type { IdentifiedText } from '../../text/identified/type.ts'
import { words } from '../language.ts'

export const loadIdentifiedWords = (lang: string) =>
  untilItComes(() => identifiedCatalogue.load(lang))

/** Undefined while the catalogue is on its way. */
export const identifiedWords = (): IdentifiedText | undefined =>
  identifiedCatalogue.now(words().lang)
