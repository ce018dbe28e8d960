/** Supervision at the desk: asked for with the form that closes a talk, seen by the unit, and taken by one. */
import { signal } from '@preact/signals'
import { beforeEach, expect, it } from 'vitest'
import type { SupervisionTask } from '../../shared/contract/safety/supervision.ts'
import { SupervisionCard } from '../../web/desk/supervision/supervision-card.tsx'
import { CloseForm } from '../../web/desk/talk/close-form.tsx'
import { atDesk, deskStore, deskVisit, toldAtDesk } from '../support/desk-store.tsx'
import { choose, leave, press, show, shown } from '../support/page.ts'

const task: SupervisionTask = {
  id: 'a'.repeat(22),
  code: 'KXPF',
  talkAt: Date.UTC(2026, 10, 18, 18),
  firstName: 'Sara',
  mine: false,
  youthAgreed: true,
}
let asked: string[]
const note =
  (what: string, reply: unknown = {}) =>
  (ask?: object) => {
    asked.push([what, ...Object.values(ask ?? {})].join(' '))
    return Promise.resolve(reply)
  }
beforeEach(() => (asked = []))

const closing = async (level: number, isKept = true) => {
  const store = deskStore()
  const ask = isKept ? note('ask', { code: 'KXPF' }) : () => Promise.reject(new Error('away'))
  Object.assign(store, {
    safety: { api: { askSupervision: ask } },
    actions: { ...store.actions, close: note('close', true) },
  })
  const visit = { ...deskVisit, state: 'over', level, topics: [] } as never
  await show(atDesk(<CloseForm visit={visit} />, store))
}

it('is offered after danger in words, and asked for before the form is filed', async () => {
  await closing(2)
  expect(shown()).toContain('Efter fara erbjuds alltid')
  await choose('Jag vill prata igenom')
  await choose('Blev lugnare')
  await press('Spara och frigör platsen')
  expect(asked.map((one) => one.split(' ')[0])).toEqual(['ask', 'close'])
  expect(toldAtDesk().join()).toContain('KXPF')
})

it('is asked for by nobody who has not ticked it', async () => {
  await closing(4)
  expect(shown()).not.toContain('Efter fara')
  await choose('Blev lugnare')
  await press('Spara och frigör platsen')
  expect(asked.map((one) => one.split(' ')[0])).toEqual(['close'])
})

it('leaves the form as it is while the wish could not be kept', async () => {
  await closing(1, false)
  await choose('Jag vill prata igenom')
  await choose('Blev lugnare')
  await press('Spara och frigör platsen')
  expect(asked).toEqual([])
  expect(shown()).toContain('Spara och frigör platsen')
})

const card = async (told: object) => {
  const store = deskStore()
  const api = {
    supervision: () => Promise.resolve(told),
    takeSupervision: note('take'),
    endSupervision: note('end'),
  }
  Object.assign(store, { safety: { api, onCall: signal([]) } })
  await leave()
  await show(atDesk(<SupervisionCard />, store))
}

it('shows whom of the unit somebody may help, and takes it', async () => {
  await card({ tasks: [task] })
  expect(shown()).toContain('Sara · KXPF')
  expect(shown()).toContain('Den unga har sagt ja till det.')
  await press('Jag tar det')
  expect(asked).toEqual([`take ${task.id}`])
})

it('lets whoever asked take it back, and nobody else end what is untaken', async () => {
  await card({ tasks: [{ ...task, mine: true }] })
  await press('Behövs inte')
  expect(asked).toEqual([`end ${task.id}`])
  await card({ tasks: [task] })
  expect(shown()).not.toContain('Behövs inte')
})

it('shows the drawn forms by their closed lists, or why there are none', async () => {
  const form = { level: 3, topics: ['somn'], outcome: 'calmer', whereTo: ['vardcentral'] }
  await card({ tasks: [], lot: { month: '2026-10', forms: [form] } })
  expect(shown()).toContain('Dragna formulär, 2026-10')
  expect(shown()).toContain('Sömn')
  await card({ tasks: [] })
  expect(shown()).toContain('minst 20')
})
