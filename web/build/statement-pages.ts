/** The accessibility statement in every language of the start page. */
import { statementPage } from '../statement/statement-page.ts'
import { text as statementEn } from '../text/statement/en.ts'
import { text as statementLatt } from '../text/statement/latt.ts'
import { text as statementSv } from '../text/statement/sv.ts'
import { pageWords } from './page-words.ts'

const texts = { sv: statementSv, 'sv-x-latt': statementLatt, en: statementEn } as const

export const statementPages = (files: {
  script: string
  styles: readonly string[]
}): { path: string; html: string }[] =>
  pageWords.map(({ lang, dir, path, door, crisis }) => {
    const page = { lang, dir, text: texts[lang], crisis, title: door.title, home: path }
    return { path: `${path}tillganglighet`, html: statementPage({ ...page, ...files }) }
  })
