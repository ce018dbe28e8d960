/** What was decided stays decided: an indicator is changed by a new version, and old reports keep the old. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  type Indicator,
  indicators,
  indicatorsFor,
  isReached,
  valueOf,
} from '../../shared/rules/report/indicators.ts'
import { countNames } from '../../shared/rules/report/counts.ts'

/** What each version says, as it was when it was released: a new version gets a new line, no line is changed. */
const released: Readonly<Record<string, string>> = {
  'answered v1': '6f1dc5e0551e6bf4',
  'in-time v1': 'aef12e419754891f',
  'urgent-in-time v1': '38c76e6c1af8a677',
  'gave-up-late v1': 'cc4d5b629d924e79',
  'letters-in-time v1': '1337c0bb0545b08e',
  'listened v1': 'cebfda4ca6014465',
  'helped v1': '0f0ad5038d183046',
  'equal-waits v1': '45dba969e85aa08a',
}
/** Who has signed it may be filled in; what is counted, and against what, may not. */
const said = ({ confirmedBy: _, ...one }: Indicator): string =>
  createHash('sha256').update(JSON.stringify(one)).digest('hex').slice(0, 16)

describe('the indicators', () => {
  it('are those that were released, word for word', () => {
    const now = indicators.map((one) => [`${one.id} v${one.version}`, said(one)])
    expect(Object.fromEntries(now)).toEqual(released)
  })

  it('are made of counts that exist, with a source, an owner and a day of decision', () => {
    for (const { formula, source, owner, decided } of indicators) {
      const names = formula.kind === 'share' ? [...formula.of, formula.among] : []
      for (const name of formula.kind === 'mean' ? [formula.of] : names)
        expect(countNames).toContain(name)
      expect([source, owner].every((text) => text.length > 5)).toBe(true)
      expect(decided).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  })

  it('keep in an old report the version that held then', () => {
    const first = indicators[0]!
    const second = { ...first, version: 2, from: '2027-03', name: 'Ny' }
    const all = [first, second]
    const held = (period: string) => indicatorsFor(period, all).map(({ version }) => version)
    expect(held('2027-02')).toEqual([1])
    expect(held('2026')).toEqual([1])
    expect(held('2027-K1')).toEqual([2])
    expect(held('2024')).toEqual([])
  })

  it('are told from what is shown alone, and not at all where a part is hidden', () => {
    const share = { kind: 'share', of: ['inTime'], among: 'joined' } as const
    const means = { 'home.2080': 4.5, 'home.2034': 9.5, 'home.unsaid': 99, 'survey.helped': 4.2 }
    expect(valueOf(share, { counts: { inTime: 30, joined: 40 }, means })).toBe(0.75)
    expect(valueOf(share, { counts: { inTime: null, joined: 40 }, means })).toBe(undefined)
    expect(valueOf(share, { counts: { inTime: 0, joined: 0 }, means })).toBe(undefined)
    expect(valueOf({ kind: 'mean', of: 'survey.helped' }, { counts: {}, means })).toBe(4.2)
    expect(valueOf({ kind: 'spread', table: 'home' }, { counts: {}, means })).toBe(2)
    expect(valueOf({ kind: 'spread', table: 'home' }, { counts: {}, means: {} })).toBe(undefined)
  })

  it('are reached at the target itself', () => {
    expect(isReached({ atLeast: 0.9 }, 0.9)).toBe(true)
    expect(isReached({ atLeast: 0.9 }, 0.89)).toBe(false)
    expect(isReached({ atMost: 1.5 }, 1.5)).toBe(true)
    expect(isReached({ atMost: 1.5 }, 1.51)).toBe(false)
    expect(isReached(null, 1)).toBe(undefined)
  })
})
