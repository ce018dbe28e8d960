/** What a youth says yes to, word for word: complete, never changed, and for whom it may be. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  consentSentences,
  consentTextNow,
  consentTexts,
} from '../../shared/rules/records/consent-text.ts'
import { municipalities, units } from '../../shared/county/dalarna.ts'
import { services } from '../../shared/county/directory.ts'
import { consentRule, contentFor } from '../../shared/rules/records/consent-rule.ts'

describe('what is said yes to', () => {
  test('never changes once it is released', () => {
    const digests = Object.fromEntries(
      Object.entries(consentTexts).map(([version, { words }]) => [
        version,
        createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16),
      ]),
    )
    expect(digests, 'a new wording is a new version').toMatchInlineSnapshot(`
      {
        "1": "f0cf408ffe83f73b",
      }
    `)
  })

  test('names receiver, keeper, content, end and the way back, in every language', () => {
    for (const lang of ['sv', 'sv-x-latt', 'en'] as const) {
      const filled = { receiver: 'Mora kommun', keeper: 'Region Dalarna', until: '8 december' }
      const said = consentSentences(
        { text: consentTextNow, lang, content: ['journal', 'talk'] },
        { ...filled, about: 'sömnen' },
      ).join(' ')
      for (const word of [...Object.values(filled), 'sömnen']) expect(said, lang).toContain(word)
      expect(said).not.toMatch(/[{}]/)
    }
    expect(consentTexts[consentTextNow]).toMatchObject({ reviewedByPerson: false })
  })

  test('can name every municipality, and no line for the whole country', () => {
    expect(consentRule.confirmedBy).toBeNull()
    for (const { id } of units)
      expect(contentFor(id, 'region-dalarna')).toEqual(
        id === 'region-dalarna' ? [] : ['journal', 'talk'],
      )
    expect(municipalities).toHaveLength(15)
    for (const { id, where, level } of services)
      expect(contentFor(id, 'region-dalarna'), id).toEqual(
        where === 'country' || level === 'acute' ? [] : ['talk'],
      )
  })
})
