/** The line holds still under the pointer, and the button says in words why it cannot be pressed. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unitsWithPeople } from '../../web/board/today/duty-table.tsx'
import { keyWish, type KeyPress } from '../../web/desk/keyboard/key-map.ts'
import { steadyLine } from '../../web/desk/line/steady-line.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { lineEntry } from '../support/line-entry.ts'

const entry = (n: number, aside = false) => lineEntry(n, { since: n, aside })
const lines = fc.uniqueArray(fc.nat(12)).map((numbers) => numbers.map((n) => entry(n)))

test('while the list is in use no row changes place, whatever comes and goes', () => {
  fc.assert(
    fc.property(lines, fc.array(lines), (first, later) => {
      fc.pre(first.length > 0)
      let shown = steadyLine([], first, false)
      const places = shown.rows.map((row) => row.entry.visit)
      for (const entries of later) {
        shown = steadyLine(shown.rows, entries, true)
        expect(shown.rows.map((row) => row.entry.visit)).toEqual(places)
        const there = new Set(entries.map(({ visit }) => visit))
        for (const row of shown.rows) expect(row.gone).toBe(!there.has(row.entry.visit))
        const fresh = entries.filter(({ visit }) => !places.includes(visit)).length
        expect(shown.fresh).toBe(fresh)
      }
    }),
  )
})

test('a list that is not in use shows the line as it is', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const shown = steadyLine(steadyLine([], before, false).rows, after, false)
      expect(shown.rows.map((row) => row.entry)).toEqual(after)
      expect(shown.fresh).toBe(0)
    }),
  )
})

describe('keys', () => {
  const press: KeyPress = {
    key: 'Enter',
    code: 'Enter',
    alt: false,
    ctrlOrMeta: false,
    busy: false,
    inDialog: false,
    singleKeys: true,
  }
  test('Enter takes the next only for whoever has chosen it, and never while somebody writes, stands on a button or in a dialog', () => {
    expect(keyWish(press)).toEqual({ wish: 'take' })
    expect(keyWish({ ...press, busy: true })).toBeUndefined()
    expect(keyWish({ ...press, inDialog: true })).toBeUndefined()
    expect(keyWish({ ...press, singleKeys: false })).toBeUndefined()
  })
  test('a letter beside the field goes into the talk that is open, and takes nobody', () => {
    const letter = { ...press, key: 'h', code: 'KeyH', singleKeys: false }
    expect(keyWish(letter)).toEqual({ wish: 'write' })
    expect(keyWish({ ...letter, busy: true })).toBeUndefined()
    expect(keyWish({ ...letter, inDialog: true })).toBeUndefined()
    for (const key of [' ', 'Tab', 'Shift', 'ArrowDown'])
      expect(keyWish({ ...letter, key })).toBeUndefined()
  })
  test('Alt works from a field too, and by the place of the key', () => {
    const alt = { ...press, alt: true, busy: true, singleKeys: false }
    expect(keyWish({ ...alt, code: 'KeyG' })).toEqual({ wish: 'step-done' })
    expect(keyWish({ ...alt, code: 'KeyN' })).toEqual({ wish: 'take' })
    expect(keyWish({ ...alt, code: 'Digit3' })).toEqual({ wish: 'talk', number: 3 })
    expect(keyWish({ ...alt, code: 'Digit8' })).toEqual({ wish: 'talk', number: 8 })
    expect(keyWish({ ...alt, code: 'Digit9' })).toBeUndefined()
  })
  test('every key in the list of keys that is a letter with Alt does something', () => {
    const letters = staffText.keys.list.flatMap(([key]) => /^Alt \+ ([A-Z])$/.exec(key)?.[1] ?? [])
    expect(letters.length).toBeGreaterThan(3)
    for (const letter of letters) {
      expect(keyWish({ ...press, alt: true, code: `Key${letter}` })).toBeDefined()
    }
  })
})

test('the board shows units with people first and counts the others', () => {
  const unit = (name: string, here: number, paused = 0) => ({
    unit: 'mora-kommun',
    name,
    professions: [],
    here,
    paused,
    talks: 0,
    seats: here,
  })
  const { rows, without } = unitsWithPeople(
    [unit('Mora', 1), unit('Orsa', 0), unit('Falun', 2), unit('Säter', 0, 1)],
    16,
  )
  expect(rows.map(({ name }) => name)).toEqual(['Falun', 'Mora', 'Säter'])
  expect(without).toBe(13)
})
