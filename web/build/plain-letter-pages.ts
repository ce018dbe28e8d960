/** The letter without scripts in every language that the stage shows and that reaches the talk. */
import { languages, type PageLanguage } from '../../shared/languages.ts'
import type { PlainLetterPages } from '../../shared/plain-letter-pages.ts'
import { plainLetterPage } from '../plain-letter/plain-letter-page.ts'
import type { LaterText } from '../text/later/type.ts'
import type { PlainLetterText } from '../text/plain-letter/type.ts'
import type { YouthText } from '../text/youth/sv.ts'

const wordsOf = async <T>(topic: string, file: string): Promise<T> =>
  ((await import(`../text/${topic}/${file}.ts`)) as { text: T }).text

interface Made {
  path: string
  start: string
  steps: PlainLetterPages
}

export const plainLetterPages = (
  files: { script: string; styles: readonly string[] },
  among: readonly PageLanguage[] = languages,
): Promise<Made[]> =>
  Promise.all(
    among
      .filter(({ reaches }) => reaches !== 'door')
      .map(async ({ lang, dir, path, file }) => {
        const [youth, later, text] = await Promise.all([
          wordsOf<YouthText>('youth', file),
          wordsOf<LaterText>('later', file),
          wordsOf<PlainLetterText>('plain-letter', file),
        ])
        const page = plainLetterPage({ lang, dir, home: path, youth, later, text, ...files })
        return { path: `${path}brev`, ...page }
      }),
  )
