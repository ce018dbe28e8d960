/** Whose yes is needed is a matter of age and maturity, as the county has agreed; what is taken back holds no longer. */
import { describe, expect, test } from 'vitest'
import {
  ageOn,
  consentByAge,
  consentFaults,
  consentHolds,
  type ConsentNow,
  type SaidYes,
} from '../../shared/rules/intake/consent-by-age.ts'

const both: SaidYes = { youth: true, way: 'youth-and-both' }

describe('an age', () => {
  test.each([
    ['2010-11-18', '2026-11-18', 16],
    ['2010-11-19', '2026-11-18', 15],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
  ])('of somebody born on %s is on %s %i whole years', (born, day, age) => {
    expect(ageOn(born, day)).toBe(age)
  })

  test('that the clinic receives has one rule, with its source, that nobody has confirmed yet', () => {
    for (let age = 13; age <= 24; age++)
      expect(consentByAge.filter(({ from, to }) => age >= from && age <= to)).toHaveLength(1)
    for (const { source, confirmedBy } of consentByAge) {
      expect(source.length).toBeGreaterThan(20)
      expect(confirmedBy).toBeNull()
    }
  })
})

describe('a consent', () => {
  test.each<[string, number, SaidYes, string[]]>([
    ['with both guardians under age', 14, both, []],
    ['with one, and nothing said of why', 14, { youth: true, way: 'youth-and-one' }, ['whyOne']],
    [
      'with the only one there is',
      14,
      { youth: true, way: 'youth-and-one', whyOne: 'only-guardian' },
      [],
    ],
    ['alone under age, unjudged', 17, { youth: true, way: 'youth-alone' }, ['judgement']],
    [
      'alone with an empty judgement',
      17,
      { youth: true, way: 'youth-alone', judgement: ' ' },
      ['judgement'],
    ],
    ['alone by maturity', 15, { youth: true, way: 'youth-alone', judgement: 'Förstår' }, []],
    ['alone, of age', 18, { youth: true, way: 'youth-alone' }, []],
    ['by guardians of somebody of age', 18, both, ['guardians']],
    ['without the young person, whatever guardians say', 14, { ...both, youth: false }, ['youth']],
    ['of somebody younger than the clinic receives', 12, both, ['age']],
    ['of somebody older', 25, { youth: true, way: 'youth-alone' }, ['age']],
  ])('%s', (_, age, said, missing) => {
    expect(consentFaults(age, said)).toEqual(missing)
  })

  const now: ConsentNow = { age: 15, way: 'youth-and-both', youth: 'yes', guardians: 'yes' }
  test.each<[string, Partial<ConsentNow>, boolean]>([
    ['holds as it was given', {}, true],
    ['holds no longer without a guardian', { guardians: 'taken-back' }, false],
    [
      'holds without a guardian for whoever is judged mature',
      { guardians: 'taken-back', judged: 'mature' },
      true,
    ],
    ['never holds without the young person', { youth: 'taken-back', judged: 'mature' }, false],
    ['needs no guardian of somebody of age', { age: 18, guardians: 'taken-back' }, true],
    ['by maturity holds while the unit has judged nothing else', { way: 'youth-alone' }, true],
    [
      'by maturity ends where the unit judges otherwise',
      { way: 'youth-alone', judged: 'not-yet' },
      false,
    ],
  ])('%s', (_, change, holds) => {
    expect(consentHolds({ ...now, ...change })).toBe(holds)
  })
})
