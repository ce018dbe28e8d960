/** One way to the words of a topic: its file is fetched alone, in the language of the page, and kept. */
import { signal } from '@preact/signals'
import { filesFor } from '../../shared/languages.ts'

export interface Catalogue<T> {
  /** Fetches the words once; a failed fetch is tried again when asked anew. */
  load(lang: string): Promise<T>
  /** Undefined while they are on their way. */
  now(lang: string): T | undefined
}

/** `files`: what `import.meta.glob` finds in the topic's folder, each with its export `text`. */
export const catalogueOf = <T>(
  files: Readonly<Record<string, () => Promise<unknown>>>,
): Catalogue<T> => {
  const loaded = signal<Readonly<Record<string, T>>>({})
  return {
    load: async (lang) => {
      const known = loaded.value[lang]
      if (known !== undefined) return known
      const paths = filesFor(lang).map((file) => `./${file}.ts`)
      const text = (await files[paths.find((path) => path in files)!]!()) as T
      loaded.value = { ...loaded.value, [lang]: text }
      return text
    },
    now: (lang) => loaded.value[lang],
  }
}
