/** Protects the word "open": right on both clock-change nights, past midnight, and never without a next. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doorTime, type OpeningHours } from '../../shared/rules/opening/opening-hours.ts'

const hour = 3_600_000
const day = 24 * hour
/** An instant written with its offset, so that the test does its own arithmetic. */
const at = (iso: string) => Date.parse(iso)
const every = (opens: string, closes: string): OpeningHours[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes }))

const time = fc
  .tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 45))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
const opening: fc.Arbitrary<OpeningHours> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), time, fc.oneof(time, fc.constant('24:00')))
  .filter(([, opens, closes]) => opens < closes)
  .map(([weekday, opens, closes]) => ({ weekday, opens, closes }))
const hours = fc.array(opening, { minLength: 1, maxLength: 10 })
const now = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') })

describe('when the door is open', () => {
  test('an evening opens at five and closes at nine, summer and winter, to the millisecond', () => {
    const evening = every('17:00', '21:00')
    for (const [date, offset] of [
      ['2026-01-15', '+01:00'],
      ['2026-07-15', '+02:00'],
    ]) {
      const opens = at(`${date}T17:00:00${offset}`)
      const closes = at(`${date}T21:00:00${offset}`)
      expect(doorTime(evening, opens - 1)).toEqual({ open: false, opens })
      expect(doorTime(evening, opens)).toEqual({ open: true, closes })
      expect(doorTime(evening, closes - 1)).toEqual({ open: true, closes })
      expect(doorTime(evening, closes)).toEqual({ open: false, opens: opens + day })
    }
  })

  test('on the spring night an opening at a time that does not exist moves with the clock', () => {
    // Sunday 29 March 2026: 02:00 becomes 03:00.
    const night: OpeningHours[] = [{ weekday: 7, opens: '02:30', closes: '05:00' }]
    const opens = at('2026-03-29T03:30:00+02:00')
    expect(doorTime(night, opens - 1)).toEqual({ open: false, opens })
    expect(doorTime(night, opens)).toEqual({ open: true, closes: at('2026-03-29T05:00:00+02:00') })
  })

  test('on the spring night the door that is open from one to four is open for two hours', () => {
    const night: OpeningHours[] = [{ weekday: 7, opens: '01:00', closes: '04:00' }]
    const opens = at('2026-03-29T01:00:00+01:00')
    expect(doorTime(night, opens)).toEqual({ open: true, closes: opens + 2 * hour })
  })

  test('on the autumn night the door that is open from one to four is open for four hours', () => {
    // Sunday 25 October 2026: 03:00 becomes 02:00.
    const night: OpeningHours[] = [{ weekday: 7, opens: '01:00', closes: '04:00' }]
    const opens = at('2026-10-25T01:00:00+02:00')
    expect(doorTime(night, opens)).toEqual({ open: true, closes: opens + 4 * hour })
    expect(doorTime(night, at('2026-10-25T02:30:00+02:00')).open).toBe(true)
    expect(doorTime(night, at('2026-10-25T02:30:00+01:00')).open).toBe(true)
  })

  test('an evening that goes on past midnight is told as one opening', () => {
    const friday: OpeningHours[] = [
      { weekday: 5, opens: '20:00', closes: '24:00' },
      { weekday: 6, opens: '00:00', closes: '02:00' },
    ]
    const closes = at('2026-11-21T02:00:00+01:00')
    for (const moment of [
      '2026-11-20T20:00:00+01:00',
      '2026-11-20T23:59:59+01:00',
      '2026-11-21T01:59:59+01:00',
    ])
      expect(doorTime(friday, at(moment))).toEqual({ open: true, closes })
    expect(doorTime(friday, closes)).toEqual({
      open: false,
      opens: at('2026-11-27T20:00:00+01:00'),
    })
  })

  test('a door that is open round the clock never closes within the week, also when the clock changes', () => {
    const always = every('00:00', '24:00')
    fc.assert(
      fc.property(now, (moment) => {
        const told = doorTime(always, moment)
        expect(told.open && told.closes - moment > 7 * day).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('a closed door always names its next opening, at most eight days away', () => {
    fc.assert(
      fc.property(hours, now, (week, moment) => {
        const told = doorTime(week, moment)
        if (told.open) return
        expect(told.opens).toBeGreaterThan(moment)
        expect(told.opens! - moment).toBeLessThanOrEqual(8 * day)
      }),
      { numRuns: 500 },
    )
  })

  test('what is told holds: open until the closing time, closed until the opening time', () => {
    fc.assert(
      fc.property(
        hours,
        now,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (week, moment, part) => {
          const told = doorTime(week, moment)
          const change = told.open ? told.closes : told.opens!
          const between = moment + Math.floor((change - moment) * part)
          expect(doorTime(week, between).open).toBe(told.open)
          const farAhead = change - moment > 7 * day
          if (!farAhead) expect(doorTime(week, change).open).toBe(!told.open)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('a clinic without any hours says closed and promises nothing', () => {
    expect(doorTime([], at('2026-11-20T12:00:00Z'))).toEqual({ open: false, opens: undefined })
  })
})
