/** The line is one stop of Tab, and whoever stands in it by keys stays there whatever becomes of the row. */
import { expect, it } from 'vitest'
import type { DeskState } from '../../web/desk/desk-state.ts'
import { LineList } from '../../web/desk/line/line-list.tsx'
import { staffText } from '../../web/text/staff/sv.ts'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { lineEntry } from '../support/line-entry.ts'
import { describedBy, settled, show } from '../support/page.ts'

const [first, second, third] = [lineEntry(1), lineEntry(2, { language: 'ar' }), lineEntry(3)]

const lineOf = () => {
  const store = deskStore()
  const draw = (...entries: object[]) => {
    const state = {
      staff: { profession: 'kurator', languages: ['sv'] },
      visits: [],
      offers: [],
      line: { at: 0, waiting: entries.length, entries },
    }
    return show(atDesk(<LineList state={state as unknown as DeskState} />, store))
  }
  return { draw, store }
}
const acts = () => [...document.querySelectorAll<HTMLButtonElement>('.line-row-act')]
const stops = () => acts().map(({ tabIndex }) => tabIndex)
const here = () => acts().indexOf(document.activeElement as HTMLButtonElement)
const key = async (name: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    ...more,
  })
  document.activeElement?.dispatchEvent(event)
  await settled()
  return event.defaultPrevented
}
const goes = async (name: string) => {
  await key(name)
  return here()
}

it('is one stop of Tab, with arrows from row to row, and to both ends', async () => {
  const { draw } = lineOf()
  await draw(first, second, third)
  expect(stops()).toEqual([0, -1, -1])
  acts()[0]!.focus()
  expect(await goes('ArrowDown')).toBe(1)
  expect(await goes('ArrowDown')).toBe(2)
  expect(await goes('ArrowDown')).toBe(2)
  expect(await goes('ArrowUp')).toBe(1)
  // Whoever comes back comes back to the row that was left.
  expect(stops()).toEqual([-1, 0, -1])
  expect(await goes('End')).toBe(2)
  expect(await goes('Home')).toBe(0)
})

it('leaves to the browser and to the desk what is pressed with another key', async () => {
  const { draw } = lineOf()
  await draw(first, second)
  acts()[0]!.focus()
  for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }]) {
    expect(await key('ArrowDown', held), Object.keys(held)[0]).toBe(false)
    expect(here()).toBe(0)
  }
})

it('says with the act what the row says', async () => {
  const { draw } = lineOf()
  await draw(first, second)
  expect(acts().map((one) => describedBy(one).trim())).toEqual(['Chatt', 'Arabiska, Chatt'])
})

it('keeps the keys in the row that somebody else has taken, which cannot be taken any more', async () => {
  const { draw, store } = lineOf()
  await draw(first, second, third)
  store.dialog.value = undefined
  acts()[1]!.focus()
  await draw(first, third)
  expect(here()).toBe(1)
  const taken = acts()[1]!
  expect(taken.getAttribute('aria-label')).toContain(staffText.line.gone)
  expect(taken.getAttribute('aria-disabled')).toBe('true')
  taken.click()
  expect(store.dialog.value).toBeUndefined()
  expect(stops()).toEqual([-1, 0, -1])
  expect(await goes('ArrowDown')).toBe(2)
  expect(await goes('ArrowUp')).toBe(1)
  // Left, it is no row of the line any more, and the line is still one stop.
  taken.blur()
  await draw(first, third)
  expect(stops()).toEqual([0, -1])
})
