/** "Vem kan hjälpa med vad?" in every language of the start page; it reads without scripts. */
import { directoryPage } from '../directory/directory-page.ts'
import { pageWords } from './page-words.ts'

export const directoryPages = (files: {
  script: string
  styles: readonly string[]
}): { path: string; html: string }[] =>
  pageWords.map(({ lang, dir, path, directory, door, crisis }) => {
    const page = { lang, dir, text: directory, crisis, title: door.title, home: path }
    const html = directoryPage({ ...page, access: door.access, ...files })
    return { path: `${path}vem-hjalper`, html }
  })
