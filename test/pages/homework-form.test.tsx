/** The week's homework: sent once, as the clinic has it; nothing written is lost when it cannot be, and what is missing is said. */
import { signal, type Signal } from '@preact/signals'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Homework } from '../../shared/programme/block.ts'
import type { Drafts, DraftState } from '../../web/programme/drafts/drafts.ts'
import { HomeworkForm } from '../../web/programme/modules/homework-form.tsx'
import { useLanguage } from '../../web/programme/programme-words.ts'
import { keepSession } from '../../web/programme/session.ts'
import {
  alerts,
  buttons,
  clinic,
  describedBy,
  field,
  noNetwork,
  press,
  settled,
  show,
  shown,
  type,
} from '../support/page.ts'

const homework = {
  intro: [],
  examples: [],
  fields: [
    { kind: 'text', id: 'aim', label: 'Mitt mål' },
    { kind: 'longtext', id: 'how', label: 'Så gick det' },
  ],
} as unknown as Homework
const places = { text: { id: 'trappan', companions: [] } } as never
const send = 'Skicka till min behandlare'
const onSent = vi.fn<() => void>()

let settles: boolean
let state: DraftState
const written = signal<Readonly<Record<string, string>>>({})
const drafts = (): Drafts => ({
  value: (name) => written.value[name],
  others: () => [],
  version: (name) => (written.value[name] === undefined ? 0 : 3),
  set: (name, value) => (written.value = { ...written.value, [name]: value }),
  choose: () => undefined,
  state: signal(state),
  settle: () => Promise.resolve(settles),
  close: () => undefined,
})
const told = (step: 'open' | 'done') => ({ step: { state: step } }) as never
const showForm = (step: 'open' | 'done' = 'open') =>
  show(
    <HomeworkForm
      homework={homework}
      places={places}
      drafts={drafts()}
      ladder={[]}
      told={told(step)}
      onSent={onSent}
    />,
  )

beforeAll(() => useLanguage('sv'))
beforeEach(() => {
  written.value = {}
  settles = true
  state = 'kept'
  onSent.mockReset()
  keepSession({ token: 'token', until: 4_102_444_800_000 } as never)
})

