/** What a counsellor chooses in the bar stands from the press, whatever the page is told meanwhile. */
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import type { DeskState } from '../../web/desk/desk-state.ts'
import { TopBar } from '../../web/desk/top-bar.tsx'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { choose, clinic, field, refusal, settled, show } from '../support/page.ts'

const state = {
  visits: [],
  staff: { firstName: 'Maja', employer: 'Mora kommun', languages: ['sv'] },
  line: { entries: [], waiting: 0 },
  status: 'here',
  seats: 1,
  channels: ['chat'],
} as unknown as DeskState

const isTicked = (name: string) => (field(name) as HTMLInputElement).checked

const atTheBar = async () => {
  const store = Object.assign(deskStore(), { singleKeys: signal(true) })
  const unheard = { tick: () => 1, takeIn: () => undefined, sayHere: () => undefined }
  Object.assign(store.desk, unheard)
  store.desk.state.value = { ...store.desk.state.value, ...state }
  const draw = (now: DeskState) => show(atDesk(<TopBar state={now} />, store))
  await draw(state)
  return draw
}

it('keeps a tick that is not saved yet when the page is drawn anew, and a second one adds to it', async () => {
  const answer: (() => void)[] = []
  const { posted } = clinic(() => new Promise<unknown>((resolve) => answer.push(() => resolve({}))))
  const draw = await atTheBar()
  await choose('Samtal utan bild')
  await draw({ ...state, line: { ...state.line, waiting: 1 } })
  expect(isTicked('Samtal utan bild')).toBe(true)
  await choose('Videosamtal')
  expect(posted('/duty').map(({ body }) => (body as { channels: string[] }).channels)).toEqual([
    ['chat', 'voice'],
    ['chat', 'voice', 'video'],
  ])
  answer.forEach((one) => one())
  await settled()
})

it('takes back what was refused', async () => {
  clinic(() => refusal('too-many', 429))
  await atTheBar()
  await choose('Samtal utan bild')
  await settled()
  expect(isTicked('Samtal utan bild')).toBe(false)
})
