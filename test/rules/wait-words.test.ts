/** Protects the words of the wait: as a person would say it, and never a better promise than the figures. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf } from '../../shared/rules/opening/shift-times.ts'
import { timeWordsIn } from '../../shared/time-words/time-words.ts'
import { spokenRange, waitInWords } from '../../shared/rules/line/wait-words.ts'

const range = fc
  .record({ from: fc.nat(600), width: fc.integer({ min: 2, max: 300 }) })
  .map(({ from, width }) => ({ from, to: from + width }))
const many = { numRuns: 2000 }

describe('the wait in words', () => {
  test.each([
    [{ from: 0, to: 2 }, '0–\u20602 minuter', '0–\u20602 minutes'],
    [{ from: 7, to: 13 }, '7–\u206013 minuter', '7–\u206013 minutes'],
    [{ from: 31, to: 33 }, '30–\u206035 minuter', '30–\u206035 minutes'],
    [{ from: 83, to: 104 }, '80 minuter till 2 timmar', '80 minutes to 2 hours'],
    [{ from: 157, to: 159 }, '2½–\u20603 timmar', '2½–\u20603 hours'],
    [{ from: 240, to: 265 }, '4–\u20604½ timmar', '4–\u20604½ hours'],
  ])('%o is said as a person would', (wait, sv, en) => {
    expect(waitInWords(wait, timeWordsIn('sv'))).toBe(sv)
    expect(waitInWords(wait, timeWordsIn('en'))).toBe(en)
  })

  test('says only the lower end behind more people than are counted', () => {
    const wait = { from: 1250, to: 1390, more: true } as const
    expect(waitInWords(wait, timeWordsIn('sv'))).toBe('20½ timmar eller mer')
    expect(waitInWords(wait, timeWordsIn('sv-x-latt'))).toBe('20½ timmar eller mer')
    expect(waitInWords({ ...wait, from: 44 }, timeWordsIn('en'))).toBe('40 minutes or more')
  })

  test('names when the first comes, while nobody is there', () => {
    const comes = instantOf({ day: '2026-11-24', time: '19:00' })
    const wait = { from: 157, to: 162, comes }
    expect(waitInWords(wait, timeWordsIn('sv'))).toBe(
      '2½–\u20603 timmar. Ingen är här än, den första kommer klockan 19:00',
    )
    expect(waitInWords(wait, timeWordsIn('en'))).toBe(
      '2½–\u20603 hours. Nobody is here yet, the first comes at 19:00',
    )
  })

  test('never promise less than the lower end nor less time than the upper', () => {
    fc.assert(
      fc.property(range, (wait) => {
        const { from, to } = spokenRange(wait)
        expect(from).toBeLessThanOrEqual(wait.from)
        expect(to).toBeGreaterThanOrEqual(wait.to)
        expect(wait.from - from).toBeLessThan(30)
        expect(to - wait.to).toBeLessThan(30)
        expect(from).toBeLessThan(to)
      }),
      many,
    )
  })

  test('never say less when the wait has grown', () => {
    fc.assert(
      fc.property(range, fc.nat(60), fc.nat(60), (wait, later, wider) => {
        const [short, long] = [
          spokenRange(wait),
          spokenRange({ from: wait.from + later, to: wait.to + later + wider }),
        ]
        expect(long.from).toBeGreaterThanOrEqual(short.from)
        expect(long.to).toBeGreaterThanOrEqual(short.to)
      }),
      many,
    )
  })

  test('said again are the same: nothing is rounded twice', () => {
    fc.assert(
      fc.property(range, (wait) => {
        expect(spokenRange(spokenRange(wait))).toEqual(spokenRange(wait))
      }),
      many,
    )
  })
})
