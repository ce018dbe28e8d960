/**
 * The languages of the pages, said once: addresses, direction, and how far each language reaches. A new one is a row here and its files in web/text.
 */

export interface PageLanguage {
  /** BCP 47, as it stands in `lang`. */
  readonly lang: string
  /** Name of its files in web/text/<topic>/. */
  readonly file: string
  /** Where its start page is. */
  readonly path: string
  /** By its own name. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /**
   * `talk`: the start page, urgent help, and all there is around a talk, a letter, a booked time and the
   * safety plan; beyond that `instead` is shown, and said to be. `door`: the start page alone.
   */
  readonly reaches: 'all' | 'talk' | 'door'
  /** The language whose words stand in where this one has none. */
  readonly instead?: string
  /** Who has read every line of it, speaking it, and when. Whoever changes a text empties it again. */
  readonly reviewed: { readonly by: string; readonly on: string } | null
}

const swedish = {
  lang: 'sv',
  file: 'sv',
  path: '/',
  name: 'Svenska',
  dir: 'ltr',
  reaches: 'all',
  reviewed: null,
} as const satisfies PageLanguage

/** How far those reach that are not Swedish or English. */
const toTheTalk = { dir: 'ltr', reaches: 'talk', instead: 'en', reviewed: null } as const

export const languages = [
  swedish,
  {
    ...swedish,
    lang: 'sv-x-latt',
    file: 'latt',
    path: '/latt/',
    name: 'Lätt svenska',
    instead: 'sv',
  },
  {
    lang: 'en',
    file: 'en',
    path: '/en/',
    name: 'English',
    dir: 'ltr',
    reaches: 'all',
    instead: 'sv',
    reviewed: null,
  },
  { ...toTheTalk, lang: 'ar', file: 'ar', path: '/ar/', name: 'العربية', dir: 'rtl' },
  { ...toTheTalk, lang: 'so', file: 'so', path: '/so/', name: 'Soomaali' },
  // Dari, by the code that browsers, voices and screen readers know.
  { ...toTheTalk, lang: 'fa-AF', file: 'prs', path: '/prs/', name: 'دری', dir: 'rtl' },
  { ...toTheTalk, lang: 'ti', file: 'ti', path: '/ti/', name: 'ትግርኛ' },
  { ...toTheTalk, lang: 'uk', file: 'uk', path: '/uk/', name: 'Українська' },
] as const satisfies readonly PageLanguage[]

export type LanguageCode = (typeof languages)[number]['lang']

/** The language of this code; Swedish for any other. */
export const languageOf = (
  lang: string,
  among: readonly PageLanguage[] = languages,
): PageLanguage => among.find((one) => one.lang === lang) ?? swedish

/** In which language whoever reads this one is met in a talk, or where everything must be had. */
export const spokenFrom = (
  lang: string,
  place: 'talk' | 'all' = 'talk',
  among: readonly PageLanguage[] = languages,
): PageLanguage => {
  const own = languageOf(lang, among)
  const reaches = own.reaches === 'all' || own.reaches === place
  return reaches ? own : languageOf(own.instead ?? 'sv', among)
}

/** The files that may hold the words of a language, best first: its own, then those that stand in. */
export const filesFor = (
  lang: string,
  among: readonly PageLanguage[] = languages,
): readonly string[] => {
  const { file, instead } = languageOf(lang, among)
  return instead === undefined ? [file] : [file, ...filesFor(instead, among)]
}

/** Of words kept by file, those of this language or of the one that stands in; Swedish is always there. */
export const wordsIn = <T>(byFile: Readonly<Record<string, T>>, lang: string): T =>
  byFile[filesFor(lang).find((file) => file in byFile) ?? 'sv'] as T
