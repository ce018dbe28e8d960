/** The words of danger, of a colleague in the chat and of compared words: in every language, and never in the wrong one. */
import { expect, test } from 'vitest'
import { text as safetyEn } from '../../web/text/safety/en.ts'
import { text as safetyLatt } from '../../web/text/safety/latt.ts'
import { text as safetySv } from '../../web/text/safety/sv.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'

/** Each text with its path; a function is called with made-up values. */
const texts = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value(1, 2, 3))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}
const all = { sv: safetySv, latt: safetyLatt, en: safetyEn }

test.each(Object.entries(all))('%s leaves nothing empty and nothing out', (_, one) => {
  for (const [path, text] of texts(one)) expect(text.trim(), path).not.toBe('')
  expect(texts(one).map(([path]) => path)).toEqual(texts(safetySv).map(([path]) => path))
  expect(one.reviewedByPerson).toBe(false)
})

test('English repeats no Swedish sentence', () => {
  const swedish = new Set(texts(safetySv).map(([, text]) => text))
  const same = texts(safetyEn).filter(
    ([, text]) => swedish.has(text) && /\p{L}+ \p{L}+ \p{L}/u.test(text),
  )
  expect(same).toEqual([])
})

test('no text of danger, to a youth or to staff, tells anybody that the risk is low', () => {
  const said = [...Object.values(all), safetyText].flatMap((one) => texts(one))
  for (const [path, text] of said) {
    // The one place where the word stands is the counsellor's own judgement, which nobody computes.
    if (path === '.assess.fields.judgement.of.lower') continue
    expect(text, path).not.toMatch(/låg(a|t)? risk|low risk|ingen risk|no risk|^låg$|riskniv/i)
  }
})
