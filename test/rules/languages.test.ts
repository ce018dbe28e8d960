/** A language is a row: how far it reaches, what stands in for it, and which way it is read. */
import { describe, expect, it } from 'vitest'
import { Language } from '../../shared/ids.ts'
import {
  filesFor,
  languageOf,
  languages,
  spokenFrom,
  wordsIn,
  type PageLanguage,
} from '../../shared/languages.ts'

const isSpoken = (file: string): boolean => Language.options.some((one) => one === file)

/** Of no page: whatever languages there are, this is not one of them. */
const leftward: PageLanguage = {
  lang: 'x-left',
  file: 'left',
  path: '/left/',
  name: 'Left',
  dir: 'rtl',
  reaches: 'door',
  instead: 'en',
  reviewed: null,
}
const withLeftward = [...languages, leftward]

describe('a language that reaches the start page alone', () => {
  it('is read there in its own direction, and beyond it the one that stands in is, in its own', () => {
    expect(languageOf('x-left', withLeftward).dir).toBe('rtl')
    expect(spokenFrom('x-left', 'talk', withLeftward)).toMatchObject({ lang: 'en', dir: 'ltr' })
  })

  it('has its words in its own file, then in those that stand in, in order', () => {
    expect(filesFor('x-left', withLeftward)).toEqual(['left', 'en', 'sv'])
    expect(filesFor('sv-x-latt')).toEqual(['latt', 'sv'])
  })
})

it('every language that reaches further is met in itself', () => {
  expect(['sv', 'sv-x-latt', 'en'].map((lang) => spokenFrom(lang).lang)).toEqual([
    'sv',
    'sv-x-latt',
    'en',
  ])
})

it('a language nobody knows is met in Swedish', () => {
  expect(languageOf('xx').lang).toBe('sv')
  expect(wordsIn({ sv: 'hej', en: 'hello' }, 'xx')).toBe('hej')
})

it('every page but the easy one is in a language that a talk can be asked for in', () => {
  const files: readonly string[] = languages.map(({ file }) => file)
  expect(files.filter((file) => file !== 'latt' && !isSpoken(file))).toEqual([])
})

it('no two languages have the same address, name or file', () => {
  for (const field of ['path', 'name', 'file', 'lang'] as const)
    expect(new Set(languages.map((one) => one[field])).size).toBe(languages.length)
})

it('every language is read in its own direction', () => {
  expect(Object.fromEntries(languages.map(({ lang, dir }) => [lang, dir]))).toEqual({
    sv: 'ltr',
    'sv-x-latt': 'ltr',
    en: 'ltr',
    ar: 'rtl',
    uk: 'ltr',
    so: 'ltr',
    'fa-AF': 'rtl',
    ti: 'ltr',
  })
})
