/** Every language says everything, and says so when no person has read it. */
import { expect, test } from 'vitest'
import { Urgency } from '../../shared/rules/line/triage.ts'
import { Topic } from '../../shared/ids.ts'
import { en, latt } from '../../web/text/youth/with-door.ts'
import { text as sv, type YouthText } from '../../web/text/youth/sv.ts'
import { languages } from '../../shared/languages.ts'
import type { DoorText } from '../../web/youth/door/door-page.ts'

const catalogues: Record<string, YouthText> = { sv, latt, en }

/** Each text with its path; a function is called with made-up values. */
const texts = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value(1, 2, 3))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

test.each(Object.entries(catalogues))('%s leaves nothing empty', (_, catalogue) => {
  for (const [path, text] of texts(catalogue)) expect(text.trim(), path).not.toBe('')
})

test('English repeats no Swedish sentence', () => {
  const swedish = new Set(texts(sv).map(([, text]) => text))
  const same = texts(en)
    .map(([, text]) => text)
    .filter((text) => swedish.has(text) && /\p{L}+ \p{L}+ \p{L}/u.test(text))
  expect(same).toEqual([])
})

test('every language asks what is urgent in the order of the rule, and names every topic', () => {
  for (const { join, names } of Object.values(catalogues)) {
    expect(Object.keys(join.urgent.choices)).toEqual(Urgency.options)
    expect(Object.keys(names.topics).sort()).toEqual([...Topic.options].sort())
  }
})

test('a catalogue tells whether a person has read it', () => {
  for (const catalogue of Object.values(catalogues)) expect(catalogue.reviewedByPerson).toBe(false)
})

test.each(languages)(
  'the start page in $name has words for all of it, and tells whether a person has read them',
  async ({ file }) => {
    const { text } = (await import(`../../web/text/door/${file}.ts`)) as { text: DoorText }
    for (const [path, words] of texts(text)) expect(words.trim(), path).not.toBe('')
    expect(text.reviewedByPerson).toBe(false)
  },
)

test('every language that reaches beyond the start page has a chat', () => {
  const further = languages.filter(({ reaches }) => reaches === 'all').map(({ lang }) => lang)
  expect(
    Object.values(catalogues)
      .map(({ lang }) => lang)
      .sort(),
  ).toEqual(further.sort())
})
