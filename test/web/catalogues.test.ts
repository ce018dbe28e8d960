/** Every language of the start page asks and names the same, in the order of the rules. */
import { expect, test } from 'vitest'
import { Urgency } from '../../shared/rules/line/triage.ts'
import { Topic } from '../../shared/ids.ts'
import { en, latt } from '../../web/text/youth/with-door.ts'
import { text as sv, type YouthText } from '../../web/text/youth/sv.ts'
import { languages } from '../../shared/languages.ts'

const catalogues: Record<string, YouthText> = { sv, latt, en }

test('every language asks what is urgent in the order of the rule, and names every topic', () => {
  for (const { join, names } of Object.values(catalogues)) {
    expect(Object.keys(join.urgent.choices)).toEqual(Urgency.options)
    expect(Object.keys(names.topics).sort()).toEqual([...Topic.options].sort())
  }
})

test('every language that reaches beyond the start page has a chat', () => {
  const further = languages.filter(({ reaches }) => reaches === 'all').map(({ lang }) => lang)
  expect(
    Object.values(catalogues)
      .map(({ lang }) => lang)
      .sort(),
  ).toEqual(further.sort())
})
