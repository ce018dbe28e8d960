/** The programme's own words in the chosen language; fetched alone, and changed where one stands. */
import { signal } from '@preact/signals'
import type { ProgrammeText } from '../text/programme/type.ts'

const catalogues = {
  sv: async () => (await import('../text/programme/sv.ts')).sv,
  'sv-x-latt': async () => (await import('../text/programme/latt.ts')).latt,
  en: async () => (await import('../text/programme/en.ts')).en,
} satisfies Record<string, () => Promise<ProgrammeText>>
export type PageLanguage = keyof typeof catalogues

const kept = 'language'
const chosen = signal<ProgrammeText | undefined>(undefined)

/** The words of the page; read only after `startLanguage`. */
export const words = (): ProgrammeText => {
  if (chosen.value === undefined) throw new Error('The catalogue has not been loaded.')
  return chosen.value
}

export const useLanguage = async (language: PageLanguage): Promise<void> => {
  const text = await catalogues[language]()
  document.documentElement.lang = language
  document.title = text.title
  sessionStorage.setItem(kept, language)
  chosen.value = text
}

const isKnown = (language: string | null): language is PageLanguage =>
  language !== null && language in catalogues

export const startLanguage = (): Promise<void> => {
  const before = sessionStorage.getItem(kept)
  return useLanguage(isKnown(before) ? before : 'sv')
}
