/** Every therapist of the county scores alike, and the youth is never shown a label. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesOf, scaleTexts } from '../../shared/rules/scales/rating-scale-texts.ts'
import { scaleTextIn } from '../../shared/rules/scales/scale-text-in.ts'
import { ScaleId, scales, type TotalledScaleId } from '../../shared/rules/scales/rating-scales.ts'
import { changeOf, cutOf, plainChange } from '../../shared/rules/scales/scale-change.ts'
import {
  bandOf,
  fits,
  isDeclined,
  scoreScale,
  type Answers,
} from '../../shared/rules/scales/score-scale.ts'

const row = (...answers: (number | null)[]) => answers
const all = (answer: number | null, items: number) => Array<number | null>(items).fill(answer)

describe('the golden cases', () => {
  const cases: [TotalledScaleId, Answers, number | undefined, string | undefined, boolean][] = [
    ['gad7', all(0, 7), 0, 'minimal', false],
    ['gad7', row(1, 1, 1, 1, 1, 0, 0), 5, 'lindrig', false],
    ['gad7', row(2, 2, 2, 2, 2, 0, 0), 10, 'måttlig', false],
    ['gad7', all(3, 7), 21, 'svår', false],
    ['gad7', row(2, 2, 2, 2, 2, 2, null), 14, 'måttlig', true],
    ['gad7', row(2, 2, 2, 2, 2, null, null), undefined, undefined, false],
    ['auditc', row(4, 4, 4), 12, undefined, false],
    ['auditc', row(1, 0, null), undefined, undefined, false],
    // The bands of Kroenke 2001, at their edges.
    ['phq9', row(2, 2, 2, 2, 1, 0, 0, 0, 0), 9, 'lindrig', false],
    ['phq9', row(2, 2, 2, 2, 2, 0, 0, 0, 0), 10, 'måttlig', false],
    ['phq9', row(2, 2, 2, 2, 2, 2, 2, 1, 0), 15, 'medelsvår', false],
    ['phq9', row(3, 3, 3, 3, 3, 3, 2, 0, 0), 20, 'svår', false],
    ['phq9', row(1, 1, 1, 1, 1, 1, null, null, 0), 8, 'lindrig', true],
    ['phq9', row(1, 1, 1, 1, 1, null, null, null, 0), undefined, undefined, false],
  ]
  test.each(cases)('%s %j is %s', (scale, answers, score, band, prorated) => {
    const scored = scoreScale(scale, answers)
    expect(scored.score).toBe(score)
    expect(scored.prorated).toBe(prorated)
    expect(scored.score === undefined ? undefined : bandOf(scale, scored.score)).toBe(band)
  })

  const safety: [Answers, number | undefined, string][] = [
    [row(1, 1, 1, 1, 1, 1, 1, 1, 0), 8, 'none'],
    [row(0, 0, 0, 0, 0, 0, 0, 0, 1), 1, 'safety'],
    [row(0, 0, 0, 0, 0, 0, 0, 0, 2), 2, 'immediate'],
    // Item 9 is never imputed, and a skipped item 9 is a safety flag.
    [row(1, 1, 1, 1, 1, 1, 1, 1, null), undefined, 'safety'],
  ]
  test.each(safety)('PHQ-9 %j is %s and raises %s', (answers, score, flag) => {
    expect(scoreScale('phq9', answers)).toMatchObject({ flag })
    expect(scoreScale('phq9', answers).score).toBe(score)
  })
})

const answersTo = (id: ScaleId, mayMiss = false): fc.Arbitrary<(number | null)[]> => {
  const { items, lowest, highest } = scales[id]
  const one = fc.integer({ min: lowest, max: highest })
  return fc.array(mayMiss ? fc.option(one, { freq: 4 }) : one, {
    minLength: items,
    maxLength: items,
  })
}
const totalled: TotalledScaleId[] = ['gad7', 'phq9', 'auditc']

describe('scoring', () => {
  test.each(totalled)('%s: a whole form is the sum, in the bands without a gap', (id) => {
    fc.assert(
      fc.property(answersTo(id), (answers) => {
        const { score, prorated } = scoreScale(id, answers)
        expect(score).toBe(answers.reduce<number>((sum, one) => sum + (one ?? 0), 0))
        expect(prorated).toBe(false)
        if (scales[id].bands.length > 0) expect(bandOf(id, score!)).toBeDefined()
      }),
    )
  })

  test.each(totalled)('%s: what was left out is reckoned only as far as the rule allows', (id) => {
    const { mayMiss, highest, items, safety } = scales[id]
    fc.assert(
      fc.property(answersTo(id, true), (answers) => {
        const missing = answers.filter((one) => one === null).length
        const noSafety = safety !== undefined && answers[safety.item - 1] === null
        const { score, prorated } = scoreScale(id, answers)
        expect(score === undefined).toBe(missing > mayMiss || noSafety)
        if (score === undefined) return
        expect(prorated).toBe(missing > 0)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(items * highest)
        const least = answers.reduce<number>((sum, one) => sum + (one ?? 0), 0)
        expect(score).toBeGreaterThanOrEqual(least)
      }),
    )
  })

  test('answers that do not fit the form give no score, and never a silent "nothing to see"', () => {
    for (const odd of [[], all(0, 8), all(4, 9), all(1.5, 9), all(-1, 9)]) {
      expect(fits(scales.phq9, odd)).toBe(false)
      expect(scoreScale('phq9', odd).score).toBeUndefined()
    }
    expect(scoreScale('phq9', []).flag).toBe('safety')
  })

  test('any thought of not living raises a flag, whatever the total, and so does not answering', () => {
    fc.assert(
      fc.property(answersTo('phq9', true), (answers) => {
        const last = answers[8] ?? null
        const expected = last === null || last === 1 ? 'safety' : last >= 2 ? 'immediate' : 'none'
        expect(scoreScale('phq9', answers).flag).toBe(expected)
      }),
    )
    const weekly = (last: number | null) => scoreScale('veckokollen', row(0, 0, 0, 0, last)).flag
    expect([0, 1, 2, 3, null].map(weekly)).toEqual([
      'none',
      'safety',
      'immediate',
      'safety',
      'safety',
    ])
  })
})

describe('change', () => {
  const grown = 18

  test('follows reliable change and the cut to the point', () => {
    expect(changeOf('gad7', 12, 8, grown)).toBe('improved')
    expect(changeOf('gad7', 11, 7, grown)).toBe('recovered')
    expect(changeOf('gad7', 12, 9, grown)).toBe('unchanged')
    expect(changeOf('gad7', 6, 2, grown)).toBe('improved')
    expect(changeOf('gad7', 8, 12, grown)).toBe('deteriorated')
    expect(changeOf('gad7', 8, 11, grown)).toBe('unchanged')
    expect(changeOf('phq9', 10, 4, grown)).toBe('recovered')
    expect(changeOf('phq9', 10, 5, grown)).toBe('unchanged')
    expect(changeOf('auditc', 12, 0, grown)).toBeUndefined()
  })

  test('over the cut is reckoned by the cut of the age', () => {
    expect(changeOf('gad7', 12, 8, 16)).toBe('recovered')
    expect(changeOf('gad7', 10, 6, 16)).toBe('improved')
    expect(changeOf('gad7', 10, 6, grown)).toBe('recovered')
    expect(changeOf('phq9', 11, 5, 17)).toBe('recovered')
    expect(changeOf('phq9', 10, 4, 17)).toBe('improved')
    const cuts = (['gad7', 'phq9', 'auditc'] as const).map((id) =>
      [13, 16, 18, 21].map((age) => cutOf(scales[id], age)),
    )
    expect(cuts).toEqual([
      [11, 11, 8, 8],
      [11, 11, 10, 10],
      [3, 3, 4, 4],
    ])
  })

  test('nobody is both better and worse, and recovery is always an improvement over the cut', () => {
    const score = fc.integer({ min: 0, max: 21 })
    fc.assert(
      fc.property(score, score, (first, now) => {
        const change = changeOf('gad7', first, now, grown)
        const back = changeOf('gad7', now, first, grown)
        if (change === 'improved' || change === 'recovered') expect(back).toBe('deteriorated')
        if (change === 'recovered') expect(first >= 8 && now < 8).toBe(true)
        if (first - now >= 4) expect(change === 'improved' || change === 'recovered').toBe(true)
      }),
    )
  })

  test('is told to the youth in three plain words', () => {
    expect(plainChange('recovered', scales.gad7)).toBe('less')
    expect(plainChange('improved', scales.gad7)).toBe('less')
    expect(plainChange('unchanged', scales.gad7)).toBe('same')
    expect(plainChange('deteriorated', scales.gad7)).toBe('more')
  })
})

describe('the library', () => {
  test.each(ScaleId.options)(
    '%s has a text for every item and every answer, and a licence',
    (id) => {
      const { items, lowest, highest, licence, source } = scales[id]
      const text = scaleTexts[id]
      expect(text.items).toHaveLength(items)
      for (let item = 1; item <= items; item++)
        expect(choicesOf(text, item)).toHaveLength(highest - lowest + 1)
      expect(licence.length).toBeGreaterThan(5)
      expect(source.length).toBeGreaterThan(5)
    },
  )

  test('is asked in Swedish of whoever reads Swedish, and in English of everybody else, with a choice for a choice', () => {
    for (const id of ['gad7', 'phq9', 'auditc', 'veckokollen'] as const) {
      const [swedish, english] = [scaleTextIn(id, 'sv-x-latt'), scaleTextIn(id, 'en')]
      expect([swedish.lang, english.lang, scaleTextIn(id, 'ar').lang]).toEqual(['sv', 'en', 'en'])
      expect(english.items).toHaveLength(swedish.items.length)
      for (let item = 1; item <= swedish.items.length; item++)
        expect(choicesOf(english, item)).toHaveLength(choicesOf(swedish, item).length)
    }
    expect(scaleTextIn('phq9', 'en').items[8]).toBe(
      'Thoughts that you would be better off dead or of hurting yourself in some way',
    )
  })

  test('a question of safety that is skipped, or answered by not wanting to, is no yes', () => {
    const declined = (id: 'phq9' | 'veckokollen', answer: number | null) =>
      isDeclined(scales[id].safety, [...Array(scales[id].items - 1).fill(0), answer])
    expect([null, 0, 1, 2, 3].map((answer) => declined('phq9', answer))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    expect([null, 0, 1, 2, 3].map((answer) => declined('veckokollen', answer))).toEqual([
      true,
      false,
      false,
      false,
      true,
    ])
    expect(isDeclined(scales.gad7.safety, [])).toBe(false)
  })

  test('has nothing that may not be bundled', () => {
    expect(JSON.stringify(scales)).not.toMatch(/rcads|who-?5|kidscreen|scas|lsas|c-ssrs|\bors\b/i)
    expect(scaleTexts.gad7.items.join(' ')).not.toMatch(/\bdu du\b/)
  })
})
