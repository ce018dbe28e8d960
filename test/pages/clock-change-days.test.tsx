/** The two days of the year on which the clock changes, in every view of the plan: what is drawn stands under its own hour, and the day says what it is. */
import { signal } from '@preact/signals'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Plan, PlannedDuty, Week } from '../../shared/contract/opening/plan.ts'
import type { Month } from '../../web/board/plan/month-weeks.ts'
import { movedBy } from '../../web/board/plan/move-shift.ts'
import { PlanBoard } from '../../web/board/plan/plan-board.tsx'
import { openPlan, type PlanStore } from '../../web/board/plan/plan-store.ts'
import { HeatTable } from '../../web/board/plan/plan-tables.tsx'
import { hoursByUnit } from '../../web/board/plan/shown-shifts.ts'
import { daysOf } from '../../web/board/week/week-days.tsx'
import { MonthTable } from '../../web/board/week/month-table.tsx'
import { WeekList } from '../../web/board/week/week-list.tsx'
import { WeekTable } from '../../web/board/week/week-table.tsx'
import { EveningPlot } from '../../web/board/today/evening-plot.tsx'
import type { DeskState } from '../../web/desk/desk-state.ts'
import { hoursWords, openShifts } from '../../web/desk/shifts/shift-store.ts'
import { ShiftsPane } from '../../web/desk/shifts/shifts-pane.tsx'
import { fieldsOf, planOf } from '../../web/staff/shift-form/shift-fields.ts'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { clinic, settled, show, shown } from '../support/page.ts'

const hour = 3_600_000
const person = {
  staff: 'elin-mora',
  firstName: 'Elin',
  unit: 'mora-kommun',
  employer: 'Mora kommun',
  profession: 'kurator' as const,
  languages: ['sv' as const],
}
const duty = (day: string, starts: number, ends: number): PlannedDuty => ({
  shift: `s_${day}-${starts / hour}`,
  rev: 1,
  day,
  starts,
  ends,
  person,
  channels: ['chat'],
  talks: 2,
  recurring: false,
  findings: [],
})

/** Told in UTC by the rule of the European Union: the clock changes at 01:00 UTC, nobody has computed it here. */
const changes = [
  {
    name: 'in autumn',
    mark: 'Klockan ställs tillbaka',
    sunday: '2026-10-25',
    hours: 25,
    midnight: Date.UTC(2026, 9, 24, 22),
    monday: Date.UTC(2026, 9, 18, 22),
    next: Date.UTC(2026, 9, 25, 23),
    clock: ['00', '01', '02', '02', '03', '04'],
    // 17–21 by the clocks of that evening, which are those of winter.
    evening: [Date.UTC(2026, 9, 25, 16), Date.UTC(2026, 9, 25, 20)] as const,
    night: Date.UTC(2026, 9, 25, 5),
    nightHours: 9,
  },
  {
    name: 'in spring',
    mark: 'Klockan ställs fram',
    sunday: '2027-03-28',
    hours: 23,
    midnight: Date.UTC(2027, 2, 27, 23),
    monday: Date.UTC(2027, 2, 21, 23),
    next: Date.UTC(2027, 2, 28, 22),
    clock: ['00', '01', '03', '04', '05', '06'],
    evening: [Date.UTC(2027, 2, 28, 15), Date.UTC(2027, 2, 28, 19)] as const,
    night: Date.UTC(2027, 2, 28, 4),
    nightHours: 7,
  },
]

const monthAfter = (first: string): string => (first === '2026-10-01' ? '2026-11-01' : '2027-04-01')

