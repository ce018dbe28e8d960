/** What is wrong with a field of the programme is said where it is filled in, whatever kind it is. */
import { signal } from '@preact/signals'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Field } from '../../shared/programme/field.ts'
import type { Drafts } from '../../web/programme/drafts/drafts.ts'
import { FieldView } from '../../web/programme/fields/field-view.tsx'
import { useLanguage } from '../../web/programme/programme-words.ts'
import { alerts, describedBy, field, fields, show, type } from '../support/page.ts'

const written = signal<Readonly<Record<string, string>>>({})
const drafts: Drafts = {
  value: (name) => written.value[name],
  others: () => [],
  version: () => 0,
  set: (name, value) => (written.value = { ...written.value, [name]: value }),
  choose: () => undefined,
  state: signal('kept' as const),
  settle: () => Promise.resolve(true),
  close: () => undefined,
}
const wrong = 'Det saknas något.'
const showField = (some: Field, said?: string) =>
  show(<FieldView field={some} name="f" drafts={drafts} ladder={[]} wrong={said} />)
const labelled = (id: string) => ({ id, label: id })

const text: Field = { kind: 'text', id: 'aim', label: 'Mitt mål', hint: 'Kort.' }
const groups: Field[] = [
  { kind: 'list', id: 'three', label: 'Tre saker', count: 2 },
  { kind: 'pairs', id: 'both', label: 'Nu och sedan', min: 1, max: 2 },
  { kind: 'ladder', id: 'steps', label: 'Trappan', min: 2, max: 3 },
  { kind: 'safetyPlan', id: 'plan', label: 'Plan', parts: [labelled('tecken')] },
  { kind: 'repeat', id: 'rows', label: 'Rader', min: 1, max: 2, fields: [text as never] },
]

beforeAll(() => useLanguage('sv'))
beforeEach(() => {
  written.value = {}
})

describe('a field of one answer', () => {
  it('is described by its hint', async () => {
    await showField(text)
    expect(describedBy(field(/^Mitt mål$/))).toBe('Kort.')
    expect(field('Mitt mål').hasAttribute('aria-invalid')).toBe(false)
  })

  it.each(['text', 'longtext', 'date', 'datetime', 'ref'] as const)(
    'is called wrong when it lacks something: %s',
    async (kind) => {
      await showField({ ...text, kind } as Field, wrong)
      expect(describedBy(field('Mitt mål'))).toBe(`Kort. ${wrong}`)
      expect(field('Mitt mål').getAttribute('aria-invalid')).toBe('true')
    },
  )

  it('that is a slider says that nothing is chosen until something is, and then how much of how much', async () => {
    const slider: Field = { kind: 'slider', id: 's', label: 'Ångest', min: 0, max: 10, step: 1 }
    await showField(slider)
    expect(field('Ångest').getAttribute('aria-valuetext')).toBe('Inte valt')
    await type('Ångest', '7')
    await showField(slider)
    expect(field('Ångest').getAttribute('aria-valuetext')).toBe('7 av 10')
    expect(document.querySelector('output')?.textContent).toBe('7')
  })

  it('of free words goes the way its words are read', async () => {
    for (const kind of ['text', 'longtext', 'ref'] as const) {
      await showField({ ...text, kind } as Field)
      expect(field('Mitt mål').getAttribute('dir'), kind).toBe('auto')
    }
  })

  it('leaves it to the form to say so aloud', async () => {
    await showField(text, wrong)
    expect(alerts()).toEqual([])
  })

  it('that is empty and then too long says one thing at a time', async () => {
    await showField(text, wrong)
    await type('Mitt mål', 'x'.repeat(100_000))
    expect(describedBy(field('Mitt mål'))).toContain('för långt för att sparas')
    expect(describedBy(field('Mitt mål'))).not.toContain(wrong)
  })

  it('says when it is too long to be kept', async () => {
    await showField(text)
    await type('Mitt mål', 'a'.repeat(7_001))
    expect(describedBy(field('Mitt mål'))).toContain('för lång')
    expect(field('Mitt mål').getAttribute('aria-invalid')).toBe('true')
  })

  it('is no wrong answer of one of several: the question is', async () => {
    const options = ['a', 'b'].map(labelled)
    await showField({ kind: 'choice', id: 'one', label: 'Välj', hint: 'En.', options }, wrong)
    const question = document.querySelector('fieldset')!
    expect(describedBy(question)).toBe(`En. ${wrong}`)
    expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(0)
  })
})

describe('a field of several answers', () => {
  it.each(groups)('is described as a whole, and each line as well: $kind', async (some) => {
    await showField({ ...some, hint: 'Om allt.' }, wrong)
    expect(describedBy(document.querySelector('fieldset')!)).toBe(`Om allt. ${wrong}`)
    const lines = fields(/./).filter((one) => one.getAttribute('type') !== 'range')
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) {
      expect(describedBy(line)).toContain(wrong)
      expect(line.getAttribute('aria-invalid')).toBe('true')
    }
  })

  it('ties the hint of a field in a row to that field', async () => {
    await showField(groups.at(-1)!)
    expect(describedBy(field(/^Mitt mål$/))).toBe('Kort.')
  })
})
