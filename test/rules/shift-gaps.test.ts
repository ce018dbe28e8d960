/** Where the plan leaves the door shut: told with its reason, and never where the door is open. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSpans, type Promised } from '../../shared/rules/opening/shift-door.ts'
import { gapsOf } from '../../shared/rules/opening/shift-gaps.ts'
import { hoursOf, instantOf, weekNumberOf } from '../../shared/rules/opening/shift-times.ts'
import type { Channel } from '../../shared/ids.ts'

const at = (clock: number, day = '2026-11-25') =>
  instantOf({ day, time: `${String(clock).padStart(2, '0')}:00` })
const duty = (
  staff: string,
  unit: string,
  from: number,
  to: number,
  channels: Channel[] = ['chat'],
): Promised => ({
  starts: at(from),
  ends: at(to),
  channels,
  person: { staff, firstName: staff, unit, profession: 'kurator', languages: ['sv'] },
})
const mora = (from: number, to: number, channels?: Channel[]) =>
  duty('elin', 'mora-kommun', from, to, channels)
const region = (from: number, to: number, channels?: Channel[]) =>
  duty('maja', 'region-dalarna', from, to, channels)

describe('a gap', () => {
  it('is where only people of the region are planned, for the ways of talking they offer', () => {
    expect(gapsOf([mora(12, 16), region(14, 18, ['chat', 'video'])])).toEqual([
      { opens: at(14), closes: at(16), why: 'not-lawful', channels: ['video'] },
      { opens: at(16), closes: at(18), why: 'not-lawful', channels: ['chat', 'video'] },
    ])
  })

  it('is where nobody is there between two openings of a day, and not the night', () => {
    expect(gapsOf([mora(9, 12), mora(14, 16)])).toMatchObject([
      { opens: at(12), closes: at(14), why: 'nobody' },
    ])
    const tomorrow = {
      ...mora(9, 12),
      starts: at(9, '2026-11-26'),
      ends: at(12, '2026-11-26'),
    }
    expect(gapsOf([mora(9, 20), tomorrow])).toEqual([])
  })

  it('is none where somebody is away, since nobody has promised to be there', () => {
    expect(gapsOf([{ ...region(9, 12), away: 'sick' }])).toEqual([])
  })

  it('never lies where its way of talking is open', () => {
    const channel = fc.constantFrom<Channel>('chat', 'voice', 'video')
    const some = fc.record({
      unit: fc.constantFrom('mora-kommun', 'region-dalarna'),
      staff: fc.constantFrom('a', 'b', 'c'),
      from: fc.integer({ min: 0, max: 20 }),
      length: fc.integer({ min: 1, max: 3 }),
      channels: fc.uniqueArray(channel, { minLength: 1 }),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (all) => {
        const duties = all.map(({ unit, staff, from, length, channels }) =>
          duty(staff, unit, from, from + length, channels),
        )
        for (const gap of gapsOf(duties))
          for (const one of gap.channels)
            for (const { opens, closes } of openSpans(duties, one))
              expect(gap.opens >= closes || gap.closes <= opens).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the county’s calendar', () => {
  it('numbers its weeks by ISO 8601, over the new year too', () => {
    const weeks = ['2026-12-28', '2027-01-03', '2027-01-04', '2024-12-30'].map(weekNumberOf)
    expect(weeks).toEqual([53, 53, 1, 1])
  })

  it('has 23 and 25 hours on the days on which the clock changes', () => {
    expect(['2027-03-28', '2027-10-31', '2027-05-01'].map(hoursOf)).toEqual([23, 25, 24])
  })
})
