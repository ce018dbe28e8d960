/** One way to the words of a topic: its file is fetched alone, in the language of the page, and kept. */
import { signal } from '@preact/signals'
import { filesFor, languageOf, languages, type PageLanguage } from '../../shared/languages.ts'

export interface Catalogue<T> {
  /** Fetches the words once; a failed fetch is tried again when asked anew. */
  load(lang: string): Promise<T>
  /** Undefined until any have come; those of the language before stand there while the next are on their way. */
  now(lang: string): T | undefined
  /** In which language a reader of this one meets the topic: its own where it has a file there. */
  metIn(lang: string): PageLanguage
}

/**
 * `files`: what `import.meta.glob` finds in the topic's folder, each with its export `text`; in what is built,
 * files of a place, with an export for each `topic`, or a way to the file of any language: such a topic has all.
 */
export const catalogueOf = <T>(
  files: Readonly<Record<string, () => Promise<unknown>>> | ((file: string) => Promise<unknown>),
  topic?: string,
): Catalogue<T> => {
  const loaded = signal<Readonly<Record<string, T>>>({})
  let shown: T | undefined
  const fileIn = (lang: string): string =>
    filesFor(lang).find((file) => typeof files === 'function' || `./${file}.ts` in files)!
  return {
    load: async (lang) => {
      const known = loaded.value[lang]
      if (known !== undefined) return known
      const file = fileIn(lang)
      const found = await (typeof files === 'function' ? files(file) : files[`./${file}.ts`]!())
      const text = (topic === undefined ? found : (found as Record<string, unknown>)[topic]) as T
      loaded.value = { ...loaded.value, [lang]: text }
      return text
    },
    now: (lang) => (shown = loaded.value[lang] ?? shown),
    metIn: (lang) => languages.find(({ file }) => file === fileIn(lang)) ?? languageOf(lang),
  }
}
