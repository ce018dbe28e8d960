/** The live line of a page: what is lost on its way is said again, and a line nobody knows of is opened anew. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openLive } from '../../web/data/live.ts'

class FakeSocket {
  static readonly OPEN = 1
  static all: FakeSocket[] = []
  readyState = 1
  sent: string[] = []
  onopen = (): void => undefined
  onmessage = (_: { data: string }): void => undefined
  onclose = (): void => undefined
  constructor() {
    FakeSocket.all.push(this)
  }
  send(text: string): void {
    this.sent.push(text)
  }
  close(): void {
    this.readyState = 3
  }
}

let page: EventTarget

beforeEach(() => {
  vi.useFakeTimers()
  FakeSocket.all = []
  vi.stubGlobal('WebSocket', FakeSocket)
  vi.stubGlobal('location', { origin: 'http://county.test' })
  vi.stubGlobal('document', new EventTarget())
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const opened = () => {
  const line = openLive(() => ({ type: 'open' }))
  const socket = FakeSocket.all[0]!
  socket.onopen()
  return { line, socket }
}

it('greets again until the answer has come, for it may be lost though the connection stands', () => {
  const { line, socket } = opened()
  vi.advanceTimersByTime(30_000)
  expect(socket.sent.length).toBeGreaterThan(3)
  socket.onmessage({ data: JSON.stringify({ type: 'welcome' }) })
  expect(line.status.value).toBe('up')
  const said = socket.sent.length
  vi.advanceTimersByTime(60_000)
  expect(socket.sent).toHaveLength(said)
})

it('greets again until then also where it was up before: the page that somebody comes back to must be the one that is told', () => {
  const { line, socket } = opened()
  const welcome = () => socket.onmessage({ data: JSON.stringify({ type: 'welcome' }) })
  welcome()
  const said = socket.sent.length
  line.greet()
  vi.advanceTimersByTime(12_000)
  expect(socket.sent).toHaveLength(said + 3)
  welcome()
  vi.advanceTimersByTime(60_000)
  expect(socket.sent).toHaveLength(said + 3)
})

it('ends when the page is left, which the browser may keep with its connection open, and is opened anew on coming back', () => {
  const { socket } = opened()
  page.dispatchEvent(new Event('pagehide'))
  expect(socket.readyState).toBe(3)
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
  expect(FakeSocket.all).toHaveLength(1)
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  expect(FakeSocket.all).toHaveLength(2)
})

it('greets no more when the greeting itself was refused', () => {
  const { socket } = opened()
  socket.onmessage({ data: JSON.stringify({ type: 'refused', code: 'not-found' }) })
  vi.advanceTimersByTime(60_000)
  expect(socket.sent).toHaveLength(1)
})

it('is opened anew, and greets there, when the server does not know of it', () => {
  const { line, socket } = opened()
  line.renew()
  expect(socket.readyState).toBe(3)
  FakeSocket.all[1]!.onopen()
  expect(FakeSocket.all[1]!.sent).toHaveLength(1)
})

it('is doubted from a question until any answer, or until another is opened', () => {
  const { line, socket } = opened()
  const says = (type: string) => socket.onmessage({ data: JSON.stringify({ type }) })
  says('welcome')
  expect(line.isDoubted.value).toBe(false)
  line.check()
  expect(line.isDoubted.value).toBe(true)
  says('pong')
  expect(line.isDoubted.value).toBe(false)
  line.check()
  vi.advanceTimersByTime(5_000)
  expect(FakeSocket.all).toHaveLength(2)
  expect([line.status.value, line.isDoubted.value]).toEqual(['connecting', false])
})
