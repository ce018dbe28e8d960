/** Protects the law in the model: the employer's law decides what may be kept, and anonymous keeps nothing. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { municipalities, unitById, units } from '../../shared/county/dalarna.ts'
import { crossesBorder, isInCare, standingOf } from '../../shared/rules/records/regime.ts'
import { regimeRule } from '../../shared/rules/records/regime-rule.ts'
import type { InCare, Standing } from '../../shared/rules/records/regime.ts'
import {
  keptInWords,
  type KeptThing,
  keptUntil,
  retention,
} from '../../shared/rules/records/retention.ts'
import { times } from '../../shared/rules/line/times.ts'
import { Identity, Regime } from '../../shared/ids.ts'

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

describe('a standing', () => {
  test('that the law does not know cannot be written down', () => {
    // @ts-expect-error -- nobody is identified under SoL
    const impossible: Standing = { regime: 'SoL', identity: 'identified' }
    // @ts-expect-error -- care that may be written down is identified care under HSL
    const advice: InCare = { regime: 'HSL', identity: 'anonymous' }
    expect([impossible, advice]).toHaveLength(2)
    expect(standingOf('SoL', 'identified')).toBeUndefined()
  })

  test('is one of three, and only one of them is care with a journal', () => {
    const all = Regime.options.flatMap((regime) =>
      Identity.options.map((identity) => standingOf(regime, identity)),
    )
    const known = all.filter((one) => one !== undefined)
    expect(known).toHaveLength(3)
    expect(known.filter(isInCare)).toEqual([{ regime: 'HSL', identity: 'identified' }])
  })
})

describe('what each combination keeps', () => {
  const rules = Regime.options.flatMap((regime) =>
    Identity.options.flatMap((identity) => {
      const rule = regimeRule[regime][identity]
      return rule === 'impossible' ? [] : [rule]
    }),
  )

  test('is said with how long and who may read it, and nobody else may', () => {
    expect(rules).toHaveLength(3)
    for (const { keep } of rules)
      for (const { readBy } of keep) expect(readBy.length).toBeGreaterThan(0)
  })

  test('of an anonymous youth is neither name nor number, and asks for neither', () => {
    for (const rule of rules.filter(({ identity }) => !identity)) {
      expect(rule.keep.map(({ what }) => what)).toEqual(['chat', 'level-change', 'counts'])
      expect(rule.ask).not.toContain('name')
      expect(rule.ask).not.toContain('personal-number')
    }
  })

  test('agrees with how long things are really kept', () => {
    expect(times.chatKept).toBe(24 * 3_600_000)
    expect(times.tallyKept).toBe(400 * 24 * 3_600_000)
    expect(retention.journal.years).toBe(10)
    expect(retention.accessLog.years).toBe(5)
    const written = Date.UTC(2026, 10, 24)
    expect(new Date(keptUntil('journal', written)).toISOString()).toMatch(/^2036-11-24/)
    for (const { source, confirmedBy } of Object.values(retention)) {
      expect(source.length).toBeGreaterThan(5)
      expect(confirmedBy).toBeNull()
    }
  })
})

test('what is kept and for how long is told in docs/privacy.md as the table has it, and nothing else', () => {
  const page = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8')
  const [, section = ''] = page.split('## How long what is kept of a person is kept')
  const told = section
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (what|---)/.test(line))
  const kept = (Object.keys(retention) as KeptThing[]).map((thing) => {
    const { what, from, source } = retention[thing]
    return `| ${what} | ${keptInWords(thing)} | ${from} | ${source} |`
  })
  expect(told).toEqual(kept)
})
