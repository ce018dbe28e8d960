/** The built pages of a letter without scripts, packed beside the function's code. */
import { existsSync, readFileSync } from 'node:fs'
import { languages } from '../../shared/languages.ts'
import type { PagesByLanguage, PlainLetterPages } from '../../shared/plain-letter-pages.ts'

/** Reads `pages/<path>brev/steps.json` beside the bundle, or below another folder; by the language. */
export const packedLetters = (
  folder: URL = new URL('./pages/', import.meta.url),
): PagesByLanguage =>
  Object.fromEntries(
    languages
      .map(({ lang, path }) => ({ lang, file: new URL(`.${path}brev/steps.json`, folder) }))
      .filter(({ file }) => existsSync(file))
      .map(({ lang, file }) => [lang, JSON.parse(readFileSync(file, 'utf8')) as PlainLetterPages]),
  )
