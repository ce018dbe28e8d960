/** The accessibility statement in every language of the start page. */
import { statementPage } from '../statement/statement-page.ts'
import { statementEn } from '../text/statement/en.ts'
import { statementLatt } from '../text/statement/latt.ts'
import { statementSv } from '../text/statement/sv.ts'
import { en, latt, sv } from '../text/youth/with-door.ts'
import { doorLanguages } from '../ui/door-languages.ts'

const texts = { sv: statementSv, 'sv-x-latt': statementLatt, en: statementEn } as const
const catalogues = { sv, 'sv-x-latt': latt, en } as const

export const statementPages = (files: {
  script: string
  styles: readonly string[]
}): { path: string; html: string }[] =>
  doorLanguages.map(({ lang, path }) => {
    const { dir, door, crisis } = catalogues[lang]
    const page = { lang, dir, text: texts[lang], crisis, title: door.title, home: path }
    return { path: `${path}tillganglighet`, html: statementPage({ ...page, ...files }) }
  })
