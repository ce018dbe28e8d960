import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shown, shownParts, smallestShown } from '../../shared/rules/small-numbers.ts'

const parts = fc.array(fc.nat(12), { minLength: 2, maxLength: 5 })

describe('small numbers', () => {
  it('never shows one to four people, and shows nobody as nobody', () => {
    fc.assert(
      fc.property(fc.nat(12), (count) => {
        expect(shown(count)).toBe(count > 0 && count < smallestShown ? undefined : count)
      }),
    )
  })

  it('never shows one to four people as a part of a whole', () => {
    fc.assert(
      fc.property(parts, (counts) => {
        for (const count of shownParts(counts))
          expect(count === undefined || count === 0 || count >= smallestShown).toBe(true)
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

  it('leaves out the smallest that hides it, and a nought only when there is nothing else', () => {
    expect(shownParts([2, 0, 30, 9])).toEqual([undefined, 0, 30, undefined])
    expect(shownParts([2, 0])).toEqual([undefined, undefined])
    expect(shownParts([3])).toEqual([undefined])
    expect(shownParts([1, 5, 1, 8])).toEqual([undefined, undefined, undefined, 8])
    expect(shownParts([4, 9, 4, 8])).toEqual([undefined, 9, undefined, undefined])
    expect(shownParts([1, 9, 4, 8])).toEqual([undefined, 9, undefined, 8])
  })

  it('tells nobody what is left out, who knows the total and all that is shown', () => {
    const same = (a: readonly number[], b: readonly number[]) =>
      shownParts(a).every((count, index) => count === shownParts(b)[index])
    fc.assert(
      fc.property(parts, (counts) => {
        const hidden = counts.flatMap((_, at) => (shownParts(counts)[at] === undefined ? [at] : []))
        const others = hidden.flatMap((from) =>
          hidden
            .filter((to) => to !== from)
            .flatMap((to) =>
              Array.from({ length: counts[from]! }, (_, moved) =>
                counts.map((count, at) =>
                  at === from ? count - moved - 1 : at === to ? count + moved + 1 : count,
                ),
              ),
            ),
        )
        // Where nothing is shown at all, only leaving out the total too could help.
        const isOpen = hidden.length === 0 || hidden.length === counts.length
        expect(isOpen || others.some((other) => same(other, counts))).toBe(true)
      }),
    )
  })
})
