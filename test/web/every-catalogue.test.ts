/** Whatever is said in several languages is said in each, and nothing in the wrong one; found by its folder. */
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { languages } from '../../shared/languages.ts'
import { texts } from '../support/catalogue-texts.ts'
import { isForeign } from '../support/foreign-words.ts'
import { toAnswer } from '../support/time-to-answer.ts'

const folder = new URL('../../web/text/', import.meta.url)
const spoken = languages.map(({ file }) => file).filter((file) => file !== 'sv')

/** A number says by itself that it is one. */
const saysNothing = ['directory .text.ways.number', 'wall .text.othersLanguage']
/** How days are said: a tag where the platform knows the language, else words, which test/rules has. */
const isHow = (path: string): boolean => path.startsWith('.text.chat.locale')

/** A file's name is in letters that every device has. */
const isNoWord = (path: string): boolean => /\.(dir|file)$/.test(path)

const moduleOf = async (subject: string, file: string): Promise<object> =>
  (await import(new URL(`${subject}/${file}.ts`, folder).href)) as object
const read = async (subject: string, file: string): Promise<[string, string][]> =>
  texts(await moduleOf(subject, file))

const catalogues = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, folder)).flatMap((file) =>
      spoken.filter((one) => file === `${one}.ts`).map((one) => [name, one] as const),
    ),
  )

it('there are catalogues in every language', () => {
  expect(new Set(catalogues.map(([, file]) => file))).toEqual(new Set(spoken))
  expect(catalogues.length).toBeGreaterThan(20)
})

it.each(languages.filter(({ reaches }) => reaches === 'talk').map(({ file }) => file))(
  '%s has a file in each topic that reaches the talk',
  (file) => {
    const topicsOf = (one: string) => catalogues.filter(([, f]) => f === one).map(([name]) => name)
    // Arabic was the first of them.
    expect(topicsOf(file)).toEqual(topicsOf('ar'))
  },
)

it.each(catalogues)('%s in %s leaves nothing empty', async (subject, file) => {
  const all = await read(subject, file)
  expect(all.length).toBeGreaterThan(0)
  const empty = all.filter(
    ([path, text]) => text.trim() === '' && !saysNothing.includes(`${subject} ${path}`),
  )
  expect(empty).toEqual([])
})

/** Easy Swedish says it in fewer or in more sentences. */
const placeIn = (file: string, path: string) =>
  file === 'latt' ? path.replaceAll(/\.\d+/g, '.some') : path

it.each(catalogues)('%s in %s leaves nothing out', async (subject, file) => {
  const theirs = new Set((await read(subject, file)).map(([path]) => placeIn(file, path)))
  const swedish = (await read(subject, 'sv')).map(([path]) => placeIn(file, path))
  expect(swedish.filter((path) => !isHow(path) && !theirs.has(path))).toEqual([])
})

it.each(catalogues.filter(([, file]) => file !== 'latt'))(
  '%s in %s repeats no sentence of another language',
  async (subject, file) => {
    const others = ['sv', ...spoken].filter(
      (one) =>
        one !== file && (one === 'sv' || catalogues.some(([s, f]) => s === subject && f === one)),
    )
    const said = new Set(
      (await Promise.all(others.map((one) => read(subject, one)))).flat().map(([, text]) => text),
    )
    const same = (await read(subject, file)).filter(
      ([, text]) => said.has(text) && /\p{L}+ \p{L}+ \p{L}/u.test(text),
    )
    expect(same).toEqual([])
  },
)

it.each(catalogues.filter(([, file]) => !['latt', 'en'].includes(file)))(
  '%s in %s has no word of Swedish or English but what stands in brackets beside its own',
  async (subject, file) => {
    const foreign = (await read(subject, file)).filter(([, text]) =>
      isForeign(text.replaceAll('undefined', '…'), file === 'so'),
    )
    expect(foreign.filter(([path]) => !isHow(path) && !isNoWord(path))).toEqual([])
  },
)

it.each(catalogues)(
  '%s in %s writes numbers in the digits of a telephone',
  async (subject, file) => {
    const others = (await read(subject, file)).filter(([, text]) => /(?![0-9½])\p{N}/u.test(text))
    expect(others).toEqual([])
  },
)

it.each(['sv', ...spoken])('%s sends whoever is in danger to 112', async (file) => {
  const [crisis, youth] = await Promise.all([read('crisis', file), read('youth', file)])
  const of = (all: [string, string][], path: string) => all.find(([at]) => at === path)?.[1]
  expect(of(crisis, '.text.intro')).toMatch(/\b112\b/)
  expect(of(crisis, '.text.viaDanger')).toMatch(/\b112\b/)
  expect(of(youth, '.text.join.danger.lead')).toMatch(/\b112\b/)
})

it.each(['sv', ...spoken])('%s says how long whoever is called has to answer', async (file) => {
  const youth = await read('youth', file)
  const said = youth.find(([path]) => path === '.text.visit.waiting.next.0')?.[1]
  const seconds = Object.values(toAnswer).map((time) => `${time / 1000}`)
  expect(said?.match(/\d+/g)?.sort()).toEqual([...new Set(seconds)].sort())
})

/** Firefox keeps what a tab kept, and opens a closed tab again with it. */
const closesIt =
  /(försvinner|borta|goes|gone)[^.]*(stänger|close)|(stänger|close)[^.]*(försvinner|borta|goes|gone)/i
it.each(['sv', 'latt', 'en'])(
  '%s never promises that words are gone with the tab, without what some browsers do',
  async (file) => {
    const topics = ['safety', 'later', 'shelf']
    const all = (await Promise.all(topics.map((topic) => read(topic, file)))).flat()
    const promised = all.filter(
      ([, text]) => closesIt.test(text) && /flik|sida|tab|page/i.test(text),
    )
    expect(promised.filter(([, text]) => !/öppna|open/i.test(text))).toEqual([])
    expect(
      all.filter(([, text]) => /öppna den igen|flik igen|again/i.test(text)).length,
    ).toBeGreaterThan(1)
  },
)
