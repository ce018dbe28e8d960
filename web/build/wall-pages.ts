/** The page of ideas and answers in every language of the start page. */
import { wallPage } from '../wall/wall-page.ts'
import { text as wallEn } from '../text/wall/en.ts'
import { text as wallLatt } from '../text/wall/latt.ts'
import { text as wallSv } from '../text/wall/sv.ts'
import { en, latt, sv } from '../text/youth/with-door.ts'
import { languages } from '../../shared/languages.ts'

const texts = { sv: wallSv, 'sv-x-latt': wallLatt, en: wallEn } as const
const catalogues = { sv, 'sv-x-latt': latt, en } as const

export const wallPages = (files: {
  script: string
  styles: readonly string[]
}): { path: string; html: string }[] =>
  languages
    .filter((one) => one.reaches === 'all')
    .map(({ lang, dir, path }) => {
      const { door, crisis } = catalogues[lang]
      const page = { lang, dir, text: texts[lang], crisis, title: door.title, home: path }
      return { path: `${path}ideer`, html: wallPage({ ...page, ...files }) }
    })
