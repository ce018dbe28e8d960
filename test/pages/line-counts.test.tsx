/** The counts of the levels are those of everybody who waits, and say so where they cannot be. */
import { expect, it } from 'vitest'
import type { DeskState } from '../../web/desk/desk-state.ts'
import { LineList } from '../../web/desk/line/line-list.tsx'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { lineEntry } from '../support/line-entry.ts'
import { buttons, show } from '../support/page.ts'

const entries = [lineEntry(1, { level: 2 }), lineEntry(2), lineEntry(3)]
const levels = async (line: object) => {
  const state = { visits: [], offers: [], line: { at: 0, entries, ...line } }
  await show(atDesk(<LineList state={state as unknown as DeskState} />, deskStore()))
  return buttons(/^P\d/).map((one) => [one.textContent, one.getAttribute('aria-label')])
}

it('all of them are told', async () => {
  expect(await levels({ waiting: 3 })).toEqual([
    ['P2 1', 'P2 1: Självmordstankar, självskada eller våld'],
    ['P4 2', 'P4 2: Vill prata'],
  ])
})

it.each([
  ['others wait behind those that are told', { waiting: 9 }],
  ['nobody has counted how many do', { waiting: 3, more: true }],
])('%s', async (_, line) => {
  expect(await levels(line)).toEqual([
    ['P2 1+', 'P2 minst 1: Självmordstankar, självskada eller våld'],
    ['P4 2+', 'P4 minst 2: Vill prata'],
  ])
})

it('an empty line has nothing to look through, but for whoever has looked', async () => {
  const summary = () => document.querySelector('.line-filter')
  await levels({ waiting: 0, entries: [] })
  expect(summary()).toBeNull()
  const store = deskStore()
  store.lineFilter.value = { ...store.lineFilter.value, words: 'sömn' }
  const state = { visits: [], offers: [], line: { at: 0, entries: [], waiting: 0 } }
  await show(atDesk(<LineList state={state as unknown as DeskState} />, store))
  expect(summary()).not.toBeNull()
})
