/** The ladder by keyboard: the step that was chosen is the one that moves, press after press, and focus goes with it. */
import { signal } from '@preact/signals'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Drafts } from '../../web/programme/drafts/drafts.ts'
import { LadderField } from '../../web/programme/fields/ladder-field.tsx'
import { useLanguage } from '../../web/programme/programme-words.ts'
import { buttons, field as fieldOf, press, show, shown, type } from '../support/page.ts'

const written = signal<string | undefined>(undefined)
const drafts: Drafts = {
  value: () => written.value,
  others: () => [],
  version: () => 0,
  set: (_, value) => (written.value = value),
  choose: () => undefined,
  state: signal('kept' as const),
  settle: () => Promise.resolve(true),
  close: () => undefined,
}
const field = { kind: 'ladder', id: 'steps', label: 'Trappan', min: 4, max: 6 } as const

const steps = (): string[] =>
  (JSON.parse(written.value ?? '[]') as { text: string }[]).map(({ text }) => text)
/** As the keyboard does it: whatever has the focus is pressed. */
const pressFocused = async () => {
  expect(document.activeElement?.tagName).toBe('BUTTON')
  await press(document.activeElement as HTMLElement)
}
const focused = () => document.activeElement?.getAttribute('aria-label')

const down = (step: string) => buttons(`Flytta ner: ${step}`)[0]!
const up = (step: string) => buttons(`Flytta upp: ${step}`)[0]!

beforeAll(() => useLanguage('sv'))
beforeEach(async () => {
  written.value = JSON.stringify(
    ['Hälsa', 'Fråga', 'Ringa', 'Tala'].map((text) => ({ text, value: null })),
  )
  await show(<LadderField field={field} name="steps" drafts={drafts} ladder={[]} />)
})

describe('a step of the ladder', () => {
  it('goes on down at the second and the third press of the same key', async () => {
    await press(down('Hälsa'))
    await pressFocused()
    expect(steps()).toEqual(['Fråga', 'Ringa', 'Hälsa', 'Tala'])
    await pressFocused()
    expect(steps()).toEqual(['Fråga', 'Ringa', 'Tala', 'Hälsa'])
    expect(shown()).toContain('Nu på plats 4 av 4.')
  })

  it('goes on up likewise', async () => {
    await press(up('Tala'))
    await pressFocused()
    expect(steps()).toEqual(['Hälsa', 'Tala', 'Fråga', 'Ringa'])
  })

  it('keeps the focus where it can be moved back, when it has come to the edge', async () => {
    await press(down('Ringa'))
    expect(focused()).toBe('Flytta upp: Ringa')
    await press(up('Fråga'))
    expect(focused()).toBe('Flytta ner: Fråga')
  })

  it('keeps its field and focus while it is written', async () => {
    const input = fieldOf('Nummer 2: Det här gör jag')
    input.focus()
    await type('Nummer 2: Det här gör jag', 'Fråga läraren')
    expect(steps()).toEqual(['Hälsa', 'Fråga läraren', 'Ringa', 'Tala'])
    expect(document.activeElement).toBe(input)
  })

  it('is taken away alone, and focus stays on the ladder', async () => {
    await press('Lägg till ett steg')
    await press(buttons('Ta bort: Fråga')[0]!)
    expect(steps()).toEqual(['Hälsa', 'Ringa', 'Tala', ''])
    expect(document.activeElement?.closest('.ladder')).not.toBeNull()
  })
})
