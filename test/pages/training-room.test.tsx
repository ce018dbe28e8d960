/** The training room on the page: who may be met, a page that is cut off, and what is said afterwards. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import type { FromCounty, ToCounty } from '../../web/training/county-messages.ts'
import type { CountyThread } from '../../web/desk/training/apart.ts'
import { TrainingRoom } from '../../web/desk/training/training-room.tsx'
import { events, finishedAt, met } from '../../web/desk/training/training-store.ts'
import { leave, press, settled, show, shown } from '../support/page.ts'

const token = `x.${btoa('{}')}.`
const real = { fetch: globalThis.fetch, WebSocket: globalThis.WebSocket }
const storages = { sessionStorage, localStorage }
let told: ToCounty[]
let thread: CountyThread
const answer = (data: FromCounty) => thread.onmessage?.({ data } as MessageEvent<FromCounty>)

beforeEach(() => {
  told = []
  thread = { postMessage: (what) => void told.push(what), onmessage: null, onerror: null }
  met.value = undefined
  events.value = []
  finishedAt.value = undefined
  signedIn.value = { at: 'out' }
  sessionStorage.setItem('dorren.staff.token', 'of a real shift')
})
afterEach(async () => {
  await leave()
  Object.assign(globalThis, real)
  for (const [name, value] of Object.entries(storages))
    Object.defineProperty(globalThis, name, { value, configurable: true })
})

const room = () =>
  show(
    <TrainingRoom thread={() => thread}>
      <p>the desk</p>
    </TrainingRoom>,
  )
const begin = async (title = 'En vanlig kväll') => {
  await room()
  await press(`Börja: ${title}`)
  answer({ type: 'begun', token })
  await settled()
}

it('shows everybody who can be met, says that nobody is real, and begins nothing by itself', async () => {
  await room()
  expect(shown()).toContain('de som skriver är påhittade')
  expect(document.querySelectorAll('.training-scripts li')).toHaveLength(10)
  expect(told).toEqual([])
  expect(shown()).not.toContain('the desk')
})

it('opens the desk signed in as somebody invented, under a bar that cannot be missed', async () => {
  await begin()
  expect(told).toEqual([{ type: 'begin', script: 'ordinary' }])
  expect(signedIn.value).toEqual({ at: 'in', token })
  expect(shown()).toContain('Övning: En vanlig kväll')
  expect(shown()).toContain('the desk')
})

it('sends every call and every line to the county beside it, and keeps nothing of the tab', async () => {
  const outside = vi.fn()
  Object.assign(globalThis, { fetch: outside })
  await begin()
  const called = fetch('/api/counsellor/desk', { headers: { authorization: 'Bearer x' } })
  const asked = told.at(-1)
  expect(asked).toMatchObject({ type: 'ask', url: '/api/counsellor/desk', method: 'GET' })
  answer({
    type: 'answer',
    ask: (asked as { ask: number }).ask,
    status: 200,
    headers: [],
    body: '{"a":1}',
  })
  expect(await (await called).json()).toEqual({ a: 1 })
  const line = new WebSocket('ws://anywhere')
  const heard: string[] = []
  line.onmessage = ({ data }) => void heard.push(String(data))
  const { line: number } = told.at(-1) as { line: number }
  line.send('{"type":"ping"}')
  expect(told.at(-1)).toEqual({ type: 'send', line: number, frame: { type: 'ping' } })
  answer({ type: 'hear', line: number, frame: { type: 'pong' } })
  expect(heard).toEqual(['{"type":"pong"}'])
  expect(outside).not.toHaveBeenCalled()
  expect(sessionStorage.getItem('dorren.staff.token')).toBe(null)
})

it('says that it could not be opened, and has touched nothing then', async () => {
  await room()
  await press('Börja: En som är arg')
  thread.onerror?.({ message: 'no thread' } as ErrorEvent)
  await settled()
  expect(shown()).toContain('kunde inte öppnas')
  expect(sessionStorage.getItem('dorren.staff.token')).toBe('of a real shift')
  expect(signedIn.value).toEqual({ at: 'out' })
})

it('goes on with the tour when something has been done, and can be put away', async () => {
  await begin()
  expect(shown()).toContain('1 av 9')
  answer({ type: 'happened', event: { at: 1, type: 'did', act: 'took' } })
  await settled()
  expect(shown()).toContain('3 av 9')
  await press('Nästa')
  expect(shown()).toContain('4 av 9')
  await press('Dölj')
  expect(shown()).not.toContain('av 9')
  await press('Visa rundturen')
  expect(shown()).toContain('av 9')
})

it('says afterwards what was done and what to look at, and hears no more', async () => {
  await begin('En som är arg')
  answer({ type: 'happened', event: { at: 0, type: 'met', youth: 0 } })
  answer({ type: 'happened', event: { at: 1, type: 'wrote', youth: 0, heard: ['greeting'] } })
  await press('Avsluta övningen')
  answer({ type: 'happened', event: { at: 2, type: 'wrote', youth: 0, heard: ['listens'] } })
  await settled()
  expect(shown()).toContain('Efteråt: En som är arg')
  expect(shown()).toContain('2 av 7 på listan')
  expect(shown()).toContain('Ingen fick vänta på en rad från dig.')
  expect(document.querySelector('.training-missing')!.textContent).toContain('Visade att du hörde')
  expect(shown()).toContain('Försvarade du tjänsten')
  expect(shown()).not.toContain('the desk')
})