describe('homework', () => {
  it('shows how somebody else wrote it by the words of each box, also of those in a row', async () => {
    clinic(() => ({}))
    const inRows = {
      intro: [],
      fields: [
        { kind: 'repeat', id: 'tries', label: 'Försök', min: 1, max: 2, fields: homework.fields },
      ],
      examples: [{ companion: 'lo', answers: [[{ field: 'aim', text: 'Fråga om läxan' }]] }],
    } as unknown as Homework
    await show(
      <HomeworkForm
        homework={inRows}
        places={{ text: { id: 'trappan', companions: [{ id: 'lo', name: 'Lo' }] } } as never}
        drafts={drafts()}
        ladder={[]}
        told={told('open')}
        onSent={onSent}
      />,
    )
    expect([...document.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
      'Mitt mål',
    ])
  })

  it('is sent once, as the versions the clinic has of what was written', async () => {
    const asked = clinic(() => ({ outcome: 'sent' }))
    await showForm()
    await type('Mitt mål', 'Äta i matsalen')
    await press(send, 3)
    expect(asked.posted()).toHaveLength(1)
    expect(asked.posted()[0]!.body).toMatchObject({ fields: [{ field: 'aim', version: 3 }] })
    expect(onSent).toHaveBeenCalledTimes(1)
  })

  it.each([
    [
      'offline',
      'Du har inget nät, så det blev inte gjort. Det du har skrivit är kvar. Tryck igen när du har nät.',
    ],
    ['too-large', 'Det blev för långt för att sparas. Korta det lite, eller dela upp det.'],
  ] as const)(
    'is not sent while what was written is only here (%s), which is said',
    async (why, said) => {
      settles = false
      state = why
      const asked = clinic(() => ({ outcome: 'sent' }))
      await showForm()
      await type('Så gick det', 'Bra.')
      await press(send)
      expect(asked.posted()).toEqual([])
      expect(alerts()).toEqual([said])
      expect(field('Så gick det').value).toBe('Bra.')
      expect(onSent).not.toHaveBeenCalled()
    },
  )

  it('that was too long is said until it is shortened, and no longer', async () => {
    settles = false
    state = 'too-large'
    clinic(() => ({}))
    const own = drafts()
    await show(
      <HomeworkForm
        homework={homework}
        places={places}
        drafts={own}
        ladder={[]}
        told={told('open')}
        onSent={onSent}
      />,
    )
    await press(send)
    expect(alerts()).toHaveLength(1)
    ;(own.state as Signal<DraftState>).value = 'kept'
    await settled()
    expect(alerts()).toEqual([])
  })

  it('that lacks a choice asks for one, and not for words', async () => {
    const asks = {
      ...homework,
      fields: [
        { kind: 'slider', id: 'top', label: 'Som mest', min: 0, max: 10, step: 1 },
        ...homework.fields,
      ],
    } as unknown as Homework
    clinic(() => ({ outcome: 'incomplete', fields: ['top', 'aim'] }))
    await show(
      <HomeworkForm
        homework={asks}
        places={places}
        drafts={drafts()}
        ladder={[]}
        told={told('open')}
        onSent={onSent}
      />,
    )
    await press(send)
    expect(describedBy(field('Som mest'))).toContain('Välj något här innan du skickar.')
    expect(describedBy(field('Mitt mål'))).toContain('Några ord räcker.')
  })

  it('that got no answer is said, and is the same sending at the next press', async () => {
    const asked = clinic(({ method }) => (method === 'POST' ? noNetwork : {}))
    await showForm()
    await type('Mitt mål', 'Äta i matsalen')
    await press(send)
    expect(alerts()).toHaveLength(1)
    expect(field('Mitt mål').value).toBe('Äta i matsalen')
    asked.answers(() => ({ outcome: 'sent' }))
    await press(send)
    const [first, second] = asked.posted().map(({ body }) => body)
    expect(second).toEqual(first)
    expect(alerts()).toEqual([])
    expect(onSent).toHaveBeenCalledTimes(1)
  })

  it('that was written in after an answer was lost is another sending', async () => {
    const asked = clinic(({ method }) => (method === 'POST' ? noNetwork : {}))
    await showForm()
    await type('Mitt mål', 'Äta i matsalen')
    await press(send)
    await type('Så gick det', 'Det gick bra.')
    await press(send)
    const sendings = asked.posted().map(({ body }) => body as { once: string; fields: unknown[] })
    expect(sendings.map(({ fields }) => fields.length)).toEqual([1, 2])
    expect(sendings[1]!.once).not.toBe(sendings[0]!.once)
  })

  it('that lacks something says what, leads there, and puts the focus there', async () => {
    clinic(() => ({ outcome: 'incomplete', fields: ['how'] }))
    await showForm()
    await press(send)
    expect(alerts()[0]).toContain('Titta på det här innan du skickar:')
    // What is wrong is said once, at the field.
    expect(shown().match(/Skriv något här innan du skickar/g)).toHaveLength(1)
    expect(alerts()[0]).toContain('Så gick det')
    expect(document.activeElement).toBe(field('Så gick det'))
    expect(field('Så gick det').closest('.field')?.textContent).toContain('Skriv något här')
    expect(field('Mitt mål').closest('.field')?.textContent).not.toContain('Skriv något här')
    expect(onSent).not.toHaveBeenCalled()
    field('Mitt mål').focus()
    await press(document.querySelector<HTMLAnchorElement>('[role=alert] a')!)
    expect(document.activeElement).toBe(field('Så gick det'))
  })

  it('cannot be sent when its part is not open', async () => {
    clinic(() => ({}))
    await showForm('done')
    expect(buttons(send)).toEqual([])
    expect(shown()).toContain('Mitt mål')
  })
})
