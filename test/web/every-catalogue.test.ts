/** Whatever is said in several languages is said in each, and nothing in the wrong one; found by its folder. */
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { languages } from '../../shared/languages.ts'
import { texts } from '../support/catalogue-texts.ts'

const folder = new URL('../../web/text/', import.meta.url)
const spoken = languages.map(({ file }) => file).filter((file) => file !== 'sv')

/** A number says by itself that it is one. */
const saysNothing = ['directory .text.ways.number']

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
  expect(swedish.filter((path) => !theirs.has(path))).toEqual([])
})

it.each(catalogues.filter(([, file]) => file === 'en'))(
  '%s in English repeats no Swedish sentence',
  async (subject) => {
    const swedish = new Set((await read(subject, 'sv')).map(([, text]) => text))
    const same = (await read(subject, 'en')).filter(
      ([, text]) => swedish.has(text) && /\p{L}+ \p{L}+ \p{L}/u.test(text),
    )
    expect(same).toEqual([])
  },
)

it.each(['sv', ...spoken])(
  'whatever tells of %s whether a person has read it says no, the start page among it',
  async (file) => {
    const told = new Map<string, unknown>()
    for (const [subject] of catalogues.filter(([, one]) => file === 'sv' || one === file))
      for (const value of Object.values(await moduleOf(subject, file)) as unknown[])
        if (typeof value === 'object' && value !== null && 'reviewedByPerson' in value)
          told.set(subject, value.reviewedByPerson)
    expect(told.get('door')).toBe(false)
    expect(new Set(told.values())).toEqual(new Set([false]))
  },
)
