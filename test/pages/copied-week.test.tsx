/** A week that is copied and ends half-way says what it has done, goes on from there, and does nothing twice. */
import { beforeEach, expect, it } from 'vitest'
import type { PlannedDuty } from '../../shared/contract/opening/plan.ts'
import { PlanAdd } from '../../web/board/plan/add-shift.tsx'
import { openPlan } from '../../web/board/plan/plan-store.ts'
import { NoticeList } from '../../web/staff/notices/notice-list.tsx'
import { dismiss, notices } from '../../web/staff/notices/notices.ts'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import {
  button,
  buttons,
  clinic,
  noNetwork,
  press,
  refusal,
  show,
  shown,
  type Sent,
} from '../support/page.ts'
import { hour, monday, plannedDuty } from '../support/planned-duty.ts'

const week = (duties: readonly PlannedDuty[]) => ({
  week: { from: monday, to: monday + 7 * 24 * hour, duties, holidays: [], opening: [] },
  people: [],
})

let asked: ReturnType<typeof clinic>
const pressOf = ({ body }: Sent) => (body as { press: string }).press
const whom = ({ body }: Sent) => (body as { person: { firstName: string } }).person.firstName
const duties = ['Elin', 'Sara', 'Amir', 'Kim'].map((name, on) => plannedDuty(name, on))
/** What becomes of each of those that are copied. */
let becomes: Record<string, unknown>

beforeEach(async () => {
  notices.value.forEach(({ id }) => dismiss(id))
  signedIn.value = { at: 'in', token: 'of-karin' }
  becomes = {}
  asked = clinic((sent) => {
    if (sent.method === 'GET') return week(duties)
    if ((sent.body as { person?: object }).person === undefined) return { outcome: 'undone' }
    return becomes[whom(sent)] ?? { outcome: 'planned', shift: `s_made${whom(sent)}`, rev: 1 }
  })
  const desk = openPlan()
  await desk.load()
  await show(
    <>
      <PlanAdd desk={desk} />
      <NoticeList />
    </>,
  )
})

const sent = () =>
  asked.posted().filter(({ body }) => (body as { person?: object }).person !== undefined)

it('goes on with those that were left, the first of them by the same press', async () => {
  becomes = { Amir: noNetwork }
  await press('Kopiera enstaka pass')
  expect(shown()).toContain('2 pass är kopierade, 2 är det inte.')
  expect(sent().map(whom)).toEqual(['Elin', 'Sara', 'Amir'])
  becomes = {}
  await press('Kopiera 2 pass som är kvar')
  expect(sent().map(whom)).toEqual(['Elin', 'Sara', 'Amir', 'Amir', 'Kim'])
  expect(pressOf(sent()[3]!)).toBe(pressOf(sent()[2]!))
  expect(shown()).toContain('4 pass är kopierade.')
  expect(button('Kopiera enstaka pass')).toBeDefined()
})

it('can be taken back half-way, and begins from the beginning then', async () => {
  becomes = { Sara: noNetwork }
  await press('Kopiera enstaka pass')
  expect(shown()).toContain('1 pass är kopierat, 3 är det inte.')
  await press(buttons('Ångra')[0]!)
  await press('Kopiera enstaka pass')
  expect(sent().map(whom).slice(2)).toEqual(['Elin', 'Sara'])
})

it('does not end with one that is refused for what it is', async () => {
  becomes = { Elin: refusal('not-found', 404) }
  await press('Kopiera enstaka pass')
  expect(shown()).toContain('3 pass är kopierade. Lägg till för hand, något talar emot: Elin.')
})
