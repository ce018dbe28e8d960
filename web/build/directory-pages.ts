/** "Vem kan hjälpa med vad?" in every language of the start page; it reads without scripts. */
import { directoryPage } from '../directory/directory-page.ts'
import { text as directoryEn } from '../text/directory/en.ts'
import { text as directoryLatt } from '../text/directory/latt.ts'
import { text as directorySv } from '../text/directory/sv.ts'
import { en, latt, sv } from '../text/youth/with-door.ts'
import { languages } from '../../shared/languages.ts'

const texts = { sv: directorySv, 'sv-x-latt': directoryLatt, en: directoryEn } as const
const catalogues = { sv, 'sv-x-latt': latt, en } as const

export const directoryPages = (files: {
  script: string
  styles: readonly string[]
}): { path: string; html: string }[] =>
  languages
    .filter((one) => one.reaches === 'all')
    .map(({ lang, dir, path }) => {
      const { door, crisis } = catalogues[lang]
      const page = {
        lang,
        dir,
        text: texts[lang],
        crisis,
        title: door.title,
        home: path,
        access: door.access,
      }
      return { path: `${path}vem-hjalper`, html: directoryPage({ ...page, ...files }) }
    })
