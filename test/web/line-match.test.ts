/** A line of sixty can be looked through, and the filter shows what was asked for and nothing else. */
import { describe, expect, it } from 'vitest'
import type { LineEntry } from '../../shared/contract/visit/line.ts'
import { countsOf, everybody, fits, toldOf } from '../../web/desk/line/line-match.ts'
import { lineEntry } from '../support/line-entry.ts'

const nobody = { profession: 'kurator', languages: ['sv'] } as const
const entry = (more: Partial<LineEntry> = {}): LineEntry => lineEntry(0, more)

describe('the filter', () => {
  it('shows everybody until something is chosen', () => {
    expect(fits(everybody, entry({ page: 'gone', level: 1 }), '', nobody)).toBe(true)
  })

  it('shows only what fits everything that is chosen', () => {
    const wanted = { ...everybody, channel: 'voice', profession: 'barnmorska' } as const
    expect(fits(wanted, entry({ channel: 'voice', profession: 'barnmorska' }), '', nobody)).toBe(
      true,
    )
    expect(fits(wanted, entry({ channel: 'voice' }), '', nobody)).toBe(false)
    expect(fits(wanted, entry({ profession: 'barnmorska' }), '', nobody)).toBe(false)
    expect(fits({ ...everybody, level: 2 }, entry(), '', nobody)).toBe(false)
    expect(fits({ ...everybody, connected: true }, entry({ page: 'asleep' }), '', nobody)).toBe(
      false,
    )
  })

  it('shows those of whom the line says why this counsellor should take them', () => {
    const mine = { ...everybody, mine: true }
    const who = { profession: 'barnmorska', languages: ['sv', 'ar'] } as const
    const shown = (more: Partial<LineEntry>) => fits(mine, entry(more), '', who)
    expect(shown({ profession: 'barnmorska' })).toBe(true)
    expect(shown({ language: 'ar' })).toBe(true)
    expect(shown({ language: 'so' })).toBe(false)
    expect(shown({ profession: 'lakare' })).toBe(false)
    expect(shown({}), 'Swedish is everybody’s').toBe(false)
  })

  it('finds words by how they begin, in any order and case', () => {
    const said = 'Oro och ångest, Chatt, Engelska'
    expect(fits({ ...everybody, words: 'eng ÅNG' }, entry(), said, nobody)).toBe(true)
    expect(fits({ ...everybody, words: 'gelska' }, entry(), said, nobody)).toBe(false)
  })
})

describe('the counts', () => {
  it('are of those who can be taken, the most urgent level first', () => {
    const line = [entry(), entry({ level: 2 }), entry(), entry({ level: 3, aside: true })]
    expect(countsOf(line)).toEqual([
      [2, 1],
      [4, 2],
    ])
  })

  it('offer nothing to choose that fits nobody', () => {
    const line = [entry(), entry({ language: 'so' }), entry({ profession: 'lakare' })]
    expect(toldOf(line, 'language')).toEqual(['sv', 'so'])
    expect(toldOf(line, 'profession')).toEqual(['lakare'])
    expect(toldOf(line, 'channel')).toEqual(['chat'])
  })
})
