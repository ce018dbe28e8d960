/** The start page in every language, with its style sheet inside so that nothing is waited for. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { languages, spokenFrom, type PageLanguage } from '../../shared/languages.ts'
import { timeWordsIn } from '../../shared/time-words/time-words.ts'
import type { YouthText } from '../text/youth/sv.ts'
import type { CrisisText } from '../ui/crisis/crisis.tsx'
import type { Foot } from '../guest/guest-language.ts'
import type { DoorText } from '../text/door/type.ts'
import { doorPage, type ChatFiles } from '../youth/door/door-page.ts'

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

/** What is read on the start page of one language; one that reaches no further brings its own crisis words. */
const wordsOf = async (file: string): Promise<{ text: DoorText; crisis: CrisisText }> => {
  const door = (await import(`../text/door/${file}.ts`)) as { text: DoorText; crisis?: CrisisText }
  const { text, crisis } = door
  if (crisis !== undefined) return { text, crisis }
  const youth = (await import(`../text/youth/${file}.ts`)) as { text: YouthText }
  return { text, crisis: youth.text.crisis }
}

/** Home, and how accessible this is, for a page that may be read in any of these. */
export const footIn = async (among: readonly PageLanguage[]): Promise<Foot> =>
  Object.fromEntries(
    await Promise.all(
      among
        .filter(({ reaches }) => reaches !== 'door')
        .map(async ({ lang, path, file }) => {
          const { access } = (await wordsOf(file)).text
          const { text } = (await import(`../text/youth/${file}.ts`)) as { text: YouthText }
          const { lang: there, path: at, name } = spokenFrom(lang, 'all', among)
          const said = there === lang ? access : `${access} (${name})`
          const links = [
            [text.visit.toStart, path],
            [said, `${at}tillganglighet/`],
          ] as const
          return [lang, links] as const
        }),
    ),
  )

export const doorPages = async (
  { css, script }: { css: string; script: string },
  /** The chat's files for whoever speaks this language. */
  filesFor: (file: string) => ChatFiles,
  among: readonly PageLanguage[] = languages,
): Promise<{ path: string; html: string }[]> =>
  Promise.all(
    among.map(async ({ lang, dir, path, file }) => {
      const words = await wordsOf(file)
      const files = filesFor(spokenFrom(lang, 'talk', among).file)
      const time = timeWordsIn(lang)
      const page = { lang, dir, ...words, css, script, files, time, shown: among }
      return { path, html: doorPage(page) }
    }),
  )
