/** The training room on the page: who may be met, a page that is cut off, and what is said afterwards. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import type { FromCounty, ToCounty } from '../../web/training/county-messages.ts'
import type { CountyThread } from '../../web/desk/training/apart.ts'
import { TrainingRoom } from '../../web/desk/training/training-room.tsx'
import { events, finishedAt, hasStopped, met } from '../../web/desk/training/training-store.ts'
import { alerts, choose, leave, press, settled, show, shown } from '../support/page.ts'

const token = `x.${btoa('{}')}.`
const real = { fetch: globalThis.fetch, WebSocket: globalThis.WebSocket }
const storages = { sessionStorage, localStorage }
let told: ToCounty[]
let thread: CountyThread
let isEnded: boolean
const answer = (data: FromCounty) => thread.onmessage?.({ data } as MessageEvent<FromCounty>)

beforeEach(() => {
  told = []
  thread = {
    postMessage: (what) => void told.push(what),
    onmessage: null,
    onerror: null,
    terminate: () => void (isEnded = true),
  }
  isEnded = false
  hasStopped.value = false
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
  expect(told).toEqual([{ type: 'begin', script: 'ordinary', regime: 'SoL' }])
  expect(signedIn.value).toEqual({ at: 'in', token })
  expect(shown()).toContain('Övning: En vanlig kväll')
  expect(shown()).toContain('the desk')
})

it('is practised as health care by whoever works there, but for what needs the other law', async () => {
  await room()
  await choose('Psykolog hos regionen')
  await press('Börja: En vanlig kväll')
  expect(told).toEqual([{ type: 'begin', script: 'ordinary', regime: 'HSL' }])
})

it('says which law a practice needs, and begins as that', async () => {
  await room()
  await choose('Psykolog hos regionen')
  expect(shown()).toContain('Övas som kurator i en kommun.')
  await press('Börja: Lämna över till regionen')
  expect(told).toEqual([{ type: 'begin', script: 'over-the-border', regime: 'SoL' }])
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

it('has no other way out than the county beside it', async () => {
  const made: string[] = []
  const outside = (name: string) =>
    class {
      static permission = 'granted'
      constructor() {
        made.push(name)
      }
    }
  const ways = ['BroadcastChannel', 'Notification', 'RTCPeerConnection', 'XMLHttpRequest']
  for (const name of [...ways, 'EventSource', 'WebTransport']) vi.stubGlobal(name, outside(name))
  const beacon = vi.fn(() => true)
  Object.defineProperty(navigator, 'sendBeacon', { value: beacon, configurable: true })
  await begin()
  for (const name of [...ways, 'EventSource', 'WebTransport']) {
    const Way = Reflect.get(globalThis, name) as (new (to: string) => object) | undefined
    if (name === 'RTCPeerConnection') expect(() => new Way!('')).toThrow('nobody is called')
    else if (Way !== undefined) new Way('dorren.pages')
  }
  expect(made).toEqual([])
  expect(navigator.sendBeacon('/somewhere')).toBe(false)
  expect(beacon).not.toHaveBeenCalled()
  expect(await Notification.requestPermission()).toBe('denied')
})

it('gives up a call that nobody waits for any more', async () => {
  await begin()
  const stop = new AbortController()
  const called = fetch('/api/counsellor/desk', { signal: stop.signal })
  stop.abort(new Error('too late'))
  await expect(called).rejects.toThrow('too late')
  await expect(fetch('/api/counsellor/desk', { signal: stop.signal })).rejects.toThrow('too late')
  const { ask } = told.at(-1) as { ask: number }
  answer({ type: 'answer', ask, status: 200, headers: [], body: '{}' })
})

it('says that nobody answers any more when the county breaks off, and waits for nobody', async () => {
  await begin()
  const called = fetch('/api/counsellor/desk')
  const line = new WebSocket('ws://anywhere')
  let isClosed = false
  line.onclose = () => void (isClosed = true)
  thread.onerror?.({ message: 'broken' } as ErrorEvent)
  await expect(called).rejects.toThrow('stopped')
  await expect(fetch('/api/counsellor/desk')).rejects.toThrow('stopped')
  await settled()
  expect({ isClosed, isEnded }).toEqual({ isClosed: true, isEnded: true })
  expect(alerts().join()).toContain('nu svarar ingen')
  await press('Avsluta övningen')
  expect(shown()).toContain('Efteråt: En vanlig kväll')
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
