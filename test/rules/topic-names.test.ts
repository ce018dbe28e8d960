/** A county's own name of a topic is plain text in Swedish first, told apart from every other, and never of what says danger. */
import { describe, expect, test } from 'vitest'
import { mayBeNamed } from '../../shared/county/topic-names.ts'
import { namedTopics } from '../../shared/county/offered.ts'
import { languages } from '../../shared/languages.ts'
import { nearestTopic, newerTopics } from '../../shared/rules/line/newer-topic.ts'
import { settingOf, settingValue } from '../../shared/rules/settings/setting.ts'
import { readSettingsFile, settingsFile } from '../../shared/rules/settings/settings-file.ts'
import { oddTopicName } from '../../shared/rules/settings/topic-names.ts'
import { builtTopics } from '../../shared/topic-words/topic-words.ts'

const name = 'named.topics'
const own = { sv: { somn: 'Sova', familj: 'Hemma' }, en: { somn: 'Sleeping' } }
/** What is said of it, and that no server and no file takes it. */
const refused = (value: unknown): string | undefined => {
  const said = oddTopicName(name, value)
  const file = JSON.stringify({ dorren: 'settings', version: 1, values: { [name]: value } })
  if (said !== undefined) expect(readSettingsFile(file)).toHaveProperty('refused')
  return said
}

test('two sign it, and what is not written is not there', () => {
  expect(settingOf(name)?.signatures).toBe(2)
  expect(settingOf('named.exercises')).toBeUndefined()
  expect(oddTopicName(name, own)).toBeUndefined()
  expect(settingValue(name, own)).toEqual(own)
  expect(settingValue(name, {})).toEqual({})
  expect(readSettingsFile(settingsFile({ [name]: own }))).toEqual({ values: { [name]: own } })
})

test.each(['vald', 'sjalvskada', 'inte-vilja-leva', 'annat', 'heder'])(
  '%s is called the same in every county',
  (topic) => {
    expect(namedTopics).not.toContain(topic)
    const value = { sv: { [topic]: 'Något helt eget' } }
    expect(refused(value)).toMatch(/döps inte om/)
    expect(settingValue(name, value)).toBeUndefined()
  },
)

test('a topic that stands for one of these on the pages of the last release is none to name', () => {
  for (const topic of newerTopics)
    expect(mayBeNamed(topic), topic).toBe(mayBeNamed(nearestTopic[topic]))
})

describe('is refused with a sentence', () => {
  test.each([
    ['markup', { sv: { somn: 'Sova <b>gott</b>' } }, /bara text/],
    ['a quote', { sv: { somn: 'Sova "gott"' } }, /bara text/],
    ['an invisible sign', { sv: { somn: 'So\u200Bva' } }, /osynliga tecken/],
    ['a sign that turns the line', { sv: { somn: 'Sova\u202E' } }, /osynliga tecken/],
    ['nothing', { sv: { somn: '' } }, /skriv ett namn/],
    ['spaces', { sv: { somn: '  ' } }, /skriv ett namn/],
    ['too much', { sv: { somn: 'Sova'.repeat(11) } }, /högst 40 tecken/],
    ['no text', { sv: { somn: 7 } }, /skriv ett namn/],
    ['English without Swedish', { en: { somn: 'Sleeping' } }, /på svenska också/],
    ['the built name of another', { sv: { somn: 'familjen ' } }, /ett annat ämne heter så/],
    ['a name of danger', { sv: { somn: 'Våld  och hot' } }, /ett annat ämne heter så/],
    ['one name for two', { sv: { somn: 'Kvällen', familj: 'kvällen' } }, /heter så/],
    ['two that change places', { sv: { somn: 'Familjen', familj: 'Sömn' } }, /heter så/],
    [
      'the same in another language',
      { sv: { somn: 'Sova' }, en: { somn: 'Family' } },
      /”Sömn”, English: ett annat/,
    ],
    ['a topic that is none', { sv: { hockey: 'Hockey' } }, /finns inte/],
    ['a language of no page', { sv: { somn: 'Sova' }, fi: { somn: 'Uni' } }, /sidans språk/],
  ])('%s', (_, value, sentence) => {
    expect(refused(value)).toMatch(sentence)
  })

  test('a name that the language itself has for things', () => {
    for (const odd of ['{"__proto__":{"somn":"Sova"}}', '{"sv":{"__proto__":"Sova"}}'])
      expect(refused(JSON.parse(odd)), odd).toBeDefined()
  })
})

test('a name may be the one that it is built with, and Dari is spelt as Dari is', () => {
  expect(refused({ sv: { somn: 'Sömn' } })).toBeUndefined()
  const dari = { sv: { somn: 'Sova' }, 'fa-AF': { somn: 'نمی\u200Cخوابم' } }
  expect(refused(dari)).toBeUndefined()
  expect(settingValue(name, dari)).toEqual(dari)
  const twice = { sv: { somn: 'Sova' }, 'fa-AF': { somn: 'فا\u200Cمیل' } }
  expect(refused(twice), 'is read as the family').toMatch(/heter så/)
})

test('every name that the code has could be a county’s own', () => {
  for (const { lang } of languages)
    for (const topic of namedTopics) {
      const names = {
        sv: { [topic]: builtTopics.sv[topic] },
        [lang]: { [topic]: builtTopics[lang][topic] },
      }
      expect(oddTopicName(name, names), `${lang} ${topic}`).toBeUndefined()
      expect(settingValue(name, names), `${lang} ${topic}`).toEqual(names)
    }
})
