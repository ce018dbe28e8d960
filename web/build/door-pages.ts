/** The start page in every language, with its style sheet inside so that nothing is waited for. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { en, latt, sv } from '../text/youth/with-door.ts'
import { doorLanguages } from '../ui/door-languages.ts'
import { doorPage } from '../youth/door/door-page.ts'

interface Files {
  script: string
  styles: readonly string[]
}

const sheets = [
  'ui/style/tokens.css',
  'ui/style/base.css',
  'ui/quick-exit/quick-exit.css',
  'ui/crisis/crisis.css',
  'youth/door/door.css',
]

/** The start page's style sheets as one, without comments or spaces. */
export const doorCss = async (root: string): Promise<string> => {
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(root, sheet), 'utf8')))
  const { code } = await transform(texts.join('\n'), { loader: 'css', minify: true })
  return code.trim()
}

const catalogues = { sv, 'sv-x-latt': latt, en } as const

export const doorPages = (
  { door, chat }: { door: Files; chat: Files },
  css: string,
): { path: string; html: string }[] =>
  doorLanguages.map(({ lang, path }) => {
    const { dir, door: text, crisis } = catalogues[lang]
    return { path, html: doorPage({ lang, dir, text, crisis, css, script: door.script, chat }) }
  })
