/** What the list says of a letter that is one's own, and where the keys go when it is answered. */
import { signal } from '@preact/signals'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Live } from '../../web/data/live.ts'
import { seal } from '../../web/data/readable-body.ts'
import type { DeskState } from '../../web/desk/desk-state.ts'
import { InboxPane } from '../../web/desk/letters/inbox-pane.tsx'
import { openInbox } from '../../web/desk/letters/inbox-store.ts'
import { masking } from '../../web/desk/masking/lazy-masking.ts'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { clinic, eventually, press, settled, show, type, type Sent } from '../support/page.ts'

const amina = { id: 'amina', firstName: 'Amina', employer: 'Region Dalarna', profession: 'kurator' }
const words = {
  l_1: 'Jag sover inte\n\noch din jävel svarar aldrig',
  l_2: 'Mamma är sjuk',
  l_3: 'Hemligt',
}
type Id = keyof typeof words

let letters: Record<Id, { letter: string; level: number; owner?: object; state: string }>
let asked: Sent[]
let inbox: ReturnType<typeof openInbox>
/** As a page that is loaded begins, with what its tab has kept. */
let load: () => Promise<void>
const readIn = () => asked.filter(({ path }) => /letters\/l_\d$/.test(path)).map(({ path }) => path)

beforeAll(async () => {
  masking.fetch()
  await eventually(() => expect(masking.part.value).toBeDefined())
})
beforeEach(async () => {
  const letter = (id: Id, owner?: object) => ({
    letter: id,
    level: 4,
    topics: ['somn'],
    language: 'sv',
    writtenAt: Date.UTC(2026, 10, 30),
    promisedBy: Date.UTC(2026, 11, 2),
    late: false,
    history: [],
    state: owner === undefined ? 'waiting' : 'owned',
    ...(owner === undefined ? {} : { owner }),
  })
  letters = {
    l_1: letter('l_1', amina),
    l_2: letter('l_2', amina),
    l_3: letter('l_3', { ...amina, id: 'robin', firstName: 'Robin' }),
  }
  asked = clinic(({ path, method }) => {
    const id = /l_\d/.exec(path)?.[0] as Id | undefined
    if (path.endsWith('/letters'))
      return { now: Date.UTC(2026, 11, 1), letters: Object.values(letters) }
    if (id === undefined) return { times: [], wishes: [], services: {}, replies: {}, chains: {} }
    if (method === 'POST') {
      if (path.endsWith('/answer')) letters[id].state = 'answered'
      else letters[id] = { ...letters[id], owner: undefined, state: 'waiting' }
      return path.endsWith('/answer') ? letters[id] : { outcome: 'done' }
    }
    return { letter: letters[id], body: seal(words[id]) }
  }).sent
  const live = { status: signal('up'), listen: () => () => undefined } as unknown as Live
  load = async () => {
    inbox = openInbox(live)
    const store = Object.assign(deskStore(), { inbox })
    await inbox.refresh()
    const state = { staff: { ...amina, regime: 'SoL' } } as unknown as DeskState
    await show(atDesk(<InboxPane key={`${Math.random()}`} state={state} />, store as never))
  }
  await load()
})
const rows = () =>
  [...document.querySelectorAll<HTMLElement>('.letter-row')].map((row) => row.textContent ?? '')
const open = (at: number) => press(document.querySelectorAll<HTMLElement>('.letter-row')[at]!)

it('one’s own letter begins with its words in the list once it has been opened here, and no other does', async () => {
  expect(rows().join()).not.toMatch(/Jag sover|Mamma|Hemligt/)
  await open(0)
  await open(1)
  expect(rows()[0]).toContain('Jag sover inte och')
  expect(rows()[1]).toContain('Mamma är sjuk')
  expect(rows()[2]).not.toContain('Hemligt')
  // Nothing was read for the list.
  expect(readIn()).toHaveLength(2)
})

it('how it begins stands after a reload, which reads nothing anew', async () => {
  await open(1)
  await load()
  expect(rows()[1]).toContain('Mamma är sjuk')
  expect(rows()[0]).not.toContain('Jag sover')
  expect(readIn()).toHaveLength(1)
})

it('nothing of it is kept once the letter has another reader, or has left the list', async () => {
  const kept = () => JSON.stringify({ ...sessionStorage })
  await open(0)
  await open(1)
  expect(kept()).toMatch(/Jag sover.*Mamma|Mamma.*Jag sover/)
  letters.l_1 = { ...letters.l_1, owner: { ...amina, id: 'robin' } }
  delete (letters as Partial<typeof letters>).l_2
  await load()
  expect(kept()).not.toMatch(/Jag sover|Mamma/)
})

it('what is covered in the letter is covered in the list', async () => {
  await open(0)
  expect(rows()[0]).not.toContain('jävel')
  expect(rows()[0]).toContain('svarar aldrig')
})

it('a letter that is put back says nothing more of itself, nor when it comes back to its reader', async () => {
  await open(1)
  expect(rows()[1]).toContain('Mamma')
  await press('Lägg tillbaka')
  expect(rows().join()).not.toContain('Mamma')
  letters.l_2 = { ...letters.l_2, owner: amina, state: 'owned' }
  await inbox.refresh()
  await settled()
  expect(rows().join()).not.toContain('Mamma')
})

it('when an answer is sent, the keys are on the next letter, and a press opens it', async () => {
  await open(0)
  await type('Svar', 'Hej! Vad bra att du skrev.')
  await press('Skicka svaret')
  expect(asked.some(({ path }) => path.endsWith('l_1/answer'))).toBe(true)
  expect(document.activeElement?.textContent).toBe('Nästa brev')
  await press(document.activeElement as HTMLElement)
  expect(document.querySelector('.letter-words')?.textContent).toBe('Mamma är sjuk')
})
