/** The sheet for the adults around somebody in the programme, in every language of the start page. */
import { readSheet } from '../../shared/programme/sheet-text.ts'
import { sheetPage } from '../sheet/sheet-page.ts'
import { pageWords } from './page-words.ts'

export const adultsPages = (files: {
  script: string
  styles: readonly string[]
}): Promise<{ path: string; html: string }[]> =>
  Promise.all(
    pageWords.map(async ({ lang, dir, path, directory, door, crisis }) => {
      const sheet = await readSheet('parents', lang)
      const page = { lang, dir, sheet, text: directory, crisis, title: door.title, home: path }
      const html = sheetPage({ ...page, access: door.access, ...files })
      return { path: `${path}for-vuxna`, html }
    }),
  )
