/** Whoever takes somebody out of order says why: what the line tells is chosen already, and nothing is said that nobody has chosen. */
import { expect, it } from 'vitest'
import type { DeskState } from '../../web/desk/desk-state.ts'
import { Dialogs } from '../../web/desk/dialogs.tsx'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { alerts, clinic, field, press, show } from '../support/page.ts'

const opened = async (told: object) => {
  const store = deskStore()
  const state = {
    ...store.desk.state.value,
    staff: { id: 'amina', firstName: 'Amina', profession: 'barnmorska', languages: ['sv', 'so'] },
    status: 'here',
    seats: 3,
    line: { waiting: 1, entries: [{ visit: 'v_other', language: 'sv', topics: [], ...told }] },
  } as unknown as DeskState
  Object.assign(store.desk, { state: { value: state, peek: () => state } })
  store.dialog.value = { name: 'take-this', visit: 'v_other' }
  const asked = clinic(() => ({ outcome: 'taken-by-other' }))
  await show(atDesk(<Dialogs state={state} />, store))
  return () => asked.posted('/claims').map(({ body }) => (body as { reason?: string }).reason)
}
const isChosen = (label: string) => (field(label) as HTMLInputElement).checked

it('has "wants my profession" chosen where the youth does, and the language where few speak it', async () => {
  await opened({ profession: 'barnmorska' })
  expect(isChosen('Vill ha min profession')).toBe(true)
  await show(null)
  await opened({ profession: 'kurator', language: 'so' })
  expect(isChosen('Språket')).toBe(true)
  await show(null)
  await opened({ language: 'ar' })
  expect(isChosen('Språket')).toBe(false)
})

it('takes nobody before a reason is chosen, and asks for it', async () => {
  const reasons = await opened({})
  await press('Ta just den här')
  expect(alerts()).toEqual(['Välj varför.'])
  expect(reasons()).toEqual([])
})
