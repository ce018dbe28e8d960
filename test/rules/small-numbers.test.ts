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
})
