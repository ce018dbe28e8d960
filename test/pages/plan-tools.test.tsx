/** What a coordinator does with the plan as a whole: sees each employer's hours against what it has agreed to, plans somebody new, and takes it out. */
import { beforeEach, expect, it, vi } from 'vitest'
import { PlanAdd } from '../../web/board/plan/add-shift.tsx'
import { PlanChange } from '../../web/board/plan/change-shift.tsx'
import { openPlan } from '../../web/board/plan/plan-store.ts'
import { HoursByUnit, TakeOutPlan } from '../../web/board/plan/plan-tools.tsx'
import { everyShift, shiftFilter } from '../../web/board/plan/shown-shifts.ts'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import { clinic, eventually, press, settled, show, shown, type } from '../support/page.ts'
import { hour, monday, plannedDuty } from '../support/planned-duty.ts'

const saved = vi.hoisted(() => ({ files: [] as [string, string, string][] }))
vi.mock(import('../../web/data/save-file.ts'), () => ({
  saveFile: (...file: [string, string, string]) => void saved.files.push(file),
}))

const week = { from: monday, to: monday + 7 * 24 * hour }
const duties = [
  plannedDuty('Elin'),
  plannedDuty('Hodan', 0, { unit: 'falun-kommun', employer: 'Falu kommun' }),
]

beforeEach(() => {
  signedIn.value = { at: 'in', token: 'of-britta' }
  shiftFilter.value = everyShift
  saved.files = []
})

it('hours of an employer stand against what the county itself has agreed with it', async () => {
  clinic(() => ({ settings: [{ name: 'hours.mora-kommun', value: 20 }] }))
  await show(<HoursByUnit duties={duties} span={week} />)
  const details = document.querySelector('details')!
  details.open = true
  details.dispatchEvent(new Event('toggle'))
  await settled()
  const rowOf = (name: string) =>
    [...document.querySelectorAll('tbody tr')]
      .find((row) => row.querySelector('th')?.textContent === name)
      ?.textContent?.replaceAll('\u2212', '-')
  expect(rowOf('Mora kommun')).toBe('Mora kommun420-16')
  // Where the county has said nothing: eight hours a week, the code's own proposal.
  expect(rowOf('Orsa kommun')).toBe('Orsa kommun08-8')
})

it('whoever has neither had a shift nor been at a desk is planned by name and sign-in', async () => {
  const { posted } = clinic(({ method }) =>
    method === 'GET'
      ? {
          week: { ...week, now: monday, duties, holidays: [], opening: [] },
          people: [],
          demand: { perHour: Array.from({ length: 168 }, () => 1), perWeek: 168, measured: true },
          talk: { mean: 40, measured: true },
          patience: { mean: 20, measured: true },
        }
      : { outcome: 'planned', shift: 's_made12345', rev: 1 },
  )
  const desk = openPlan()
  await desk.load()
  await show(
    <>
      <PlanAdd desk={desk} />
      <PlanChange desk={desk} />
    </>,
  )
  await press('Lägg till pass för personen')
  expect(shown()).toContain('Skriv inloggningsnamn och förnamn')
  await type('Inloggningsnamn', 'gunnar-region')
  await type('Förnamn', 'Gunnar')
  await type('Mottagning', 'region-dalarna')
  await type('Profession', 'lakare')
  await press('Lägg till pass för personen')
  expect(shown()).toContain('Gunnar, Region Dalarna, tisdag 17:00–21:00')
  await press('Spara')
  expect(posted('/shifts').map(({ body }) => (body as { person: object }).person)).toEqual([
    {
      staff: 'gunnar-region',
      firstName: 'Gunnar',
      unit: 'region-dalarna',
      profession: 'lakare',
      languages: ['sv'],
    },
  ])
})

it('what is shown of the plan is taken out as a table and as a calendar', async () => {
  shiftFilter.value = { ...everyShift, unit: 'mora-kommun' }
  await show(<TakeOutPlan duties={duties} from={monday} />)
  await press(/\.csv/)
  await press(/\.ics/)
  await eventually(() => expect(saved.files).toHaveLength(2))
  const [csv, ics] = saved.files
  expect(csv!.slice(0, 2)).toEqual(['pass-2026-10-19.csv', 'text/csv'])
  expect(csv![2]).toContain('"Elin"')
  expect(ics!.slice(0, 2)).toEqual(['pass-2026-10-19.ics', 'text/calendar'])
  expect(ics![2]).toContain('SUMMARY:Elin\\, Mora kommun')
  for (const [, , words] of saved.files) expect(words).not.toContain('Hodan')
})

it('a shift that is dragged opens nothing that would move the days under it, until it is let go', async () => {
  clinic(() => ({
    week: { ...week, now: monday, duties, holidays: [], opening: [] },
    people: [],
    demand: { perHour: Array.from({ length: 168 }, () => 1), perWeek: 168, measured: true },
    talk: { mean: 40, measured: true },
    patience: { mean: 20, measured: true },
  }))
  const desk = openPlan()
  await desk.load()
  await show(<PlanChange desk={desk} />)
  const [first, second] = duties
  const isShown = () => document.querySelector('.plan-change') !== null
  for (const hours of [1, 2]) {
    desk.drag(true)
    desk.change(first!, { starts: first!.starts + hours * hour })
    await settled()
    expect(isShown(), `moved ${hours}`).toBe(false)
  }
  desk.drag(false)
  await settled()
  expect(isShown()).toBe(true)
  // Where one is open already it stays: nothing moves then.
  desk.drag(true)
  desk.change(second!, { starts: second!.starts + hour })
  await settled()
  expect(isShown()).toBe(true)
})
