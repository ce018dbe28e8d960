/** Clinical and legal values written out by hand: one that somebody changes in the code is seen here. */
import { describe, expect, it } from 'vitest'
import { crisisContacts } from '../../shared/county/crisis-contacts.ts'
import { deteriorationBy, feedbackBy } from '../../shared/programme/treatment/feedback-promise.ts'
import { isWorkingDay } from '../../shared/rules/later/letter-promise.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'

const at = (text: string) => Date.parse(text)
const said = (instant: number) => new Date(instant).toISOString()

describe('what is promised in working days', () => {
  it.each([
    ['2026-06-18', true],
    ['2026-06-19', false],
    ['2026-06-20', false],
    ['2026-06-22', true],
    ['2026-12-24', false],
    ['2026-12-31', false],
  ] as const)('counts %s as one: %s', (day, is) => {
    expect(isWorkingDay(day)).toBe(is)
  })

  it('is feedback within two of them, over Midsommarafton and the weekend', () => {
    expect(said(feedbackBy(at('2026-06-18T12:00+02:00')))).toBe('2026-06-23T15:00:00.000Z')
  })

  it('is seen to within two of them, where somebody has become worse (I5)', () => {
    expect(said(deteriorationBy(at('2026-11-09T12:00+01:00')))).toBe('2026-11-11T16:00:00.000Z')
    expect(said(deteriorationBy(at('2026-11-13T12:00+01:00')))).toBe('2026-11-17T16:00:00.000Z')
  })
})

it('no contact is said to answer at hours when nobody does', () => {
  const hours = Object.fromEntries(crisisContacts.map((one) => [one.id, one.hours]))
  expect(hours).toMatchObject({
    '1177': 'always',
    'jourhavande-prast': 'night',
    'samisk-stodlinje': 'varies',
    socialjour: 'varies',
  })
})

it('the clinician’s own judgement has four words, and none of them names a risk (R5)', () => {
  expect(safetyText.assess.fields.judgement.of).toEqual({
    lower: 'Låg',
    raised: 'Förhöjd',
    high: 'Hög',
    'hard-to-judge': 'Svårbedömd',
  })
})
