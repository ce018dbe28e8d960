/** What calls a counsellor whose eyes are elsewhere: on another talk, on the letters, or in another program. */
import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DeskStore } from '../../web/desk/desk-store.ts'

const sounded = vi.hoisted(() => ({ quiet: 0, loud: 0 }))
vi.mock('../../web/staff/sound.ts', () => ({
  soundQuiet: () => void sounded.quiet++,
  soundLoud: () => void sounded.loud++,
}))

interface Shown {
  body: string | undefined
  tag: string | undefined
}
let notices: Shown[]
let sees: DocumentVisibilityState
let permission: NotificationPermission

/** A desk with two talks, the first of them in front. */
const deskWith = async () => {
  const { keepAlarms } = await import('../../web/desk/attention/keep-alarms.ts')
  const system = await import('../../web/desk/system-notices.ts')
  const unread = { first: signal(0), second: signal(0) }
  const view = signal('desk')
  const focused = signal<string | undefined>('first')
  const line = signal({ waiting: 0, entries: [] as object[], alarms: [] as object[] })
  const visits = [
    { visit: 'first', state: 'talking', level: 3 },
    { visit: 'second', state: 'talking', level: 3 },
  ]
  const state = signal({
    staff: { id: 'elin' },
    status: 'here',
    seats: 3,
    channels: ['chat'],
    offers: [] as object[],
    left: [],
    line: line.value,
    visits,
  })
  line.subscribe((now) => (state.value = { ...state.peek(), line: now }))
  const of = ({ visit }: { visit: 'first' | 'second' }) => ({ unread: unread[visit] })
  const all = signal(0)
  const letters = signal<object[] | undefined>(undefined)
  const endings = signal<object[]>([])
  for (const one of Object.values(unread))
    one.subscribe(() => (all.value = unread.first.peek() + unread.second.peek()))
  keepAlarms({
    desk: { state },
    talks: { of, unread: all },
    safety: { backup: signal(false), procedures: signal([]), endings },
    inbox: { view, inbox: letters },
    tools: signal({}),
    actions: { focused },
  } as unknown as DeskStore)
  return { unread, view, focused, line, state, endings, letters, system }
}

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  sounded.quiet = sounded.loud = 0
  notices = []
  sees = 'visible'
  permission = 'granted'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => sees)
  vi.stubGlobal(
    'Notification',
    class {
      static get permission() {
        return permission
      }
      static requestPermission = () => Promise.resolve(permission)
      constructor(_title: string, { body, tag }: NotificationOptions) {
        notices.push({ body, tag })
      }
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  sessionStorage.clear()
})

describe('a line of a youth', () => {
  it('sounds in a talk that is not in front, once for each, and not in the one that is', async () => {
    const { unread } = await deskWith()
    unread.first.value = 1
    expect(sounded.quiet, 'before the eyes').toBe(0)
    unread.second.value = 1
    expect(sounded.quiet).toBe(1)
    unread.second.value = 2
    expect(sounded.quiet).toBe(2)
    unread.second.value = 0
    expect(sounded.quiet, 'read').toBe(2)
  })

  it('sounds in the talk in front too, when the letters stand before it', async () => {
    const { unread, view } = await deskWith()
    view.value = 'inbox'
    unread.first.value = 1
    expect(sounded.quiet).toBe(1)
  })

  it('sounds in any talk while the page is hidden', async () => {
    const { unread } = await deskWith()
    sees = 'hidden'
    unread.first.value = 1
    expect(sounded.quiet).toBe(1)
  })
})

it('an urgent letter is called to until the letters have been opened', async () => {
  const { letters, view } = await deskWith()
  const { notices: told } = await import('../../web/staff/notices/notices.ts')
  letters.value = []
  letters.value = [{ letter: 'l_1', level: 2, state: 'waiting' }]
  expect(told.value.map(({ text }) => text)).toEqual(['Ett brev som är bråttom.'])
  view.value = 'shifts'
  expect(told.value).toHaveLength(1)
  view.value = 'inbox'
  expect(told.value).toEqual([])
})

describe('a notice of the system', () => {
  it('is shown only when it has been chosen, and only while nobody looks at the page', async () => {
    const { unread, system } = await deskWith()
    sees = 'hidden'
    unread.first.value = 1
    expect(notices).toEqual([])
    await system.chooseNotices(true)
    unread.first.value = 2
    expect(notices).toHaveLength(1)
    sees = 'visible'
    unread.first.value = 3
    expect(notices).toHaveLength(1)
    await system.chooseNotices(false)
    sees = 'hidden'
    unread.first.value = 4
    expect(notices).toHaveLength(1)
  })

  it('tells of acute danger at once, and never who it is or what was written', async () => {
    const { unread, line, system } = await deskWith()
    await system.chooseNotices(true)
    sees = 'hidden'
    unread.second.value = 1
    line.value = {
      waiting: 1,
      entries: [{ visit: 'v_third', level: 1, aside: false }],
      alarms: [{ visit: 'v_third', state: 'raised', round: 0 }],
    }
    expect(sounded.loud).toBe(1)
    expect(notices.map(({ tag }) => tag)).toContain('danger')
    for (const { body } of notices) expect(body).not.toMatch(/v_third|second/)
  })

  it('tells of an answer in a programme that says danger, once, and not of one that somebody has looked at', async () => {
    const { endings } = await deskWith()
    endings.value = [
      { id: 'old', how: 'answered', first: { firstName: 'Amir' } },
      { id: 'left', how: 'left' },
    ]
    expect(sounded.loud).toBe(0)
    endings.value = [...endings.value, { id: 'new', how: 'answered' }]
    endings.value = [...endings.value]
    expect(sounded.loud).toBe(1)
  })

  it('is not promised by a browser that says no', async () => {
    const { system } = await deskWith()
    permission = 'denied'
    await system.chooseNotices(true)
    expect(system.notifies.value).toBe(false)
    expect(sessionStorage.length).toBe(0)
  })
})
