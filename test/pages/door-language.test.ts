/** A start page in a language that reaches no further: the document says which language is read, there and beyond. */
import { beforeEach, expect, it, vi } from 'vitest'
import type * as Languages from '../../shared/languages.ts'

// Whatever languages there are, this is not one of them.
vi.mock('../../shared/languages.ts', async (original) => {
  const real = await original<typeof Languages>()
  const leftward: Languages.PageLanguage = {
    ...{ lang: 'x-left', file: 'left', path: '/left/', name: 'Left', dir: 'rtl' },
    ...{ reaches: 'door', instead: 'en', reviewed: null },
  }
  const among = [...real.languages, leftward]
  return {
    ...real,
    languages: among,
    languageOf: (lang: string) => real.languageOf(lang, among),
    spokenFrom: (lang: string) => real.spokenFrom(lang, 'talk', among),
  }
})

const page = document.documentElement
const read = () => [page.lang, page.dir]

beforeEach(() => {
  page.lang = 'x-left'
  page.dir = 'rtl'
  vi.resetModules()
})

it('is the one that stands in, in its own direction, and back at the start page its own again', async () => {
  const { sayLanguage, startLanguage, words } = await import('../../web/youth/language.ts')
  await startLanguage()
  expect(words().lang).toBe('en')
  sayLanguage('beyond')
  expect(read()).toEqual(['en', 'ltr'])
  sayLanguage('door')
  expect(read()).toEqual(['x-left', 'rtl'])
})
