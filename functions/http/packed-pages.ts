/** The built start pages, packed beside the function's code. */
import { existsSync, readFileSync } from 'node:fs'
import { languages } from '../../shared/languages.ts'

/** The built pages by path, with `{{door}}`, `{{opens}}` and the other tokens left to fill. */
export type Pages = Readonly<Record<string, string>>

/** Reads `pages/<path>index.html` beside the bundle, or below another folder. */
export const packedPages = (folder: URL = new URL('./pages/', import.meta.url)): Pages =>
  Object.fromEntries(
    languages
      .map(({ path }) => ({ path, file: new URL(`.${path}index.html`, folder) }))
      // What the stage does not show has not been built.
      .filter(({ file }) => existsSync(file))
      .map(({ path, file }) => [path, readFileSync(file, 'utf8')]),
  )
