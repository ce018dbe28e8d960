/** Letters, booked times and codes say everything in every language, and never in the wrong one. */
import { expect, test } from 'vitest'
import { text as en } from '../../web/text/later/en.ts'
import { text as latt } from '../../web/text/later/latt.ts'
import { text as sv } from '../../web/text/later/sv.ts'

/** Each text with its path; a function is called with made-up values. */
const texts = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value(1, 2, 3))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

test.each(Object.entries({ sv, latt, en }))('%s leaves nothing empty and nothing out', (_, one) => {
  for (const [path, text] of texts(one)) expect(text.trim(), path).not.toBe('')
  expect(texts(one).map(([path]) => path)).toEqual(texts(sv).map(([path]) => path))
  expect(one.reviewedByPerson).toBe(false)
})

test('English repeats no Swedish sentence', () => {
  const swedish = new Set(texts(sv).map(([, text]) => text))
  const same = texts(en).filter(
    ([, text]) => swedish.has(text) && /\p{L}+ \p{L}+ \p{L}/u.test(text),
  )
  expect(same).toEqual([])
})
