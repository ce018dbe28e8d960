/** Protects the law in the model: the employer's law decides what may be kept, and anonymous keeps nothing. */
import { describe, expect, test } from 'vitest'
import { municipalities, unitById, units } from '../../shared/dalarna.ts'
import { crossesBorder, regimeRule } from '../../shared/rules/regime.ts'
import { Identity, Regime } from '../../shared/words.ts'

describe('what each law lets us keep', () => {
  test('an anonymous visit keeps neither a journal nor an identity, under either law', () => {
    for (const regime of Regime.options)
      expect(regimeRule[regime].anonymous).toMatchObject({ journal: false, identity: false })
  })

  test('a municipal counsellor can never hold an identified visit', () => {
    expect(regimeRule.SoL.identified).toBe('impossible')
  })

  test('an identified visit under health care law has a journal', () => {
    expect(regimeRule.HSL.identified).toMatchObject({ journal: true, identity: true })
  })

  test('every rule names its source, and is unconfirmed until a lawyer of the county has read it', () => {
    for (const regime of Regime.options)
      for (const identity of Identity.options) {
        const rule = regimeRule[regime][identity]
        if (rule === 'impossible') continue
        expect(rule.source).not.toBe('')
        expect(rule.confirmedBy).toBeNull()
      }
  })

  test('a hand-over between the laws is a border in both directions, and within one is none', () => {
    for (const from of Regime.options)
      for (const to of Regime.options) expect(crossesBorder(from, to)).toBe(from !== to)
  })

  test('the county is fifteen municipalities under SoL and one region under HSL, on equal terms', () => {
    expect(municipalities).toHaveLength(15)
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(15)
    const municipal = units.filter((unit) => unit.regime === 'SoL')
    expect(municipal.map((unit) => unit.municipality)).toEqual(
      municipalities.map(({ code }) => code),
    )
    expect(units.filter((unit) => unit.regime === 'HSL').map(({ id }) => id)).toEqual([
      'region-dalarna',
    ])
    for (const unit of units) expect(unitById(unit.id)).toBe(unit)
  })

  test('an employer is named as people say it', () => {
    const names = units.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Mora kommun', 'Leksands kommun', 'Falu kommun']))
    expect(names).toEqual(expect.arrayContaining(['Malung-Sälens kommun', 'Region Dalarna']))
  })
})
