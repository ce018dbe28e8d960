/** Whoever's shift was changed reads what was done and how it was; what could be taken over is there whatever week is shown. */
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import type { PlannedDuty, ShiftNews } from '../../shared/contract/opening/plan.ts'
import { CannotForm, OpenShifts, ShiftNewsCard } from '../../web/desk/shifts/shift-actions.tsx'
import { openShifts, type ShiftStore } from '../../web/desk/shifts/shift-store.ts'
import { TopBar } from '../../web/desk/top-bar.tsx'
import type { DeskState } from '../../web/desk/desk-state.ts'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { clinic, press, show, shown, type } from '../support/page.ts'

const monday = Date.UTC(2026, 11, 7, 12)
const hour = 3_600_000
const news: ShiftNews[] = [
  { shift: 's_monday123', what: 'changed', at: 200, starts: monday, ends: monday + 5 * hour },
  { shift: 's_friday123', what: 'taken', at: 100, starts: monday, ends: monday + hour },
]
const offered = {
  shift: 's_offered1',
  day: '2027-01-15',
  starts: Date.UTC(2027, 0, 15, 16),
  ends: Date.UTC(2027, 0, 15, 20),
  person: { firstName: 'Amir', employer: 'Borlänge kommun' },
  offer: { inReturn: { shift: 's_mine12345', day: '2027-01-20' } },
} as unknown as PlannedDuty

const roomWith = (more: Partial<ShiftStore>): ShiftStore => ({ ...openShifts(), ...more })

it('reads what was done with the hours as they were, and says once that it is seen', async () => {
  const { posted } = clinic(() => ({ outcome: 'done' }))
  await show(atDesk(<ShiftNewsCard room={roomWith({ news: signal(news) })} />))
  expect(shown()).toContain('13:00–18:00: Passet har ändrats. Så här var det förut.')
  expect(shown()).toContain('En kollega har tagit passet.')
  await press('Jag har sett det')
  expect(posted('/shifts/seen')[0]?.body).toEqual({ until: 200 })
})

it('shows days of other weeks that could be taken over, and against what', async () => {
  await show(atDesk(<OpenShifts room={roomWith({ offers: signal([offered]) })} />))
  expect(shown()).toMatch(/15 jan\.? 17:00–21:00/)
  expect(shown()).toMatch(/mot ditt pass ons 20 jan/)
})

it('is away until a date where one is given, else that day alone', async () => {
  const { posted } = clinic(() => ({ outcome: 'done', days: 3 }))
  const duty = { ...offered, offer: undefined }
  await show(atDesk(<CannotForm room={roomWith({})} duty={duty} />))
  await press('Jag är sjuk')
  await type('Till och med', '2027-01-22')
  await press('Jag är sjuk')
  const asked = posted('/away').map(({ body }) => body)
  const day = { shift: 's_offered1', day: '2027-01-15', why: 'sick' }
  expect(asked).toEqual([day, { ...day, until: '2027-01-22' }])
})

const inBar = {
  staff: { firstName: 'Maja', employer: 'Mora kommun', languages: ['sv', 'en'] },
  visits: [],
  line: { entries: [], waiting: 0 },
  status: 'here',
  seats: 1,
  channels: ['chat', 'voice'],
  shift: {
    starts: monday,
    ends: monday + 8 * hour,
    talks: 1,
    channels: ['voice', 'chat'],
    languages: ['sv'],
  },
} as unknown as DeskState & { shift: NonNullable<DeskState['shift']> }
const showBar = (more: Partial<DeskState> = {}) => {
  const store = Object.assign(deskStore(), { singleKeys: signal(true) })
  return show(atDesk(<TopBar state={{ ...inBar, ...more }} />, store))
}

it('has in the bar what may come, and until when the shift is; and says where the two differ', async () => {
  await showBar()
  expect(shown()).toContain('Pass till 21:00')
  expect(shown()).toContain('Svenska')
  expect(shown()).not.toContain('Engelska')
  expect(shown()).not.toContain('inte som passet')
  await showBar({ seats: 3 })
  expect(shown()).toContain('inte som passet')
})

it.each([
  ['as planned, until the next time they say that they are here', 6, 4, false],
  ['what the county has now', 4, 4, false],
  ['their own choice of fewer', 3, 4, true],
  ['what is usual, where the county has chosen nothing', 6, undefined, false],
])('of a shift with more talks than the county has: %s', async (_, seats, mostTalks, differs) => {
  const shift = { ...inBar.shift, talks: mostTalks === undefined ? 8 : 6 }
  await showBar({ seats, shift, ...(mostTalks !== undefined && { mostTalks }) })
  expect(shown().includes('inte som passet')).toBe(differs)
})
