/** An empty notice says one word, and leads to the page it is about: open already, or opened for it. */
import { afterEach, expect, it, vi } from 'vitest'

const origin = 'https://clinic.test'

interface Open {
  url: string
  visibilityState: DocumentVisibilityState
  focus: () => Promise<unknown>
}

/** A worker as the browser wakes it at this place, with these pages open. */
const wakes = async (
  place: string,
  open: readonly Open[],
  search = '?P%C3%A5minnelse&%2Fso%2F',
) => {
  const heard = new Map<string, (event: object) => void>()
  const opened: string[] = []
  const shown: { title: string; body?: string; close: () => void }[] = []
  vi.resetModules()
  vi.stubGlobal('addEventListener', (name: string, act: () => void) => heard.set(name, act))
  vi.stubGlobal('location', { search, origin })
  vi.stubGlobal('registration', {
    scope: origin + place,
    showNotification: (title: string, { body }: { body?: string }) => {
      const one = { title, ...(body !== undefined && { body }), close: () => shown.splice(0) }
      shown.push(one)
      return Promise.resolve()
    },
    getNotifications: () => Promise.resolve([...shown]),
  })
  vi.stubGlobal('clients', {
    matchAll: () => Promise.resolve(open),
    openWindow: (to: string) => Promise.resolve(opened.push(to)),
  })
  await import('../../web/worker/worker.ts')
  const tell = async (name: string, more: object = {}) => {
    let lasting: Promise<unknown> = Promise.resolve()
    heard.get(name)!({ ...more, waitUntil: (done: Promise<unknown>) => (lasting = done) })
    await lasting
  }
  return {
    opened,
    shown,
    push: () => tell('push'),
    press: () => tell('notificationclick', { notification: { close: () => undefined } }),
  }
}

const page = (path: string, visibilityState: DocumentVisibilityState = 'hidden') => {
  const focus = vi.fn(() => Promise.resolve())
  return { url: origin + path, visibilityState, focus }
}

afterEach(() => vi.unstubAllGlobals())

it.each([
  ['one’s turn', '/', '/so/#kod/tur'],
  ['what lies under a code', '/kod/', '/so/#kod'],
  ['the programme', '/program/', '/program/'],
])(
  'of %s leads there in the language of whoever asked, where no page is open',
  async (_, at, to) => {
    const worker = await wakes(at, [page('/personal/')])
    await worker.push()
    expect(worker.shown.map(({ title, body }) => [title, body])).toEqual([
      ['Påminnelse', undefined],
    ])
    await worker.press()
    expect(worker.opened).toEqual([to])
  },
)

it('leads to the page that is open already, and not to one of something else', async () => {
  const [talk, code] = [page('/so/#besok'), page('/so/#kod')]
  const worker = await wakes('/kod/', [talk, code])
  await worker.press()
  expect([talk.focus, code.focus].map(({ mock }) => mock.calls.length)).toEqual([0, 1])
  expect(worker.opened).toEqual([])
})

it('is taken away where the page it is about is in view, and stays where another is', async () => {
  const seen = await wakes('/program/', [page('/program/', 'visible')])
  await seen.push()
  expect(seen.shown).toEqual([])
  const other = await wakes('/program/', [page('/so/', 'visible')])
  await other.push()
  expect(other.shown).toHaveLength(1)
})
