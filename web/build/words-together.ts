/**
 * The words of a place in one file for each language: whoever comes there in Easy Swedish fetches one
 * file of words, not one for each topic and one more for each text it takes over from Swedish.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { filesFor, languages } from '../../shared/languages.ts'

const asked = 'words:'
const own = '?for='
const catalogueFile = /\/text\/(\w+)\/catalogue\.ts$/
const wordsFile = /\/text\/[\w-]+\/[\w-]+\.ts$/
const files = languages.filter(({ reaches }) => reaches === 'all').map(({ file }) => file)

/** `places`: which topics are read in the same place; a topic of no place stays with itself. */
export const wordsTogether = (
  text: string,
  places: Readonly<Record<string, readonly string[]>>,
): Plugin => {
  const placeOf = (topic: string) =>
    Object.keys(places).find((place) => places[place]!.includes(topic)) ?? topic
  const fileOf = (topic: string, language: string): string => {
    const { lang } = languages.find(({ file }) => file === language)!
    const found = filesFor(lang).find((file) => existsSync(join(text, topic, `${file}.ts`)))
    return join(text, topic, `${found}.ts`)
  }
  return {
    name: 'words-together',
    enforce: 'pre',
    resolveId: (source, importer) => {
      if (source.startsWith(asked)) return `\0${source}`
      const language = new RegExp(`${own.replace('?', '\\?')}(\\w+)$`).exec(importer ?? '')?.[1]
      // What a language takes over from another is in its own file too.
      if (language === undefined) return undefined
      const file = join(dirname(importer!), source)
      if (wordsFile.test(file)) return file + own + language
      return undefined
    },
    load: async (id) => {
      if (id.startsWith(`\0${asked}`)) {
        const [place = '', language = ''] = id.slice(asked.length + 1).split('/')
        return (places[place] ?? [place])
          .map(
            (topic) =>
              `export { text as ${topic} } from ${JSON.stringify(fileOf(topic, language) + own + language)}`,
          )
          .join('\n')
      }
      const at = id.indexOf(own)
      return at < 0
        ? undefined
        : { code: await readFile(id.slice(0, at), 'utf8'), moduleSideEffects: false }
    },
    transform: (code, id) => {
      const topic = catalogueFile.exec(id)?.[1]
      if (topic === undefined) return undefined
      const place = placeOf(topic)
      const each = files.map(
        (file) => `'./${file}.ts': async () => (await import('${asked}${place}/${file}')).${topic}`,
      )
      return code.replace(/import\.meta\.glob\([^)]*\)/, `({ ${each.join(', ')} })`)
    },
  }
}
