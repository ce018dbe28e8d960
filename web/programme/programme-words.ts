/** The programme's own words in the chosen language; fetched alone, and changed where one stands. */
import { effect, signal } from '@preact/signals'
import { languageOf, languages, type LanguageCode } from '../../shared/languages.ts'
import { programmeCatalogue } from '../text/programme/catalogue.ts'
import type { ProgrammeText } from '../text/programme/type.ts'
import { session } from './session.ts'

export type PageLanguage = LanguageCode

const kept = 'language'
const chosen = signal<ProgrammeText | undefined>(undefined)

/** The words of the page; read only after `startLanguage`. */
export const words = (): ProgrammeText => {
  if (chosen.value === undefined) throw new Error('The catalogue has not been loaded.')
  return chosen.value
}

const show = async (language: PageLanguage): Promise<void> => {
  const text = await programmeCatalogue.load(language)
  document.documentElement.lang = language
  document.documentElement.dir = languageOf(language).dir
  document.title = text.title
  const links = document.querySelectorAll<HTMLAnchorElement>('footer.foot a')
  for (const [at, link] of links.entries()) {
    const [said, to] = text.foot[at] ?? []
    if (said === undefined || to === undefined) continue
    link.lang = language
    link.textContent = said
    link.href = to
  }
  chosen.value = text
}

/** Chosen by whoever reads: it holds for this tab. */
export const useLanguage = async (language: PageLanguage): Promise<void> => {
  await show(language)
  sessionStorage.setItem(kept, language)
}

const isKnown = (language: string | null | undefined): language is PageLanguage =>
  languages.some(({ lang, reaches }) => lang === language && reaches === 'all')

/** Whoever has chosen nothing here reads in the language of their treatment, as soon as it is known whose it is. */
export const startLanguage = async (): Promise<void> => {
  const before = sessionStorage.getItem(kept)
  const own = session.peek()?.language
  await show(isKnown(before) ? before : isKnown(own) ? own : 'sv')
  effect(() => {
    const language = session.value?.language
    const isChosen = sessionStorage.getItem(kept) !== null
    // Without a network it is asked for again when the session is renewed.
    if (!isChosen && isKnown(language) && language !== document.documentElement.lang)
      void show(language).catch(() => undefined)
  })
}
