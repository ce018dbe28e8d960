/** Settings leave and come as one file, the same letter by letter; another version, a strange name or a script is refused whole. */
import { describe, expect, test } from 'vitest'
import { readSettingsFile, settingsFile } from '../../shared/rules/settings/settings-file.ts'
import { settingOf } from '../../shared/rules/settings/setting.ts'
import { places } from '../../shared/county/places.ts'
import { kitchen } from '../support/added-service.ts'

const values = {
  'replies.somn': [{ title: 'Sova', text: 'Hur länge har det varit så?' }],
  'place.mottagning-mora': { address: 'Vasagatan 1', hours: '', phone: '', web: 'www.mora.se' },
  'hours.mora-kommun': 12,
}

test('what is written is read, and written again is the same file', () => {
  const file = settingsFile(values)
  expect(readSettingsFile(file)).toEqual({ values })
  const read = readSettingsFile(file)
  expect('values' in read && settingsFile(read.values)).toBe(file)
  expect(file.indexOf('hours')).toBeLessThan(file.indexOf('place'))
})

test('a file of before anything could be added or left out is read as it was', () => {
  const before = {
    'contact.bris': { call: '116 112', chat: 'www.bris.se' },
    'service.umo': { call: '', web: 'www.umo.se' },
  }
  expect(
    readSettingsFile(JSON.stringify({ dorren: 'settings', version: 1, values: before })),
  ).toEqual({
    values: before,
  })
})

describe('is refused with a sentence that says what and that nothing has changed', () => {
  const file = (more: object) =>
    JSON.stringify({ dorren: 'settings', version: 1, values: {}, ...more })
  test.each([
    ['no JSON', 'hej', /går inte att läsa/],
    ['another file', '{"name":"x"}', /inga inställningar från Dörren/],
    ['nothing', 'null', /inga inställningar från Dörren/],
    ['another version', file({ version: 2 }), /version 2.*version 1/],
    ['no version', file({ version: undefined }), /version null/],
    [
      'a name that the language has for things',
      '{"dorren":"settings","version":1,"values":{"__proto__":1}}',
      /heter ”__proto__”/,
    ],
    ...['contacts', 'services'].map((list): [string, string, RegExp] => [
      `a language of that name, of added ${list}`,
      `{"dorren":"settings","version":1,"values":{"added.${list}":[${JSON.stringify(
        list === 'services'
          ? kitchen
          : {
              ...{ id: kitchen.id, name: 'A', for: 'anyone', hours: 'always' },
              call: '9030',
              chat: '',
            },
      ).replace(/}$/, ',"names":{"__proto__":"Kök"}}')}]}}`,
      /har inte rätt form på rad 1\./,
    ]),
    ['a list', file({ values: [] }), /inga värden/],
    ['a strange name', file({ values: { 'hours.narnia': 1 } }), /heter ”hours.narnia”/],
    ['a name of the language', file({ values: { 'constructor.x': 1 } }), /constructor.x/],
    [
      'a script',
      file({ values: { 'replies.somn': [{ title: 'a', text: '<script>alert(1)</script>' }] } }),
      /står det kod/,
    ],
    [
      'an address that is a script',
      file({ values: { 'service.umo': { call: '', web: 'javascript:alert(1)' } } }),
      /står det kod/,
    ],
    [
      'an added name with a script',
      file({
        values: {
          'added.contacts': [
            {
              id: 'egen-aaaaaaaa',
              name: '<script>',
              for: 'anyone',
              hours: 'always',
              call: '90',
              chat: '',
            },
          ],
        },
      }),
      /added.contacts.*står det kod/,
    ],
    [
      'an added row that reaches nobody',
      file({
        values: {
          'added.contacts': [
            {
              id: 'egen-aaaaaaaa',
              name: 'A',
              for: 'anyone',
              hours: 'always',
              call: '9030',
              chat: '',
            },
            { id: 'egen-bbbbbbbb', name: 'B', for: 'anyone', hours: 'always', call: '', chat: '' },
          ],
        },
      }),
      /”added.contacts” har inte rätt form på rad 2\./,
    ],
    [
      'an added row by a name that is there',
      file({
        values: {
          'added.contacts': [
            {
              id: 'egen-aaaaaaaa',
              name: 'Bris',
              for: 'anyone',
              hours: 'always',
              call: '9030',
              chat: '',
            },
          ],
        },
      }),
      /Namnet på rad 1 i ”added.contacts” finns redan i listan\./,
    ],
    [
      'an added kitchen of the directory by a name that is there',
      file({ values: { 'added.services': [{ ...kitchen, name: 'tjejjouren' }] } }),
      /Namnet på rad 1 i ”added.services” finns redan i listan\./,
    ],
    ['an added list of no rows', file({ values: { 'added.services': [null, 7] } }), /på rad 1\./],
    ['a value of another shape', file({ values: { 'hours.mora-kommun': 'tolv' } }), /rätt form/],
  ])('%s', (_name, text, sentence) => {
    const read = readSettingsFile(text)
    expect(read).toHaveProperty('refused')
    expect('refused' in read && read.refused).toMatch(sentence)
    expect('refused' in read && read.refused).toMatch(/Inget har ändrats\.$/)
  })
})

test('an added name is spelt in Dari as Dari is, with the sign between two letters that nobody sees', () => {
  const contact = (dari: string) => ({
    'added.contacts': [
      {
        ...{ id: kitchen.id, name: 'A', names: { 'fa-AF': dari }, for: 'anyone', hours: 'always' },
        ...{ call: '9030', chat: '' },
      },
    ],
  })
  const read = (dari: string) => readSettingsFile(settingsFile(contact(dari)))
  expect(read('نمی\u200Cخوابم')).toEqual({ values: contact('نمی\u200Cخوابم') })
  for (const odd of ['نمی\u200C', '\u200Cخوابم', 'نمی\u200C\u200Cخوابم', 'So\u200Cva'])
    expect(read(odd), odd).toHaveProperty('refused')
})

test('the county has sixteen employers and fifteen clinics, each changed by its own', () => {
  expect(places.filter(({ kind }) => kind === 'unit')).toHaveLength(16)
  expect(places.filter(({ kind }) => kind === 'clinic')).toHaveLength(15)
  for (const { id, unit } of places) expect(settingOf(`place.${id}`)?.unit).toBe(unit)
})
