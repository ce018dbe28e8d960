/** Protects fairness: danger first, nobody forgotten, nobody's place decided by chance. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isAcuteKey,
  minutesPerLevel,
  orderKey,
  returnedRule,
  type Place,
} from '../../shared/rules/line/queue-order.ts'
import type { Level } from '../../shared/rules/line/triage.ts'

const minute = 60_000
const start = Date.UTC(2026, 0, 1)
const year = 366 * 24 * 60 * minute

const since = fc.integer({ min: start, max: start + year })
const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)
const visit = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'), { minLength: 26, maxLength: 26 })
  .map((letters) => `v_${letters.join('')}`)
const place: fc.Arbitrary<Place> = fc.record({ level, since, returned: fc.boolean(), visit })
const ordinary = place.map((one) => ({ ...one, level: Math.max(2, one.level) as Level }))

const before = (a: Place, b: Place) => orderKey(a) < orderKey(b)
const many = { numRuns: 2000 }

describe('the order of the line', () => {
  test('a youth in acute danger goes before everybody else, however long they have waited', () => {
    fc.assert(
      fc.property(place, ordinary, (acute, other) => {
        expect(before({ ...acute, level: 1 }, other)).toBe(true)
      }),
      many,
    )
  })

  test('two in acute danger: the one who has waited longest goes first, also if one comes back', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        fc.pre(a.since !== b.since)
        const acute = (one: Place): Place => ({ ...one, level: 1 })
        expect(before(acute(a), acute(b))).toBe(a.since < b.since)
      }),
      many,
    )
  })

  test('a youth in much distress whom a counsellor has lost goes before all but acute danger', () => {
    fc.assert(
      fc.property(since, ordinary, (joined, other) => {
        const back: Place = { level: 2, since: joined, returned: true, visit: 'v_back' }
        expect(before(back, { ...other, returned: false })).toBe(true)
      }),
      many,
    )
  })

  test('between one who comes back and those who wait, the level decides', () => {
    const at = (minutes: number) => start + minutes * minute
    const person = (level: Level, joined: number, returned = false): Place => ({
      level,
      since: at(joined),
      returned,
      visit: `v_${level}${joined}`,
    })
    // All of them joined within the same ten minutes.
    expect(before(person(2, 10), person(4, 0, true))).toBe(true)
    expect(before(person(3, 10), person(5, 0, true))).toBe(true)
    expect(before(person(2, 0), person(3, 10, true))).toBe(true)
    // Within a level, and against whoever waits one level higher and came later, the one who comes back.
    expect(before(person(4, 19, true), person(4, 0))).toBe(true)
    expect(before(person(4, 0, true), person(3, 10))).toBe(true)
    expect(returnedRule).toMatchObject({ levelsHigher: 1, confirmedBy: null })
  })

  test('at the same level the longest wait goes first', () => {
    fc.assert(
      fc.property(ordinary, since, visit, (one, otherSince, otherVisit) => {
        fc.pre(one.since !== otherSince)
        const other = { ...one, since: otherSince, visit: otherVisit }
        expect(before(one, other)).toBe(one.since < other.since)
      }),
      many,
    )
  })

  test('twenty minutes of waiting weigh as much as one level, to the millisecond', () => {
    expect(minutesPerLevel).toBe(20)
    fc.assert(
      fc.property(ordinary, fc.constantFrom<Level>(3, 4, 5), (one, lower) => {
        const urgent: Place = { ...one, level: (lower - 1) as Level, returned: false }
        const waited = (ms: number): Place => ({
          ...urgent,
          level: lower,
          since: urgent.since - ms,
        })
        expect(before(waited(minutesPerLevel * minute + 1), urgent)).toBe(true)
        expect(before(waited(minutesPerLevel * minute - 1), urgent)).toBe(false)
      }),
    )
  })

  test('a question waits no longer than an hour behind self-harm that comes after it', () => {
    const question: Place = { level: 5, since: start, returned: false, visit: 'v_question' }
    const later = (minutes: number): Place => ({
      level: 2,
      since: start + minutes * minute,
      returned: false,
      visit: 'v_selfharm',
    })
    expect(before(later(59), question)).toBe(true)
    expect(before(question, later(61))).toBe(true)
  })

  test('the order is total: of two different youths exactly one is first, also in the same instant', () => {
    fc.assert(
      fc.property(place, visit, (a, otherVisit) => {
        fc.pre(a.visit !== otherVisit)
        const b = { ...a, visit: otherVisit }
        expect(before(a, b)).toBe(!before(b, a))
        expect(orderKey(a)).not.toBe(orderKey(b))
      }),
      many,
    )
  })

  test('the key sorts as text just as it means: no year, level or second breaks the alphabet', () => {
    fc.assert(
      fc.property(fc.array(ordinary, { maxLength: 40 }), (places) => {
        const weight = (one: Place) =>
          one.returned && one.level === 2
            ? one.since - 1e15
            : one.since + (one.level - (one.returned ? 3 : 2)) * minutesPerLevel * minute
        const byMeaning = [...places].sort(
          (a, b) => weight(a) - weight(b) || (a.visit < b.visit ? -1 : 1),
        )
        const byText = [...places].sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1))
        expect(byText.map(weight)).toEqual(byMeaning.map(weight))
      }),
    )
  })

  test('the line never turns while people wait in it: time passing changes nobody’s place', () => {
    // The key has no "now" in it; ageing lies in the weight, so the database may keep the order.
    fc.assert(fc.property(place, (one) => orderKey(one) === orderKey({ ...one })))
    expect(orderKey.length).toBe(1)
  })

  test('an acute key is known as acute, and no other is', () => {
    fc.assert(
      fc.property(place, (one) => isAcuteKey(orderKey(one)) === (one.level === 1)),
      many,
    )
  })
})

describe('a booked time', () => {
  const at = (minutes: number) => start + minutes * minute
  const visitor = (id: string, rest: Partial<Place>): Place => ({
    level: 3,
    since: at(0),
    returned: false,
    visit: `v_${id}`,
    ...rest,
  })

  test('goes before all who came unannounced, and after whoever comes back to the head', () => {
    const booked = visitor('b', { booked: at(60), since: at(59), level: 5 })
    expect(before(booked, visitor('a', { level: 2 }))).toBe(true)
    expect(before(visitor('c', { level: 2, returned: true, since: at(59) }), booked)).toBe(true)
  })

  test('is served by its own hour, not by who was here first', () => {
    const early = visitor('e', { booked: at(30), since: at(29) })
    const late = visitor('l', { booked: at(45), since: at(1) })
    expect(before(early, late)).toBe(true)
  })

  test('is written as text that a database sorts as the numbers it holds', () => {
    expect(orderKey(visitor('x', { level: 2, since: 7 }))).toBe('300000000000007#v_x')
    expect(orderKey(visitor('x', { level: 1, since: 7 }))).toBe('000000000000007#v_x')
    expect(orderKey(visitor('x', { level: 2, returned: true, since: 7 }))).toBe(
      '100000000000007#v_x',
    )
    expect(orderKey(visitor('x', { returned: true, since: 7 }))).toBe('300000000000007#v_x')
    expect(orderKey(visitor('x', { booked: 9, since: 7 }))).toBe('200000000000009#v_x')
  })
})
