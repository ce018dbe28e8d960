/** The letter without scripts in every language that has all the words of it. */
import { plainLetterPage } from '../plain-letter/plain-letter-page.ts'
import type { PlainLetterPages } from '../../shared/plain-letter-pages.ts'
import { text as laterEn } from '../text/later/en.ts'
import { text as laterLatt } from '../text/later/latt.ts'
import { text as laterSv } from '../text/later/sv.ts'
import { text as plainEn } from '../text/plain-letter/en.ts'
import { text as plainLatt } from '../text/plain-letter/latt.ts'
import { text as plainSv } from '../text/plain-letter/sv.ts'
import { en, latt, sv } from '../text/youth/with-door.ts'
import { pageWords } from './page-words.ts'

const youths = { sv, 'sv-x-latt': latt, en } as const
const laters = { sv: laterSv, 'sv-x-latt': laterLatt, en: laterEn } as const
const texts = { sv: plainSv, 'sv-x-latt': plainLatt, en: plainEn } as const

export const plainLetterPages = (files: {
  script: string
  styles: readonly string[]
}): { path: string; start: string; steps: PlainLetterPages }[] =>
  pageWords.map(({ lang, dir, path }) => {
    const words = { youth: youths[lang], later: laters[lang], text: texts[lang] }
    return {
      path: `${path}brev`,
      ...plainLetterPage({ lang, dir, home: path, ...words, ...files }),
    }
  })
