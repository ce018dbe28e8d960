/** A change of a shift that is not saved when another one is begun, or another week is shown, is told and one press away. */
import { beforeEach, expect, it } from 'vitest'
import { openPlan } from '../../web/board/plan/plan-store.ts'
import { NoticeList } from '../../web/staff/notices/notice-list.tsx'
import { dismiss, notices } from '../../web/staff/notices/notices.ts'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import { SignOut } from '../../web/staff/sign-out.tsx'
import { clinic, press, settled, show, shown } from '../support/page.ts'
import { hour, monday, plannedDuty } from '../support/planned-duty.ts'

const [elin, amir] = [plannedDuty('Elin'), plannedDuty('Amir', 1)]
const later = elin.ends + hour
const isTold = () => shown().includes('Ändringen av passet för Elin är inte sparad')

let desk: ReturnType<typeof openPlan>
beforeEach(async () => {
  notices.value.forEach(({ id }) => dismiss(id))
  signedIn.value = { at: 'in', token: 'of-britta' }
  clinic(() => ({
    week: {
      from: monday,
      to: monday + 168 * hour,
      duties: [elin, amir],
      holidays: [],
      opening: [],
    },
    people: [],
  }))
  desk = openPlan()
  await desk.load()
  await show(<NoticeList />)
})

it('comes back by a press when another shift has been moved', async () => {
  desk.change(elin, { ends: later })
  desk.change(amir, { ends: amir.ends + hour })
  await settled()
  expect(isTold()).toBe(true)
  await press('Tillbaka till den')
  expect(desk.draft.value).toMatchObject({ ends: later, person: { firstName: 'Elin' } })
})

it('comes back by a press when another week has been shown', async () => {
  desk.change(elin, { ends: later })
  await desk.goTo(1)
  await settled()
  expect(isTold()).toBe(true)
  await press('Tillbaka till den')
  expect(desk.draft.value?.ends).toBe(later)
})

it('is not told of a shift that was only looked at, or put back by whoever moved it', async () => {
  desk.open(elin)
  desk.open(amir)
  desk.change(amir, { ends: amir.ends + hour })
  desk.drop()
  await desk.goTo(1)
  await settled()
  expect(notices.value).toEqual([])
})

it('is asked about before the page is left or loaded anew, and only while it differs from what is saved', () => {
  const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
  desk.open(elin)
  expect(asks()).toBe(false)
  desk.change(elin, { ends: later })
  expect(asks()).toBe(true)
  desk.drop()
  expect(asks()).toBe(false)
})

it('is asked about before whoever has changed it signs out', async () => {
  await show(<SignOut />)
  desk.change(elin, { ends: later })
  await press('Logga ut')
  expect(shown()).toContain('Det du har skrivit och inte skickat eller sparat försvinner')
  await press('Stanna kvar')
  expect(desk.draft.value?.ends).toBe(later)
})
