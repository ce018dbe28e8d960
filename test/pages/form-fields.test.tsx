/** The fields of every form: named by their label alone, described by what stands beside it, and kept by nobody's browser. */
import { useState } from 'preact/hooks'
import { describe, expect, it, vi } from 'vitest'
import { CodeWordsField } from '../../web/ui/field/code-words-field.tsx'
import { SelectField } from '../../web/ui/field/select-field.tsx'
import { TextAreaField } from '../../web/ui/field/text-area-field.tsx'
import { TextField } from '../../web/ui/field/text-field.tsx'
import { alerts, describedBy, field, show, shown, type } from '../support/page.ts'

const nothing = () => undefined
const left = (many: number) => `${many} kvar`

describe('a text field', () => {
  it('is named by its label, and its hint is no part of the name', async () => {
    await show(<TextField label="Namn" hint="Hitta på ett." value="" onInput={nothing} />)
    expect(field(/^Namn$/).tagName).toBe('INPUT')
    expect(describedBy(field('Namn'))).toBe('Hitta på ett.')
  })

  it('has a label also where nobody sees it', async () => {
    await show(<TextField label="Namn" labelHidden value="" onInput={nothing} />)
    expect(field(/^Namn$/)).toBeDefined()
    expect(document.querySelector('label')?.className).toBe('visually-hidden')
  })

  it('takes words in any direction, and the browser remembers none of them', async () => {
    await show(<TextField label="Namn" value="" onInput={nothing} />)
    expect(field('Namn').getAttribute('dir')).toBe('auto')
    expect(field('Namn').getAttribute('autocomplete')).toBe('off')
  })

  it('has no direction of its own where it is a figure', async () => {
    await show(<TextField label="Antal" type="number" value="" onInput={nothing} />)
    expect(field('Antal').hasAttribute('dir')).toBe(false)
  })

  it('is described by nothing, and not called wrong, while there is nothing to say', async () => {
    await show(<TextField label="Namn" error="" value="" onInput={nothing} />)
    expect(field('Namn').hasAttribute('aria-describedby')).toBe(false)
    expect(field('Namn').hasAttribute('aria-invalid')).toBe(false)
    expect(alerts()).toEqual([])
  })

  it('is called wrong, and by what, at once and whenever somebody comes to it', async () => {
    await show(
      <TextField label="Namn" hint="Kort." error="För långt." value="" onInput={nothing} />,
    )
    expect(field('Namn').getAttribute('aria-invalid')).toBe('true')
    expect(describedBy(field('Namn'))).toBe('Kort. För långt.')
    expect(alerts()).toEqual(['För långt.'])
  })

  it('says each thing that is wrong', async () => {
    await show(<TextField label="Ord" error={['Ett.', 'Två.']} value="" onInput={nothing} />)
    expect(describedBy(field('Ord'))).toBe('Ett.Två.')
  })

  it('leaves it to a summary to say aloud what the summary says already', async () => {
    await show(<TextField label="Namn" error="Fel." inSummary value="" onInput={nothing} />)
    expect(alerts()).toEqual([])
    expect(describedBy(field('Namn'))).toBe('Fel.')
  })

  it('tells two of the same name apart', async () => {
    await show(
      <>
        <TextField label="Från" hint="Ett." value="a" onInput={nothing} />
        <TextField label="Till" hint="Två." value="b" onInput={nothing} />
      </>,
    )
    expect(field('Från').value).toBe('a')
    expect(describedBy(field('Till'))).toBe('Två.')
  })
})

const Limited = ({ longest }: { longest: number }) => {
  const [text, setText] = useState('')
  return <TextAreaField label="Ord" value={text} onInput={setText} count={{ longest, left }} />
}
const said = () => document.querySelector('[role=status]')?.textContent

describe('the count of what is left', () => {
  it('is there to read, and to hear when somebody comes to the field', async () => {
    await show(<Limited longest={400} />)
    await type('Ord', 'a'.repeat(30))
    expect(shown()).toContain('370 kvar')
    expect(describedBy(field('Ord'))).toBe('370 kvar')
  })

  it('says nothing by itself while there is much left', async () => {
    await show(<Limited longest={400} />)
    await type('Ord', 'a'.repeat(300))
    expect(said()).toBe('')
  })

  it('is said politely near the end, every tenth letter', async () => {
    await show(<Limited longest={400} />)
    await type('Ord', 'a'.repeat(380))
    expect(said()).toBe('20 kvar')
    await type('Ord', 'a'.repeat(385))
    expect(said()).toBe('20 kvar')
    await type('Ord', 'a'.repeat(390))
    expect(said()).toBe('10 kvar')
  })

  it('is not said anew when it has grown again', async () => {
    await show(<Limited longest={400} />)
    await type('Ord', 'a'.repeat(390))
    await type('Ord', 'a'.repeat(10))
    expect(said()).toBe('')
  })

  it('counts as the clinic does, and cuts nothing that is too long', async () => {
    await show(<Limited longest={4} />)
    await type('Ord', '👋👋👋')
    expect(shown()).toContain('-2 kvar')
    expect(field('Ord').value).toBe('👋👋👋')
  })
})

const Several = ({ onChoose }: { onChoose: (chosen: number) => void }) => (
  <SelectField
    label="Timmar"
    value={1}
    options={[1, 2].map((value) => ({ value, label: `${value} tim` }))}
    onChoose={onChoose}
  />
)

describe('a choice in a list', () => {
  it('shows what is chosen and gives back what was chosen, as it was given', async () => {
    const chosen: number[] = []
    await show(<Several onChoose={(one) => chosen.push(one)} />)
    expect(field('Timmar').value).toBe('1')
    await type('Timmar', '2')
    expect(chosen).toEqual([2])
  })
})

describe('the five words of a code', () => {
  const pressKey = (key: string, composing = false) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    Object.defineProperty(event, 'isComposing', { value: composing })
    field('Ord').dispatchEvent(event)
    return event
  }

  it('are sent by Enter, which writes no line', async () => {
    const onEnter = vi.fn<() => void>()
    await show(<CodeWordsField label="Ord" value="" onInput={nothing} onEnter={onEnter} />)
    expect(pressKey('a').defaultPrevented).toBe(false)
    expect(onEnter).not.toHaveBeenCalled()
    expect(pressKey('Enter').defaultPrevented).toBe(true)
    expect(onEnter).toHaveBeenCalledTimes(1)
  })

  it('are not sent by the Enter that ends a word being composed', async () => {
    const onEnter = vi.fn<() => void>()
    await show(<CodeWordsField label="Ord" value="" onInput={nothing} onEnter={onEnter} />)
    expect(pressKey('Enter', true).defaultPrevented).toBe(false)
    expect(onEnter).not.toHaveBeenCalled()
  })

  it('are Swedish on every page, and begin with no capital', async () => {
    await show(<CodeWordsField label="Ord" value="" onInput={nothing} onEnter={nothing} />)
    expect(field('Ord').lang).toBe('sv')
    expect(field('Ord').getAttribute('autocapitalize')).toBe('none')
  })
})
