/** Whoever is on call can ring those with a key: before there is a second one, and afterwards. */
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import type { Procedure } from '../../shared/contract/safety/procedure.ts'
import type { DeskState } from '../../web/desk/desk-state.ts'
import { SafetyPane } from '../../web/desk/safety/safety-pane.tsx'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { clinic, show, shown } from '../support/page.ts'

const holder = (id: string, firstName: string, phone?: string) => ({
  id,
  firstName,
  employer: 'Mora kommun',
  regime: 'SoL' as const,
  phone,
})
const procedureOf = (first: object, second?: object) =>
  ({
    procedure: 'v_abcdefghijklmnopqrstuvwxyz',
    rev: 1,
    state: second === undefined ? 'open' : 'joined',
    level: 1,
    regime: 'SoL',
    openedAt: 0,
    first,
    second,
    steps: [],
  }) as unknown as Procedure

const seen = async (backup: boolean, procedure: Procedure) => {
  clinic(() => ({ tasks: [] }))
  const store = deskStore()
  Object.assign(store.desk.state.value!.staff, { id: 'per' })
  Object.assign(store.safety, {
    isTold: signal(true),
    backup: signal(backup),
    procedures: signal([procedure]),
    lines: signal([]),
    endings: signal([]),
    phone: signal(undefined),
  })
  await show(atDesk(<SafetyPane state={store.desk.state.value as DeskState} />, store))
  return [...document.querySelectorAll('a[href^="tel:"]')].map((one) => [
    one.getAttribute('href'),
    one.textContent,
  ])
}
const elin = holder('elin', 'Elin', '070-111 22 33')
const amir = holder('amir', 'Amir', '0250-10 20 30')

it('on the call for a second key', async () => {
  expect(await seen(true, procedureOf(elin))).toEqual([
    ['tel:0701112233', 'Ring Elin: 070-111 22 33'],
  ])
  expect(shown()).toContain('Ta andra nyckeln')
})

it('both, when there are two', async () => {
  expect(await seen(true, procedureOf(elin, amir))).toEqual([
    ['tel:0701112233', 'Ring Elin: 070-111 22 33'],
    ['tel:0250102030', 'Ring Amir: 0250-10 20 30'],
  ])
  expect(shown()).not.toContain('Ta andra nyckeln')
})

it('and is told where there is no number', async () => {
  expect(await seen(true, procedureOf(elin, holder('amir', 'Amir')))).toHaveLength(1)
  expect(shown()).toContain('Amir har inget nummer inlagt.')
})

it('while of colleagues who are not on call nobody sees two who help each other', async () => {
  expect(await seen(false, procedureOf(holder('elin', 'Elin'), holder('amir', 'Amir')))).toEqual([])
  expect(shown()).not.toContain('Amir')
})
