/** The counts of the levels are those of everybody who waits, and say so where they cannot be. */
import { expect, it } from 'vitest'
import type { DeskState } from '../../web/desk/desk-state.ts'
import { LineList } from '../../web/desk/line/line-list.tsx'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { lineEntry } from '../support/line-entry.ts'
import { buttons, choose, fields, show, shown } from '../support/page.ts'

const staff = { profession: 'kurator', languages: ['sv', 'ar'] }
const entries = [lineEntry(1, { level: 2 }), lineEntry(2), lineEntry(3)]
const levels = async (line: object) => {
  const state = { staff, visits: [], offers: [], line: { at: 0, entries, ...line } }
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
  const state = { staff, visits: [], offers: [], line: { at: 0, entries: [], waiting: 0 } }
  await show(atDesk(<LineList state={state as unknown as DeskState} />, store))
  expect(summary()).not.toBeNull()
})

it('whoever is mine to take is counted, and shown alone by a tick', async () => {
  const mine = /^Vill ha min profession eller mitt språk/
  await levels({ waiting: 3 })
  expect(fields(mine)).toEqual([])
  await levels({ waiting: 4, entries: [...entries, lineEntry(4, { language: 'ar' })] })
  expect(shown()).toContain('Vill ha min profession eller mitt språk (1)')
  await choose(mine)
  expect(document.querySelectorAll('.line-row')).toHaveLength(1)
  expect(shown()).toContain('Visar 1 av 4.')
})
