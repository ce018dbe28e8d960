/** The page of ideas and answers in every language of the start page. */
import { wallPage } from '../wall/wall-page.ts'
import { text as wallEn } from '../text/wall/en.ts'
import { text as wallLatt } from '../text/wall/latt.ts'
import { text as wallSv } from '../text/wall/sv.ts'
import { pageWords } from './page-words.ts'

const texts = { sv: wallSv, 'sv-x-latt': wallLatt, en: wallEn } as const

export const wallPages = (files: {
  script: string
  styles: readonly string[]
}): { path: string; html: string }[] =>
  pageWords.map(({ lang, dir, path, door, crisis }) => {
    const page = { lang, dir, text: texts[lang], crisis, title: door.title, home: path }
    return { path: `${path}ideer`, html: wallPage({ ...page, ...files }) }
  })
