/** A coordinator's plan beyond one week: filtered, counted by employer, copied, and taken out as files. */
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Plan, PlannedDuty } from '../../shared/contract/opening/plan.ts'
import { beginCopy, copiesOf, copyWeek } from '../../web/board/plan/copy-week.ts'
import { mondaysOf, monthFrom, readMonth } from '../../web/board/plan/month-weeks.ts'
import { planCalendar, planCsv } from '../../web/board/plan/plan-files.ts'
import {
  everyShift,
  hoursByUnit,
  matchesFilter,
  toLookOver,
} from '../../web/board/plan/shown-shifts.ts'

const hour = 3_600_000
const person = {
  staff: 'elin-mora',
  firstName: 'Elin',
  unit: 'mora-kommun',
  employer: 'Mora kommun',
  profession: 'kurator' as const,
  languages: ['sv' as const],
}
/** 17–21 on Thursday 22 October 2026, in summer time. */
const starts = Date.UTC(2026, 9, 22, 15)
const duty = (more: Partial<PlannedDuty> = {}): PlannedDuty => ({
  shift: 's_evening1',
  rev: 1,
  day: '2026-10-22',
  starts,
  ends: starts + 4 * hour,
  person,
  channels: ['chat'],
  talks: 2,
  recurring: false,
  findings: [],
  ...more,
})

describe('the shifts that are shown', () => {
  it('are found by any part of name, employer and profession, and by whom they are taken from', () => {
    const finds = (words: string, more = {}) => matchesFilter(duty(more), { ...everyShift, words })
    expect(finds('  ELI mora')).toBe(true)
    expect(finds('kurator')).toBe(true)
    expect(finds('eli falun')).toBe(false)
    expect(finds('sara', { insteadOf: { firstName: 'Sara', employer: 'Mora kommun' } })).toBe(true)
    expect(matchesFilter(duty(), { ...everyShift, unit: 'falu-kommun' })).toBe(false)
    expect(matchesFilter(duty(), { ...everyShift, profession: 'barnmorska' })).toBe(false)
  })

  it('are looked over where something is said of them and somebody is there, the soonest first', () => {
    const findings = [{ kind: 'overlap' as const, day: '2026-10-22' }]
    const found = toLookOver([
      duty({ day: 'late', starts: starts + hour, findings }),
      duty({ day: 'away', findings, away: 'leave' }),
      duty({ day: 'fine' }),
      duty({ day: 'soon', findings }),
    ])
    expect(found.map(({ day }) => day)).toEqual(['soon', 'late'])
  })
})

it('hours of an employer are those somebody works within the span, beside what is agreed for it', () => {
  const from = Date.UTC(2026, 9, 18, 22)
  const week = { from, to: from + 7 * 24 * hour }
  const over = duty({ starts: week.to - hour, ends: week.to + 3 * hour })
  const mora = (span: typeof week) =>
    hoursByUnit([duty(), duty({ away: 'sick' }), over], span).find(
      ({ unit }) => unit === 'mora-kommun',
    )
  expect(mora(week)).toMatchObject({ planned: 5, agreed: 8 })
  expect(mora({ from, to: from + 28 * 24 * hour + hour })).toMatchObject({ planned: 8, agreed: 32 })
  const october = { from: Date.UTC(2026, 8, 30, 22), to: Date.UTC(2026, 9, 31, 23) }
  // 31 days of 8 hours a week, the longer day of the clock among them.
  expect(mora(october)?.agreed).toBeCloseTo(35.43, 2)
})