describe.each(changes)('the day on which the clock changes $name', (change) => {
  const { sunday, mark, midnight, monday, next, evening } = change
  const saturday = new Date(Date.parse(sunday) - 24 * hour).toISOString().slice(0, 10)
  /** From 22 the evening before until 06. */
  const night = duty(saturday, midnight - 2 * hour, change.night)
  const late = duty(sunday, ...evening)
  const week = {
    from: monday,
    to: next,
    now: monday,
    duties: [night, late],
    holidays: [],
    opening: [],
  } as unknown as Week
  const plan = {
    week,
    people: [person],
    demand: { perHour: Array.from({ length: 168 }, () => 1), perWeek: 168, measured: true },
    talk: { mean: 40, measured: true },
    patience: { mean: 20, measured: true },
    fairness: { weeks: { from: 0, to: 0 }, municipalities: [] },
    surge: null,
    hoursAreSet: false,
  } as unknown as Plan

  let desk: PlanStore
  beforeEach(async () => {
    signedIn.value = { at: 'in', token: 'of-britta' }
    clinic(() => plan)
    desk = openPlan()
    await desk.load()
  })
  const days = () => daysOf(week, week.duties)
  const props = () => ({ desk, days: days(), from: week.from, duties: week.duties })

  it('has on the board a column for each of its hours, and each shift under the hour it names', async () => {
    await show(<PlanBoard desk={desk} />)
    const row = document.querySelector(`[data-row="${sunday}"]`)!
    const columns = [...row.querySelectorAll('.plan-hour strong')].map(({ textContent }) =>
      textContent?.trim(),
    )
    expect(columns).toHaveLength(change.hours)
    expect(columns.slice(0, 6)).toEqual(change.clock)
    const block = row.querySelector<HTMLElement>('.plan-block:not(.plan-tail)')!
    expect(block.textContent).toContain('17:00–21:00')
    const left = Number.parseFloat(block.style.insetInlineStart)
    expect(left).toBeCloseTo((100 * columns.indexOf('17')) / columns.length, 5)
    const tail = row.querySelector<HTMLElement>('.plan-tail')!
    expect(Number.parseFloat(tail.style.inlineSize)).toBeCloseTo(
      (100 * columns.indexOf('06')) / columns.length,
      5,
    )
    expect(shown()).toContain(mark)
  })

  it.each([
    ['the table of the week', WeekTable],
    ['the list of its days', WeekList],
  ])('is marked in %s, where its shifts have the times of the clocks', async (_, View) => {
    await show(<View {...props()} />)
    expect(shown().split(mark)).toHaveLength(2)
    expect(shown()).toContain('17:00–21:00')
    expect(shown()).toContain('22:00–06:00')
  })

  it('is marked in the month, in its own cell', async () => {
    const first = `${sunday.slice(0, 7)}-01`
    const month = {
      first,
      next: monthAfter(first),
      from: monday,
      to: next,
      duties: week.duties,
      holidays: [],
    } as unknown as Month
    const monthly = {
      ...desk,
      monthOf: () => Promise.resolve(month),
    } as unknown as PlanStore
    await show(<MonthTable desk={monthly} at={midnight} onWeek={() => undefined} />)
    await settled()
    const cells = [...document.querySelectorAll('td')].filter((cell) =>
      cell.textContent?.includes(mark),
    )
    expect(cells.map((cell) => cell.querySelector('button')?.textContent)).toEqual([
      String(Number(sunday.slice(8))),
    ])
    expect(cells[0]?.textContent).toContain('17:00–21:00')
  })

  it('is marked among one’s own shifts', async () => {
    const shifts = { ...openShifts(), week: signal(week), load: () => Promise.resolve() }
    const store = Object.assign(deskStore(), { shifts })
    const state = {
      staff: { id: person.staff, unit: person.unit, employer: person.employer, languages: ['sv'] },
      status: 'away',
      seats: 2,
      channels: ['chat'],
    } as unknown as DeskState
    await show(atDesk(<ShiftsPane state={state} />, store))
    const headings = [...document.querySelectorAll('.later-main h3')].map(({ textContent }) =>
      textContent?.includes(mark),
    )
    expect(headings).toEqual([false, true])
  })

  it('has the hours that are worked, not those that the clocks show', () => {
    const mora = hoursByUnit([night], week).find(({ unit }) => unit === person.unit)
    expect(mora?.planned).toBe(change.nightHours)
  })

  it('keeps the clock times of a shift that is moved to it and from it', () => {
    const before = { starts: evening[0] - 24 * hour, ends: evening[1] - 24 * hour }
    // The day before has the other offset: an hour apart from 24.
    const by = change.hours === 25 ? -hour : hour
    const dayBefore = { starts: before.starts + by, ends: before.ends + by }
    expect(movedBy(dayBefore, 'whole', 0, 1)).toEqual({ starts: evening[0], ends: evening[1] })
    expect(movedBy({ starts: evening[0], ends: evening[1] }, 'whole', 0, -1)).toEqual(dayBefore)
  })
})

