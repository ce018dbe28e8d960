/** Ending a talk in acute danger at the desk: what is missing is done in the dialog, and nothing is ended before. */
import { signal } from '@preact/signals'
import { beforeEach, expect, it } from 'vitest'
import type { Procedure } from '../../shared/contract/safety/procedure.ts'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import { procedureRule } from '../../shared/rules/safety/procedure-steps.ts'
import { seal } from '../../web/data/readable-body.ts'
import { Dialogs } from '../../web/desk/dialogs.tsx'
import { buttons, clinic, press, settled, show, shown } from '../support/page.ts'
import { atDesk, deskStore, deskVisit } from '../support/desk-store.tsx'

const visit = { ...deskVisit, level: 1 } as DeskVisit
const end = 'Avsluta samtalet'
const me = { id: 'elin', firstName: 'Elin', employer: 'Mora kommun', regime: 'SoL' }
const amir = { ...me, id: 'amir', firstName: 'Amir' }
const open = {
  procedure: visit.visit,
  rev: 1,
  state: 'open',
  level: 1,
  regime: 'SoL',
  openedAt: Date.now(),
  first: me,
  steps: [],
} as unknown as Procedure
const answered = procedureRule.steps
  .filter(({ step }) => step !== 'means')
  .map(({ step }) => ({ step, answer: 'done', at: Date.now(), by: 'Elin' }))

let procedures: ReturnType<typeof signal<readonly Procedure[]>>
let closed: ReturnType<typeof signal<readonly string[]>>
let asked: string[]
const showEnd = async (of: DeskVisit = visit) => {
  const store = deskStore()
  const state = { ...store.desk.state.value!, staff: me, visits: [of] } as never
  Object.assign(store.desk.state, { value: state })
  const note =
    (what: string) =>
    (...ask: unknown[]) => {
      asked.push([what, ...ask.slice(1)].join(' '))
      return Promise.resolve()
    }
  Object.assign(store, {
    safety: { procedures, closed, open: note('open'), tick: note('tick'), turn: note('turn') },
  })
  store.dialog.value = { name: 'end', visit: of.visit }
  await show(atDesk(<Dialogs state={state} />, store))
  return store
}
beforeEach(() => {
  procedures = signal<readonly Procedure[]>([])
  closed = signal<readonly string[]>([])
  asked = []
})

it.each([
  ['a talk', { level: 4 }, 'Avsluta samtalet med Kim?'],
  ['a talk in danger', { level: 1 }, 'Avsluta samtalet med Kim?'],
  ['a call that has not been answered', { state: 'called' }, 'Lägga tillbaka Kim i kön?'],
])('says whose end it is: %s', async (_, of, title) => {
  clinic(() => ({}))
  await showEnd({ ...visit, nickname: seal('Kim'), ...of } as DeskVisit)
  expect(document.querySelector('dialog h2')?.textContent).toBe(title)
})

it('asks for the procedure first, and shows the way for whoever is alone', async () => {
  const sent = clinic(() => ({}))
  await showEnd()
  expect(buttons(end)).toEqual([])
  expect(shown()).toContain('Lägg tillbaka den unga. Då larmas alla')
  await press('Öppna säkerhetsrutinen')
  expect(asked).toEqual(['open'])
  expect(sent.posted()).toEqual([])
})

it('asks only for the steps that are missing and for the other key, and lets go when both are there', async () => {
  const sent = clinic(() => ({}))
  procedures.value = [{ ...open, state: 'joined', second: amir, steps: answered } as Procedure]
  await showEnd()
  expect(document.querySelectorAll('.step')).toHaveLength(1)
  await press('Gjort')
  expect(asked).toEqual(['tick means done'])
  expect(shown()).toContain('Amir har den andra nyckeln och har inte vridit den.')
  procedures.value = [
    {
      ...open,
      state: 'closing',
      askedBy: 'amir',
      second: amir,
      steps: [...answered, { ...answered[0]!, step: 'means' }],
    } as Procedure,
  ]
  await settled()
  await press(end)
  expect(sent.posted('/end')).toHaveLength(1)
})

it('says who has the other key, and never both that somebody and that nobody has', async () => {
  clinic(() => ({}))
  procedures.value = [{ ...open, state: 'joined', second: amir } as Procedure]
  await showEnd()
  expect(shown()).toContain('Amir har den andra nyckeln')
  expect(shown()).not.toContain('Ingen har den andra nyckeln')
  procedures.value = [open]
  await settled()
  expect(shown()).toContain('Ingen har den andra nyckeln')
})

it('says that the youth writes, or has begun something, before an ordinary end', async () => {
  clinic(() => ({}))
  const store = await showEnd({ ...deskVisit, level: 3 } as DeskVisit)
  expect(shown()).not.toContain('skriva')
  const { talk } = store.talks.of(visit)
  Object.assign(talk.begun, { value: true })
  await settled()
  expect(shown()).toContain('har börjat skriva något och inte skickat det.')
  Object.assign(talk.typing, { value: true })
  await settled()
  expect(shown()).toContain('skriver just nu.')
})

it('is an ordinary end once both have closed the procedure, and for a talk without danger', async () => {
  closed.value = [visit.visit]
  clinic(() => ({}))
  await showEnd()
  expect(buttons(end)).toHaveLength(1)
  closed.value = []
  await showEnd({ ...deskVisit, level: 3 } as DeskVisit)
  expect(buttons(end)).toHaveLength(1)
})
