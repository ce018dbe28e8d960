/** The figures of readability are those of the text as it is, by formulas that were reckoned by hand. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readabilityPage } from '../../infra/documents/readability-page.ts'
import { readability } from '../../infra/programme/readability.ts'

it('docs/readability.md is written down as it is: `npm run docs` writes it anew', async () => {
  expect(readFileSync('docs/readability.md', 'utf8')).toBe(await readabilityPage())
})

it('LIX is words a sentence and the share of words over six letters', () => {
  // Six words in two sentences, of which "snabbare" is long: 3 + 100 / 6.
  expect(readability(['Jag går hem. Hon simmar snabbare.']).lix).toBeCloseTo(19.667, 2)
})

it('Flesch–Kincaid’s grade is reckoned from words a sentence and syllables a word', () => {
  // Six words of one syllable in two sentences: 0.39 · 3 + 11.8 · 1 − 15.59.
  expect(readability(['The cat sat. The dog ran.']).grade).toBeCloseTo(-2.62, 2)
  // Seven words, eleven syllables (a-no-ther, ti-ger, ta-ble, the rest one): 0.39 · 7 + 11.8 · 11 / 7 − 15.59.
  expect(readability(['Another tiger sat at the old table.']).grade).toBeCloseTo(5.683, 2)
})