it('a short shift that is moved to the hour that the spring night leaves out keeps its length', () => {
  // 02:30–03:00 of the Saturday before.
  const saturday = { starts: Date.UTC(2027, 2, 27, 1, 30), ends: Date.UTC(2027, 2, 27, 2) }
  expect(movedBy(saturday, 'whole', 0, 1)).toEqual({
    starts: Date.UTC(2027, 2, 28, 1, 30),
    ends: Date.UTC(2027, 2, 28, 2),
  })
})

it('the table of the hours leaves out the one that the spring night has not', async () => {
  const [, spring] = changes
  clinic(() => ({
    week: { from: spring!.monday, to: spring!.next, now: 0, duties: [], holidays: [], opening: [] },
    people: [],
    demand: { perHour: Array.from({ length: 168 }, () => 1), perWeek: 168, measured: true },
    talk: { mean: 40 },
    patience: { mean: 20 },
    fairness: { weeks: { from: 0, to: 0 }, municipalities: [] },
  }))
  const desk = openPlan()
  await desk.load()
  await show(<HeatTable desk={desk} />)
  const rows = [...document.querySelectorAll('tbody tr')]
  const sundays = rows.map((row) => row.querySelector('td:last-child')?.textContent)
  expect(sundays.map((words, at) => (words === '' ? at : -1)).filter((at) => at >= 0)).toEqual([2])
})

describe('the hour that the autumn night has twice', () => {
  /** From the first 02:30 to the second: an hour by the sun, nothing by the clocks. */
  const twice = duty('2026-10-25', Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30))
  /** In the second hour alone, with five talks. */
  const second = {
    ...duty('2026-10-25', Date.UTC(2026, 9, 25, 1), Date.UTC(2026, 9, 25, 2)),
    talks: 5,
  }
  const [autumn] = changes
  const week = (duties: PlannedDuty[]) => ({
    from: autumn!.monday,
    to: autumn!.next,
    now: autumn!.monday,
    duties,
    holidays: [],
    opening: [],
  })
  const opened = async (duties: PlannedDuty[]) => {
    signedIn.value = { at: 'in', token: 'of-britta' }
    clinic(() => ({
      week: week(duties),
      people: [person],
      demand: { perHour: Array.from({ length: 168 }, () => 1), perWeek: 168, measured: true },
      talk: { mean: 40 },
      patience: { mean: 20 },
      fairness: { weeks: { from: 0, to: 0 }, municipalities: [] },
    }))
    const desk = openPlan()
    await desk.load()
    return desk
  }
  const said = '02:30–02:30 (andra gången)'

  it('is told apart in each view of the plan', async () => {
    const desk = await opened([twice])
    const props = {
      desk,
      days: daysOf(week([twice]) as never, [twice]),
      from: autumn!.monday,
      duties: [twice],
    }
    for (const view of [
      <PlanBoard key="board" desk={desk} />,
      <WeekTable key="table" {...props} />,
      <WeekList key="list" {...props} />,
    ]) {
      await show(view)
      expect(shown()).toContain(said)
    }
  })

  it('is told apart among one’s own shifts', () => {
    expect(hoursWords(twice.starts, twice.ends)).toBe(said)
  })

  it('has its seats each time in the table of the hours', async () => {
    await show(<HeatTable desk={await opened([second])} />)
    const rows = [...document.querySelectorAll('tbody tr')]
    expect(rows.slice(1, 4).map((row) => row.querySelector('td:last-child')?.textContent)).toEqual([
      '1 / 0',
      '1 / 0 och 5',
      '1 / 0',
    ])
  })

  it('stays the second when something else of the shift is changed', () => {
    expect(planOf({ ...fieldsOf(second), talks: 2 })).toMatchObject({
      starts: second.starts,
      ends: second.ends,
    })
    expect(planOf({ ...fieldsOf(twice), starts: '01:30' })).toMatchObject({
      starts: Date.UTC(2026, 9, 24, 23, 30),
      ends: twice.ends,
    })
  })

  it('is said on the board of that day, where it is one column', async () => {
    const at = (day: number) => Date.UTC(2026, 9, day, 11)
    const evening = [{ hour: 2, p1: 3, p2: 0, p3: 0, p4: 0, p5: 0 }]
    await show(<EveningPlot evening={evening} now={at(25)} />)
    expect(shown()).toContain('timmen från 02 kom två gånger')
    await show(<EveningPlot evening={evening} now={at(26)} />)
    expect(shown()).not.toContain('två gånger')
  })
})
