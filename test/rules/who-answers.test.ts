/** Who is said to answer now really does by the county's clock, and those who fit come first. */
import { describe, expect, it } from 'vitest'
import { crisisContacts } from '../../shared/county/crisis-contacts.ts'
import { crisisSources } from '../../shared/county/crisis-sources.ts'
import { answersAt, openAt, rankAt } from '../../shared/rules/safety/who-answers.ts'

const at = (text: string) => Date.parse(text)
/** A Monday in winter and one in summer. */
const winter = (hour: string) => at(`2026-01-12T${hour}:00+01:00`)
const summer = (hour: string) => at(`2026-07-13T${hour}:00+02:00`)

describe('the clock', () => {
  it.each([
    ['20:59', false],
    ['21:00', true],
    ['23:59', true],
    ['00:00', true],
    ['05:59', true],
    ['06:00', false],
  ] as const)('says at %s whether the night line answers: %s', (hour, is) => {
    expect(answersAt('night', winter(hour))).toBe(is)
    expect(answersAt('night', summer(hour))).toBe(is)
  })

  it('opens the evenings from Monday to Thursday, and not on a Friday', () => {
    expect(answersAt('weekday-evenings', winter('20:00'))).toBe(true)
    expect(answersAt('weekday-evenings', winter('19:59'))).toBe(false)
    expect(answersAt('weekday-evenings', at('2026-01-16T21:00+01:00'))).toBe(false)
    expect(openAt(winter('22:00'))).toBe('night weekday-evenings')
    expect(openAt(winter('12:00'))).toBe('')
  })

  it('never says that somebody answers whose hours nobody here knows', () => {
    expect(answersAt('varies', winter('12:00'))).toBeUndefined()
    expect(answersAt('always', winter('03:00'))).toBe(true)
  })
})

const order = (age: Parameters<typeof rankAt>[1], now: number): string[] =>
  [...crisisContacts]
    .map((one) => ({
      id: one.id,
      rank: rankAt({ whom: one.for, hours: [one.hours, one.chat?.hours ?? 'varies'] }, age, now),
    }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id)

describe('the order', () => {
  it('has 112 first at every age and hour', () => {
    for (const age of [undefined, '13-15', '16-17', '18-20', '21-24'] as const)
      for (const hour of ['03:00', '12:00', '22:00'])
        expect(order(age, winter(hour))[0]).toBe('112')
  })

  it('has those for another age last: Bris for whoever is grown, the line for grown Sami for a child', () => {
    expect(order('16-17', winter('12:00'))[1]).toBe('bris')
    expect(order('21-24', winter('12:00')).indexOf('bris')).toBeGreaterThan(
      order('21-24', winter('12:00')).indexOf('1177'),
    )
    expect(order('13-15', winter('12:00')).at(-1)).toBe('samisk-stodlinje')
  })

  it('has whoever answers now before whoever does not', () => {
    const priest = (hour: string) => order('18-20', winter(hour)).indexOf('jourhavande-prast')
    expect(priest('22:00')).toBeLessThan(priest('12:00'))
  })
})

it('every contact says where it was read and when, and somebody can be chatted with at every hour', () => {
  expect(Object.keys(crisisSources).sort()).toEqual(crisisContacts.map(({ id }) => id).sort())
  for (const { source, checked } of Object.values(crisisSources)) {
    expect(source).not.toBe('')
    expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
  expect(crisisContacts.some(({ chat }) => chat?.hours === 'always')).toBe(true)
})
