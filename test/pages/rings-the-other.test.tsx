/** In acute danger each of the two with a key has the other's number beside the name, one press from a call. */
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import { ProcedureList } from '../../web/desk/safety/procedure-list.tsx'
import type { Procedure } from '../../shared/contract/safety/procedure.ts'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { clinic, show, shown } from '../support/page.ts'

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as never

const holder = (id: string, firstName: string) => ({
  id,
  firstName,
  employer: 'Mora kommun',
  regime: 'SoL' as const,
})
const procedure = {
  procedure: 'v_abcdefghijklmnopqrstuvwxyz',
  rev: 1,
  state: 'joined',
  level: 1,
  regime: 'SoL',
  openedAt: 0,
  first: holder('elin', 'Elin'),
  second: holder('amir', 'Amir'),
  steps: [],
} as unknown as Procedure

const links = async (me: string, phones: Record<string, string>) => {
  clinic(() => ({}))
  const members = [procedure.first, procedure.second!].map((one) => ({
    ...one,
    phone: phones[one.id],
    pages: [],
  }))
  const line = {
    members: signal(members),
    lines: signal([]),
    waiting: signal([]),
    draft: signal(''),
    unread: signal(0),
    read: () => undefined,
    say: () => undefined,
  }
  const store = deskStore()
  Object.assign(store.desk.state.value!.staff, { id: me })
  Object.assign(store, { colleagues: { of: () => line, all: signal(new Map()) } })
  await show(atDesk(<ProcedureList procedure={procedure} me={me} />, store as never))
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].map((one) => [
    one.getAttribute('href'),
    one.closest('.procedure-head') !== null,
  ])
}
const phones = { elin: '070-111 22 33', amir: '0250-10 20 30' }

it('of whoever has the second key, and of whoever has the first', async () => {
  expect(await links('elin', phones)).toEqual([['tel:0250102030', true]])
  expect(await links('amir', phones)).toEqual([['tel:0701112233', true]])
})

it('and where there is none, that is said', async () => {
  expect(await links('elin', { elin: '070-111 22 33' })).toEqual([])
  expect(shown()).toContain('Amir har inget nummer inlagt.')
})
