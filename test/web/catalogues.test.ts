/** Every language of the start page asks and names the same, in the order of the rules, and knows whom to call. */
import { expect, test } from 'vitest'
import { crisisContacts } from '../../shared/county/crisis-contacts.ts'
import { languages } from '../../shared/languages.ts'
import { Urgency } from '../../shared/rules/line/triage.ts'
import { Topic } from '../../shared/ids.ts'
import type { YouthText } from '../../web/text/youth/sv.ts'

const beyond = languages.filter(({ reaches }: { reaches: string }) => reaches !== 'door')
const catalogues = await Promise.all(
  beyond.map(async (row) => ({
    ...row,
    text: ((await import(`../../web/text/youth/${row.file}.ts`)) as { text: YouthText }).text,
  })),
)

test.each(catalogues)(
  '$lang asks what is urgent in the order of the rule, and names every topic',
  ({ text }) => {
    const { join, names } = text
    expect(Object.keys(join.urgent.choices)).toEqual(Urgency.options)
    expect(Object.keys(names.topics).sort()).toEqual(
      [...Topic.options, 'heder', 'skolfranvaro'].sort(),
    )
  },
)

test.each(catalogues)(
  'the chat of $lang says which language it is, and which way it is read',
  ({ lang, dir, text }) => {
    expect([text.lang, text.dir]).toEqual([lang, dir])
  },
)

test.each(catalogues)(
  '$lang says to call 112 wherever life may be in danger, and whom each contact is for',
  ({ text }) => {
    const { crisis, join } = text
    for (const said of [
      crisis.intro,
      crisis.silent,
      crisis.viaDanger,
      crisis.about['child-harmed'],
      join.danger.lead,
    ])
      expect(said).toContain('112')
    for (const contact of crisisContacts)
      expect(crisis.about[contact.for]?.length).toBeGreaterThan(5)
  },
)

test.each(catalogues.filter(({ dir }) => dir === 'rtl'))(
  'a number with spaces or hyphens keeps its own direction in $lang, as does a name before it',
  ({ text }) => {
    // And one line: on two it is read from the wrong end.
    expect(text.crisis.call('0771-90 55 00')).toContain('\u20660771-\u206090\u00a055\u00a000\u2069')
    expect(text.crisis.chat('Jourhavande kompis')).toContain('\u2068Jourhavande kompis\u2069')
  },
)

test.each(catalogues)(
  '$lang says once what is not in it, and in which language that is, unless it has everything',
  ({ reaches, text }) => {
    expect(text.notHere === undefined).toBe(reaches === 'all')
  },
)
