/**
 * The words of a place in one file for each language: whoever comes there in Easy Swedish fetches one
 * file of words, not one for each topic and one more for each text it takes over from Swedish. Where the start
 * page names the file of its own language, the addresses of all the others are fetched when somebody changes.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { languages, type PageLanguage } from '../../shared/languages.ts'

const asked = 'words:'
const named = 'words-named'
const others = 'words-of-others'
const own = '?for='
const catalogueFile = /\/text\/(\w+)\/catalogue\.ts$/
const globbed = /import\.meta\.glob\([^)]*\)/
const wordsFile = /\/(?:text\/[\w-]+|(?:time|topic)-words)\/[\w-]+\.ts$/

/** Runs in the page: the file that the start page names when it is of this language, else one of all the others. */
const namedCode = `
export const wordsNamed = (list, place) => (file) => {
  const own = JSON.parse(document.body.dataset.files)[list].at(-1)
  if (own.startsWith('/assets/' + file + '-')) return import(/* @vite-ignore */ own)
  return import('${others}').then(({ all }) => all[place + '/' + file]())
}
`

const isSpokenIn = ({ reaches }: PageLanguage): boolean => reaches !== 'door'

/** `places`: which topics are read in the same place; a topic of no place stays with itself. */
export const wordsTogether = (
  text: string,
  places: Readonly<Record<string, readonly string[]>> = {},
  /** Topics whose file the start page names, and where in `data-files`: last of these. */
  inPage: Readonly<Record<string, string>> = {},
): Plugin => {
  const placeOf = (topic: string) =>
    Object.keys(places).find((place) => places[place]!.includes(topic)) ?? topic
  const fileOf = (topic: string, language: string): string => join(text, topic, `${language}.ts`)
  const isIn = (topic: string, language: string): boolean => existsSync(fileOf(topic, language))
  const filesOf = (topic: string): string[] =>
    languages.map(({ file }) => file).filter((file) => isIn(topic, file))
  return {
    name: 'words-together',
    enforce: 'pre',
    resolveId: (source, importer) => {
      if ([asked, named, others].some((start) => source.startsWith(start))) return `\0${source}`
      const place = importer?.split(own)[1]
      // What is taken over, from another language or another place, is in each one's own file too.
      if (place === undefined) return undefined
      const file = join(dirname(importer!), source)
      if (wordsFile.test(file)) return file + own + place
      return undefined
    },
    load: async (id) => {
      if (id.startsWith(`\0${asked}`)) {
        const [place = '', language = ''] = id.slice(asked.length + 1).split('/')
        return (places[place] ?? [place])
          .filter((topic) => isIn(topic, language))
          .map(
            (topic) =>
              `export { text as ${topic} } from ${JSON.stringify(fileOf(topic, language) + own + `${place}-${language}`)}`,
          )
          .join('\n')
      }
      if (id === `\0${named}`) return namedCode
      if (id === `\0${others}`) {
        const all = Object.keys(inPage).flatMap((topic) =>
          filesOf(topic).map((file) => [placeOf(topic), file].join('/')),
        )
        return `export const all = { ${all.map((one) => `'${one}': () => import('${asked}${one}')`).join(', ')} }`
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
      const here = filesOf(topic)
      if (topic in inPage && here.length < languages.filter(isSpokenIn).length)
        throw new Error(`Not every language has ${topic}, and the start page names its file.`)
      if (topic in inPage)
        return `import { wordsNamed } from '${named}'\n${code.replace(
          globbed,
          `wordsNamed('${inPage[topic]}', '${place}'), '${topic}'`,
        )}`
      const each = here.map((file) => `'./${file}.ts': () => import('${asked}${place}/${file}')`)
      return code.replace(globbed, `{ ${each.join(', ')} }, '${topic}'`)
    },
  }
}
