/** The page's language: its catalogue is fetched alone, and a change keeps the place. */
import { signal } from '@preact/signals'
import type { YouthText } from '../text/youth/sv.ts'
import { doorLanguages } from '../ui/door-languages.ts'

type PageLanguage = (typeof doorLanguages)[number]['lang']

const catalogues: Record<PageLanguage, () => Promise<YouthText>> = {
  sv: async () => (await import('../text/youth/sv.ts')).sv,
  'sv-x-latt': async () => (await import('../text/youth/latt.ts')).latt,
  en: async () => (await import('../text/youth/en.ts')).en,
}

const chosen = signal<YouthText | undefined>(undefined)

/** The words of the page; read only after `startLanguage`. */
export const words = (): YouthText => {
  if (chosen.value === undefined) throw new Error('The catalogue has not been loaded.')
  return chosen.value
}

const use = async (lang: PageLanguage): Promise<void> => {
  const text = await catalogues[lang]()
  const html = document.documentElement
  html.lang = lang
  html.dir = text.dir
  document.title = text.door.title
  chosen.value = text
}

/** The language of the start page that this page grew out of. */
export const startLanguage = (): Promise<void> => {
  const lang = document.documentElement.lang
  return use(doorLanguages.find((known) => known.lang === lang)?.lang ?? 'sv')
}

/** Changes the language where one stands; the address follows, so that a refresh keeps it. */
export const changeLanguage = async (lang: PageLanguage): Promise<void> => {
  await use(lang)
  const path = doorLanguages.find((known) => known.lang === lang)!.path
  history.replaceState(history.state, '', path + location.hash)
}
