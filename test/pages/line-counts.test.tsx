/** The counts of the levels are those of everybody who waits, and say so where they cannot be. */
import { expect, it } from 'vitest'
import type { DeskState } from '../../web/desk/desk-state.ts'
import { LineList } from '../../web/desk/line/line-list.tsx'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { buttons, settled, show } from '../support/page.ts'

const entry = (n: number, level: number) => ({
  visit: `v_${String(n).padStart(26, '0')}`,
  level,
  since: 0,
  channel: 'chat',
  topics: [],
  language: 'sv',
  returned: false,
  aside: false,
  page: 'here',
})
const entries = [entry(1, 2), entry(2, 4), entry(3, 4)]
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

it('is one stop of Tab, with arrows from row to row', async () => {
  await levels({ waiting: 3 })
  const acts = buttons(/^Ta just den här/)
  expect(acts.map((one) => one.tabIndex)).toEqual([0, -1, -1])
  const arrow = async (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
    await settled()
    return acts.indexOf(document.activeElement as HTMLButtonElement)
  }
  acts[0]!.focus()
  expect(await arrow('ArrowDown')).toBe(1)
  expect(await arrow('ArrowDown')).toBe(2)
  expect(await arrow('ArrowDown')).toBe(2)
  expect(await arrow('ArrowUp')).toBe(1)
  // Whoever comes back comes back to the row that was left.
  expect(acts.map((one) => one.tabIndex)).toEqual([-1, 0, -1])
})
