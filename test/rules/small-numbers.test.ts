import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shown, shownParts } from '../../shared/rules/line/small-numbers.ts'

const parts = fc.array(fc.nat(12), { minLength: 2, maxLength: 5 })

describe('small numbers', () => {
  it('never shows one to four people, and shows nobody as nobody', () => {
    fc.assert(
      fc.property(fc.nat(12), (count) => {
        expect(shown(count)).toBe(count > 0 && count < 5 ? undefined : count)
      }),
    )
  })

  it('never shows one to four people as a part of a whole', () => {
    fc.assert(
      fc.property(parts, (counts) => {
        for (const count of shownParts(counts))
          expect(count === undefined || count === 0 || count >= 5).toBe(true)
      }),
    )
  })

  it('never leaves out a single part, which the total would give away', () => {
    fc.assert(
      fc.property(parts, (counts) => {
        expect(shownParts(counts).filter((count) => count === undefined)).not.toHaveLength(1)
      }),
    )
  })

  it('leaves nothing out that need not be', () => {
    expect(shownParts([0, 9, 30])).toEqual([0, 9, 30])
    expect(shownParts([2, 9, 30])).toEqual([undefined, undefined, 30])
    expect(shownParts([2, 3, 30])).toEqual([undefined, undefined, 30])
  })

  it('leaves out the first that hides it, and a nought only when there is nothing else', () => {
    expect(shownParts([2, 0, 30, 9])).toEqual([undefined, 0, undefined, 9])
    expect(shownParts([2, 0])).toEqual([undefined, undefined])
    expect(shownParts([3])).toEqual([undefined])
    expect(shownParts([1, 5, 1, 8, 7])).toEqual([undefined, undefined, undefined, undefined, 7])
    expect(shownParts([1, 0, 2])).toEqual([undefined, undefined, undefined])
    expect(shownParts([4, 9, 4, 8, 7])).toEqual([undefined, undefined, undefined, undefined, 7])
    expect(shownParts([1, 9, 4, 8])).toEqual([undefined, 9, undefined, 8])
  })

  it('tells nobody what is left out, who knows the rule, the total and all that is shown', () => {
    const most = 13
    for (const length of [2, 3, 4]) {
      const alike = new Map<string, (readonly number[])[]>()
      const look = (counts: readonly number[], left: number): void => {
        if (counts.length === length) {
          if (left > 0) return
          const total = counts.reduce((sum, count) => sum + count, 0)
          const told = `${total}: ${shownParts(counts).map((count) => count ?? '–')}`
          alike.set(told, [...(alike.get(told) ?? []), counts])
          return
        }
        const isLast = counts.length === length - 1
        for (let count = isLast ? left : 0; count <= left; count++)
          look([...counts, count], left - count)
      }
      for (let total = 1; total <= most; total++) look([], total)
      for (const [told, all] of alike)
        for (const [place, count] of shownParts(all[0]!).entries()) {
          const isShown =
            count !== undefined || shownParts(all[0]!).every((one) => one === undefined)
          const could = new Set(all.map((counts) => counts[place]))
          expect(isShown || could.size > 1, `${told} can only be ${all}`).toBe(true)
        }
    }
  })
})
