/** Protects the open five-level rule (R1): the youth's own choice decides, and nothing else does. */
import { describe, expect, test } from 'vitest'
import {
  asSaid,
  gravest,
  Level,
  levelOf,
  LevelReason,
  levelWay,
  triageRule,
  Urgency,
  urgencyWith,
} from '../../shared/rules/line/triage.ts'

describe('the open five-level rule', () => {
  test('gives every choice a youth can make a level', () => {
    for (const urgency of Urgency.options)
      expect(Level.safeParse(levelOf(urgency)).success).toBe(true)
    expect(Object.keys(triageRule.levels).sort()).toEqual([...Urgency.options].sort())
  })

  test('puts acute danger, and only that, at the first level', () => {
    expect(Urgency.options.filter((urgency) => levelOf(urgency) === 1)).toEqual(['danger'])
  })

  test('puts thoughts of not living, self-harm and violence at the second level', () => {
    expect(Urgency.options.filter((urgency) => levelOf(urgency) === 2)).toEqual([
      'not-live',
      'selfharm',
      'violence',
    ])
  })

  test('shows the choices in the order of their levels, so that the gravest is never far down', () => {
    const levels = Urgency.options.map(levelOf)
    expect(levels).toEqual([...levels].sort((a, b) => a - b))
    expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4, 5]))
  })

  test('takes the answer to a safety item as the youth’s own word: never milder than what was chosen', () => {
    expect(urgencyWith('talk', [])).toBe('talk')
    expect(urgencyWith('talk', ['none', 'safety'])).toBe('not-live')
    expect(urgencyWith('selfharm', ['safety'])).toBe('selfharm')
    expect(urgencyWith('distress', ['safety', 'immediate'])).toBe('danger')
    expect(urgencyWith('danger', ['safety'])).toBe('danger')
  })

  test('keeps the gravest that the youth has said, whatever it is changed to later', () => {
    expect(asSaid({}, 1)).toEqual({ level: 1 })
    expect(asSaid({ chose: 4 }, 1)).toEqual({ level: 1, chose: 1 })
    expect(asSaid({ chose: 1 }, 2)).toEqual({ level: 2 })
  })

  test('reads no free text: a level can be had from the closed list of choices alone', () => {
    expect(Urgency.safeParse('jag mår dåligt').success).toBe(false)
    expect(LevelReason.safeParse('because I think so').success).toBe(false)
  })

  test('says where it comes from, and that nobody has confirmed it until a clinician has', () => {
    expect(triageRule.source).toContain('R1')
    expect(triageRule.confirmedBy).toBeNull()
  })
})

describe('a changed level', () => {
  const levels = [1, 2, 3, 4, 5] as const
  test('is raised towards danger, lowered from it, and nothing when it is the same', () => {
    for (const from of levels)
      for (const to of levels)
        expect(levelWay(from, to)).toBe(from === to ? undefined : to < from ? 'raised' : 'lowered')
    expect(levelWay(3, 1)).toBe('raised')
  })

  test('hides no bad ending: what the youth chose or it became, whichever is graver', () => {
    expect(gravest({ level: 4, chose: 2 })).toBe(2)
    expect(gravest({ level: 1, chose: 3 })).toBe(1)
    expect(gravest({ level: 5 })).toBe(5)
  })
})
