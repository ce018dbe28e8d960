/** Of two pages of one youth side by side one is told: a press in the other is a word that it is this one, and loses nothing of what came in between. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { UpFrame } from '../../shared/contract/live.ts'
import type { Message } from '../../shared/contract/visit/messages.ts'
import type { YouthVisit } from '../../shared/contract/visit/youth-visit.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { followTalk } from '../../web/youth/talk/follow-talk.ts'
import { talk } from '../../web/youth/talk/talk-store.ts'
import { enterVisit, followVisit, isTold } from '../../web/youth/visit/visit-store.ts'

const visit = `v_${'a'.repeat(26)}`
const line = (seq: number): Message => ({
  ...{ epoch: 1, seq, mid: `line ${seq}`, from: 'counsellor', at: seq },
  body: { v: 1, kid: 'of no key here', data: 'AAAA' },
})
const talking = {
  ...{ visit, rev: 3, state: 'talking', epoch: 1, pass: 'pass', keys: ['key'], connected: true },
  with: { firstName: 'Elin', profession: 'kurator', employer: 'Mora', regime: 'SoL' },
} as unknown as YouthVisit

/** The parts of the page are fetched first. */
const soon = { timeout: 40_000 }
let stored: Message[] = []
let hear: (frame: object) => void = () => undefined
const sent: UpFrame[] = []
const greetings = () => sent.filter(({ type }) => type === 'hello').length

class Socket {
  static readonly OPEN = 1
  readyState = 1
  onopen: () => void = () => undefined
  onmessage: (event: { data: string }) => void = () => undefined
  constructor() {
    hear = (frame) => this.onmessage({ data: JSON.stringify(frame) })
    queueMicrotask(() => this.onopen())
  }
  send(text: string): void {
    sent.push(JSON.parse(text) as UpFrame)
  }
  close(): void {}
}

beforeAll(async () => {
  vi.stubGlobal('WebSocket', Socket)
  vi.stubGlobal('fetch', (address: string) => {
    const { pathname, searchParams } = new URL(address, 'http://clinic.test')
    if (!pathname.endsWith('/messages')) return Promise.resolve(Response.json(talking))
    const after = Number(searchParams.get('after'))
    const messages = stored.filter(({ seq }) => seq > after)
    return Promise.resolve(Response.json({ messages }))
  })
  await startLanguage()
  enterVisit({ visit, secret: 's' })
  followVisit()
  followTalk()
  await vi.waitFor(() => expect(talk.value).toBeDefined(), soon)
  hear({ type: 'welcome' })
})
afterAll(() => {
  talk.value?.close()
  vi.unstubAllGlobals()
})

const shown = () => talk.value?.lines.value.map(({ mid }) => mid)
const press = () => dispatchEvent(new Event('pointerdown'))

it('a press greets only where another page is told instead', () => {
  const before = greetings()
  press()
  expect(greetings(), 'this one is told').toBe(before)
  hear({ type: 'other-page' })
  expect(isTold.value).toBe(false)
  press()
  expect(greetings()).toBe(before + 1)
})

it('and what the other side said until the greeting was carried out, which went to the other page, stands here then', async () => {
  await vi.waitFor(() => expect(talk.value?.loaded.value).toBe(true), soon)
  stored = [line(1)]
  hear({ type: 'welcome' })
  expect(isTold.value).toBe(true)
  await vi.waitFor(() => expect(shown()).toEqual(['line 1']), soon)
})
