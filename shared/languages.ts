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
  /** How it writes days and times, for `Intl`; `lang` alone would let English mean American. */
  readonly locale: string
  /** `door`: the start page alone; whoever goes on from there is met in `instead`. */
  readonly reaches: 'all' | 'door'
  /** The language whose words stand in where this one has none. */
  readonly instead?: string
}

const swedish = {
  lang: 'sv',
  file: 'sv',
  path: '/',
  name: 'Svenska',
  dir: 'ltr',
  locale: 'sv-SE',
  reaches: 'all',
} as const satisfies PageLanguage

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
    locale: 'en-GB',
    reaches: 'all',
    instead: 'sv',
  },
] as const satisfies readonly PageLanguage[]

export type LanguageCode = (typeof languages)[number]['lang']

/** The language of this code; Swedish for any other. */
export const languageOf = (
  lang: string,
  among: readonly PageLanguage[] = languages,
): PageLanguage => among.find((one) => one.lang === lang) ?? swedish

/** In which language whoever comes from this start page is met beyond it. */
export const spokenFrom = (
  lang: string,
  among: readonly PageLanguage[] = languages,
): PageLanguage => {
  const own = languageOf(lang, among)
  return own.reaches === 'all' ? own : languageOf(own.instead ?? 'sv', among)
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
