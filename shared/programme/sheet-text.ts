/** A sheet's text, loaded when it is asked for and not before. */
import { languages, wordsIn } from '../languages.ts'
import { sheets } from './compiled/sheets.ts'
import type { Sheet, SheetName } from './sheet.ts'

/** The clinic's own, whose text is open: what stands beside it may be shown to anybody. */
const own = 'angesthjalpen-ung'

/** In the reader's language, else in the one that stands in for it. */
export const readSheet = async (sheet: SheetName, lang: string): Promise<Sheet> => {
  const byFile = Object.fromEntries(
    languages.map((one) => [one.file, sheets[`${own}/${sheet}/${one.lang}`]]),
  )
  const there = Object.fromEntries(Object.entries(byFile).filter(([, load]) => load !== undefined))
  return wordsIn(there, lang)!()
}
