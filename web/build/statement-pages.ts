/** The accessibility statement in every language of the start page. */
import { statementPage } from '../statement/statement-page.ts'
import { text as statementEn } from '../text/statement/en.ts'
import { text as statementLatt } from '../text/statement/latt.ts'
import { text as statementSv } from '../text/statement/sv.ts'
import { en, latt, sv } from '../text/youth/with-door.ts'
import { languages } from '../../shared/languages.ts'

const texts = { sv: statementSv, 'sv-x-latt': statementLatt, en: statementEn } as const
const catalogues = { sv, 'sv-x-latt': latt, en } as const

export const statementPages = (files: {
  script: string
  styles: readonly string[]
}): { path: string; html: string }[] =>
  languages
    .filter((one) => one.reaches === 'all')
    .map(({ lang, dir, path }) => {
      const { door, crisis } = catalogues[lang]
      const page = { lang, dir, text: texts[lang], crisis, title: door.title, home: path }
      return { path: `${path}tillganglighet`, html: statementPage({ ...page, ...files }) }
    })