describe('a month', () => {
  it('has every week that has a day of it, over the turn of the year too', () => {
    expect(mondaysOf('2026-10-01')).toEqual([
      '2026-09-28',
      '2026-10-05',
      '2026-10-12',
      '2026-10-19',
      '2026-10-26',
    ])
    expect(monthFrom('2026-12-01', 1)).toBe('2027-01-01')
    expect(monthFrom('2027-01-01', -1)).toBe('2026-12-01')
  })

  it('has what is worked in it of a night that began before it', async () => {
    const night = duty({ starts: Date.UTC(2026, 8, 30, 20), ends: Date.UTC(2026, 9, 1, 1) })
    const week = { duties: [night], holidays: [] }
    const month = await readMonth(starts, () => Promise.resolve({ week } as unknown as Plan))
    const mora = hoursByUnit(month.duties, month).find(({ unit }) => unit === 'mora-kommun')
    expect(mora?.planned).toBe(3)
  })

  it('has each shift once, and none of the months around it', async () => {
    const night = duty({ starts: Date.UTC(2026, 9, 18, 20), ends: Date.UTC(2026, 9, 19, 2) })
    const evening = { starts: Date.UTC(2026, 8, 30, 15), ends: Date.UTC(2026, 8, 30, 19) }
    const before = duty({ shift: 's_before12', ...evening })
    const asked: number[] = []
    const month = await readMonth(starts, (moment) => {
      asked.push(moment)
      const duties = [before, night]
      return Promise.resolve({ week: { duties, holidays: [] } } as unknown as Plan)
    })
    expect(asked).toHaveLength(5)
    expect(month.duties).toEqual([night])
    expect(new Date(month.to).toISOString()).toBe('2026-10-31T23:00:00.000Z')
  })
})

describe('a week that is copied', () => {
  it('has its single shifts at the same clock times, also when the clock has changed', () => {
    const [copy, ...others] = copiesOf([
      duty(),
      duty({ recurring: true }),
      duty({ away: 'cancelled' }),
      duty({ insteadOf: { firstName: 'Sara', employer: 'Mora kommun' } }),
    ])
    expect(others).toEqual([])
    // Thursday 29 October is in winter time.
    expect(copy?.plan.starts).toBe(Date.UTC(2026, 9, 29, 16))
    expect(copy?.plan.ends).toBe(Date.UTC(2026, 9, 29, 20))
    expect(copy?.person).not.toHaveProperty('employer')
  })

  it('says which were made and which something speaks against', async () => {
    const week = beginCopy([duty(), duty({ person: { ...person, firstName: 'Sara' } })])
    const copied = await copyWeek(week, (one) =>
      Promise.resolve(
        one.person.firstName === 'Sara'
          ? { outcome: 'told', findings: [] }
          : { outcome: 'planned', shift: 's_made12345', rev: 1 },
      ),
    )
    expect(copied.made).toEqual([{ shift: 's_made12345', rev: 1 }])
    expect(copied.told.map((one) => one.person.firstName)).toEqual(['Sara'])
  })
})

describe('a plan that is taken out', () => {
  const odd = { ...person, firstName: '=HYPERLINK("x");Åsa, \\n' }
  it('is a table for a Swedish spreadsheet, and says of nobody why they are away', () => {
    const [head, row] = planCsv([duty({ away: 'sick', person: odd })]).split('\r\n')
    expect(head).toContain('"Dag";"Från"')
    expect(row).toContain('"2026-10-22";"17:00";"2026-10-22";"21:00";4;"\'=HYPERLINK(""x"");Åsa')
    expect(row).not.toMatch(/sjuk|sick/i)
  })

  it('is a calendar that another reader reads to the same times and names', async () => {
    const names = [odd.firstName, 'Åsa-Märta-Ingegerd från Älvdalens kommun med långt namn']
    const text = await planCalendar(
      [
        ...names.map((firstName, on) => duty({ day: `d${on}`, person: { ...person, firstName } })),
        duty({ away: 'sick' }),
      ],
      starts,
    )
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    const read = events.map((one) => new ICAL.Event(one))
    expect(read.map(({ summary }) => summary)).toEqual(names.map((one) => `${one}, Mora kommun`))
    expect(read[0]?.startDate.toJSDate().getTime()).toBe(starts)
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })
})
