/** Whoever goes through the letters by the keys stands in the one that is open. */
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import type { DeskState } from '../../web/desk/desk-state.ts'
import { InboxPane } from '../../web/desk/letters/inbox-pane.tsx'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { clinic, press, show } from '../support/page.ts'

const letter = (id: string, level: number) => ({
  letter: id,
  level,
  topics: ['somn'],
  language: 'sv',
  state: 'waiting',
  writtenAt: Date.UTC(2026, 10, 30),
  promisedBy: Date.UTC(2026, 11, 2),
  late: false,
  history: [],
})

const opened = async () => {
  clinic(() => ({}))
  const chosen = signal('l_1')
  const owned = signal<object | undefined>(undefined)
  const all = signal([letter('l_1', 4), letter('l_2', 5)])
  const inbox = {
    inbox: all,
    shown: signal('all'),
    beginsWith: () => undefined,
    owned,
    toldAt: signal(0),
    chosen,
    letters: { takeLetter: () => Promise.resolve({ outcome: 'taken' }) },
    act: (deed: () => Promise<unknown>) => deed(),
    open: (id: string, isMine: boolean) => {
      chosen.value = id
      const mine = { owner: { id: 'amina' }, state: 'taken' }
      if (isMine)
        all.value = all.value.map((one) => (one.letter === id ? { ...one, ...mine } : one))
      return Promise.resolve()
    },
  }
  const store = Object.assign(deskStore(), { inbox }) as never
  const state = { staff: { id: 'amina', regime: 'SoL' } } as unknown as DeskState
  await show(atDesk(<InboxPane state={state} />, store))
  return chosen
}

it('one that is taken stands under the keys that took it', async () => {
  await opened()
  await press('Ta brevet')
  expect(document.activeElement?.localName).toBe('h2')
})

it('the next one is opened by a press, and the keys go on in it', async () => {
  const chosen = await opened()
  await press('Nästa brev')
  expect(chosen.value).toBe('l_2')
  expect(document.activeElement?.localName).toBe('h2')
  expect(document.activeElement?.textContent).toContain('P5')
})
