/** Becoming known is told in every language, with nothing left out. */
import { expect, test } from 'vitest'
import { text as en } from '../../web/text/identified/en.ts'
import { text as latt } from '../../web/text/identified/latt.ts'
import { text as sv } from '../../web/text/identified/sv.ts'

/** Each text with its path; a function is called with made-up values. */
const texts = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((one, at) => texts(one, `${path}.${at}`))
  if (typeof value === 'function') return texts(value('Maja', 'Region Dalarna', 3), path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

test.each(Object.entries({ sv, latt, en }))('%s leaves nothing empty and nothing out', (_, one) => {
  expect(texts(one).length).toBeGreaterThan(15)
  for (const [path, text] of texts(one)) expect(text.trim(), path).not.toBe('')
  expect(texts(one).map(([path]) => path)).toEqual(texts(sv).map(([path]) => path))
  expect(one.reviewedByPerson).toBe(false)
})
