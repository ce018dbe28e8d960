/** What a plan made together rests on and must say: whose yes by age, what the law asks for, when what is next is due. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  sipConsentSentences,
  sipConsentTextNow,
  sipConsentTexts,
} from '../../shared/rules/sip/sip-consent-text.ts'
import { followUpRule } from '../../shared/rules/sip/sip-questions.ts'
import {
  type SipConsent,
  sipConsentMissing,
  sipDue,
  sipMissing,
  sipMust,
  sipRule,
} from '../../shared/rules/sip/sip-rule.ts'
import { nextSipState, sipStates } from '../../shared/rules/sip/sip-states.ts'

const day = 86_400_000
const said: SipConsent = {
  age: 16,
  way: 'youth-and-both',
  youth: 'yes',
  guardians: 'yes',
  until: 10 * day,
}

describe('whose yes is missing', () => {
  test.each([
    ['nobody’s, where both have said it', said, []],
    ['guardians’, under age', { ...said, guardians: 'unasked' }, ['guardians']],
    ['nobody’s, of somebody of age', { ...said, age: 18, guardians: 'unasked' }, []],
    [
      'nobody’s, of somebody judged mature',
      { ...said, guardians: 'unasked', judged: 'mature' },
      [],
    ],
    ['the youth’s, when it was never asked', { ...said, youth: 'unasked' }, ['youth']],
    ['the youth’s, when it is taken back', { ...said, youth: 'taken-back' }, ['youth']],
    ['the youth’s, when its time is over', { ...said, until: day }, ['youth']],
    ['guardians’, when one takes it back', { ...said, guardians: 'taken-back' }, ['guardians']],
  ] as const)('%s', (_whose, consent, missing) => {
    expect(sipConsentMissing(consent, day)).toEqual(missing)
  })
})

describe('the plan', () => {
  test('says by law which measures, by whom, and who answers for it all, before it is handed out', () => {
    const whole = { goals: ['Sova'], measures: [{}], responsible: {}, followUpOn: '2027-02-15' }
    expect(sipMissing(whole)).toEqual([])
    expect(sipMissing({ goals: [], measures: [] })).toEqual([
      'goals',
      'measures',
      'responsible',
      'followUpOn',
    ])
  })

  test('is due to be called a week after the yes, to meet, to be handed out, and on its day', () => {
    expect(sipDue({ state: 'wished', since: 0 })).toBeUndefined()
    expect(sipDue({ state: 'consented', since: day })).toBe(8 * day)
    expect(sipDue({ state: 'called', since: 0, meetingAt: 5 * day })).toBe(5 * day)
    expect(sipDue({ state: 'written', since: day })).toBe(8 * day)
    expect(sipDue({ state: 'handed-out', since: 0, followUpAt: 90 * day })).toBe(90 * day)
    expect(sipDue({ state: 'stopped', since: 0 })).toBeUndefined()
  })

  test('is stopped from every state in which something is shared, and nothing leads out of the end', () => {
    const stops = sipStates.filter((state) => nextSipState(state, 'stop') === 'stopped')
    expect(stops).toEqual(['consented', 'called', 'written', 'handed-out', 'followed-up'])
    for (const event of ['agree', 'call', 'write', 'hand-out', 'follow-up', 'stop'] as const)
      expect(nextSipState('closed', event), event).toBeUndefined()
  })

  test('rests on values that nobody has confirmed, each with its source', () => {
    for (const { source, confirmedBy } of [sipRule, sipMust, followUpRule]) {
      expect(source.length).toBeGreaterThan(20)
      expect(confirmedBy).toBeNull()
    }
  })
})

describe('what is said yes to', () => {
  test('never changes once it is released', () => {
    const digests = Object.fromEntries(
      Object.entries(sipConsentTexts).map(([version, { words }]) => [
        version,
        createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16),
      ]),
    )
    expect(digests, 'a new wording is a new version').toMatchInlineSnapshot(`
      {
        "1": "6fb394772292f80b",
      }
    `)
  })

  test('names the keeper and the day it ends, in every language', () => {
    for (const lang of ['sv', 'sv-x-latt', 'en'] as const) {
      const sentences = sipConsentSentences(
        { text: sipConsentTextNow, lang },
        { keeper: 'Region Dalarna', until: '8 december' },
      ).join(' ')
      expect(sentences).toContain('Region Dalarna')
      expect(sentences).toContain('8 december')
      expect(sentences).not.toMatch(/[{}]/)
    }
  })
})
