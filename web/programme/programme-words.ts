/** The programme's own words in the chosen language; fetched alone, and changed where one stands. */
import { signal } from '@preact/signals'
import { languageOf, languages, type LanguageCode } from '../../shared/languages.ts'
import { programmeCatalogue } from '../text/programme/catalogue.ts'
import type { ProgrammeText } from '../text/programme/type.ts'

export type PageLanguage = LanguageCode

const kept = 'language'
const chosen = signal<ProgrammeText | undefined>(undefined)

/** The words of the page; read only after `startLanguage`. */
export const words = (): ProgrammeText => {
  if (chosen.value === undefined) throw new Error('The catalogue has not been loaded.')
  return chosen.value
}

export const useLanguage = async (language: PageLanguage): Promise<void> => {
  const text = await programmeCatalogue.load(language)
  document.documentElement.lang = language
  document.documentElement.dir = languageOf(language).dir
  document.title = text.title
  sessionStorage.setItem(kept, language)
  chosen.value = text
}

const isKnown = (language: string | null): language is PageLanguage =>
  languages.some(({ lang, reaches }) => lang === language && reaches === 'all')

export const startLanguage = (): Promise<void> => {
  const before = sessionStorage.getItem(kept)
  return useLanguage(isKnown(before) ? before : 'sv')
}
