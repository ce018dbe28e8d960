/** The month on the board: the one that was asked for last is shown, and one that could not be fetched is said and asked for again. */
import { beforeEach, expect, it } from 'vitest'
import type { Month } from '../../web/board/plan/month-weeks.ts'
import type { PlanStore } from '../../web/board/plan/plan-store.ts'
import { MonthTable } from '../../web/board/week/month-table.tsx'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import { startOfDay } from '../../shared/rules/opening/shift-times.ts'
import { press, settled, show, shown } from '../support/page.ts'

const monthOf = (first: string, next: string, name: string): Month => ({
  first,
  next,
  from: startOfDay(first),
  to: startOfDay(next),
  duties: [],
  holidays: [{ day: first, name }],
})
const october = monthOf('2026-10-01', '2026-11-01', 'Oktoberdagen')
const november = monthOf('2026-11-01', '2026-12-01', 'Novemberdagen')
const december = monthOf('2026-12-01', '2027-01-01', 'Decemberdagen')

let asked: { of: string; answer: (month: Month) => void; fail: () => void }[]
const answer = async (month: Month) => {
  asked.find(({ of }) => of === month.first.slice(0, 7))?.answer(month)
  await settled()
}
beforeEach(async () => {
  asked = []
  signedIn.value = { at: 'in', token: 'of-karin' }
  const desk = {
    monthOf: (moment: number) =>
      new Promise<Month>((answer, fail) =>
        asked.push({
          of: new Date(moment).toISOString().slice(0, 7),
          answer,
          fail: () => fail(new Error('away')),
        }),
      ),
  } as unknown as PlanStore
  await show(<MonthTable desk={desk} at={Date.UTC(2026, 9, 20)} onWeek={() => undefined} />)
})

it('is the one that was asked for last, whichever answer comes first', async () => {
  await answer(october)
  expect(shown()).toContain('Oktoberdagen')
  await press('Nästa månad')
  await press('Nästa månad')
  await answer(december)
  await answer(november)
  expect(shown()).toContain('1–31 december')
  expect(shown()).toContain('Decemberdagen')
  expect(shown()).not.toContain('Novemberdagen')
})

it('is asked for again by whoever is told that it could not be fetched', async () => {
  asked[0]!.fail()
  await settled()
  expect(shown()).toContain('Det gick inte att hämta månaden')
  await press('Försök igen')
  asked.shift()
  await answer(october)
  expect(shown()).toContain('Oktoberdagen')
  expect(shown()).not.toContain('Det gick inte')
})
