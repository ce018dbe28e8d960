/** What is said can be pressed without telling anybody of this page, and windows of one visit agree without a word of it. */
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { Talk } from '../../web/data/talk/talk-ports.ts'
import type { SeenUpTo } from '../../web/data/talk/what-is-read.ts'
import { withLinks } from '../../web/ui/chat/links.tsx'
import { agree, carryOn } from '../../web/youth/talk/windows-agree.ts'
import { keptCarried } from '../../web/youth/visit/tab-storage.ts'
import { memoryStorage } from '../unkind/browser-page.ts'

const linksIn = (words: string) =>
  withLinks(words).flatMap((part) =>
    typeof part === 'object' ? [(part as VNode<{ href: string; rel: string }>).props] : [],
  )

test.each([
  ['Läs https://www.1177.se/oro.', ['https://www.1177.se/oro']],
  [
    '(se http://bris.se/a?b=1&c=2), och https://mind.se!',
    ['http://bris.se/a?b=1&c=2', 'https://mind.se'],
  ],
  ['inget att trycka på: javascript:alert(1) data:text/html,x //evil.se www.bris.se', []],
  ['https://', []],
] as const)('in "%s" only whole web addresses can be pressed', (words, found) => {
  expect(linksIn(words).map(({ href }) => href)).toEqual(found)
  for (const { rel } of linksIn(words)) expect(rel).toContain('noreferrer')
  // Every word stands there as it was written.
  const text = withLinks(words).map((part) =>
    typeof part === 'object' ? (part as VNode<{ children: string }>).props.children : part,
  )
  expect(text.join('')).toBe(words)
})

const stops: (() => void)[] = []
const page = new EventTarget()
Object.assign(globalThis, {
  addEventListener: page.addEventListener.bind(page),
  removeEventListener: page.removeEventListener.bind(page),
})
afterEach(() => stops.splice(0).forEach((stop) => stop()))
const aWindow = (stored: number, at: number, visit = 'v_one') => {
  const lines = signal(Array.from({ length: stored }, (_, n) => ({ mid: String(n), at: n })))
  const rev = signal(at)
  const heal = vi.fn(() => Promise.resolve(true))
  const refresh = vi.fn()
  const seen = signal<SeenUpTo>({})
  const knowSeen = vi.fn()
  const talk = { lines, heal, seen, knowSeen } as unknown as Talk
  stops.push(agree(visit, { talk, rev: () => rev.value, refresh }))
  return { lines, rev, heal, refresh, seen, knowSeen }
}
const told = () => new Promise((resolve) => setTimeout(resolve, 20))

test('what one window has heard the others look for, and the same of how the visit stands', async () => {
  const [one, two, other] = [aWindow(1, 3), aWindow(1, 3), aWindow(0, 0, 'v_other')]
  await told()
  expect(two.heal).not.toHaveBeenCalled()
  one.lines.value = [...one.lines.value, { mid: 'new', at: 9 }]
  await told()
  expect(two.heal).toHaveBeenCalledTimes(1)
  expect(one.heal, 'whoever knows more asks for nothing').not.toHaveBeenCalled()
  two.rev.value = 4
  await told()
  expect(one.refresh).toHaveBeenCalled()
  expect([other.heal.mock.calls.length, other.refresh.mock.calls.length]).toEqual([0, 0])
})

test('a yes to a hand-over in one window is one of the others: any may give the next counsellor its key', async () => {
  vi.stubGlobal('sessionStorage', memoryStorage())
  const { heal, refresh } = aWindow(1, 3)
  const other = new BroadcastChannel('v_one')
  other.postMessage([0, 0, { epoch: 1, note: 'Vill prata om sömn.', history: true }])
  await told()
  expect(keptCarried()).toEqual({ epoch: 1, note: 'Vill prata om sömn.', history: true })
  const heard = new Promise((resolve) => (other.onmessage = ({ data }) => resolve(data[2])))
  carryOn('v_one', { epoch: 2, history: false })
  expect(await heard).toEqual({ epoch: 2, history: false })
  expect(keptCarried()).toEqual({ epoch: 2, history: false })
  expect([heal.mock.calls.length, refresh.mock.calls.length]).toEqual([0, 0])
  other.close()
  vi.unstubAllGlobals()
})

test('what the other side has read is known to each, also to a window that comes later, and so is what goes along with a yes', async () => {
  vi.stubGlobal('sessionStorage', memoryStorage())
  const [one, two] = [aWindow(1, 3), aWindow(1, 3)]
  await told()
  one.seen.value = { 2: 4 }
  await told()
  expect(two.knowSeen).toHaveBeenLastCalledWith({ 2: 4 })
  const later = new BroadcastChannel('v_one')
  const heard: unknown[] = []
  later.onmessage = ({ data }) => heard.push(data)
  carryOn('v_one', { epoch: 5, note: 'Vill prata om sömn.', history: false })
  await told()
  heard.length = 0
  later.postMessage([0, -1])
  await told()
  const carried = { epoch: 5, note: 'Vill prata om sömn.', history: false }
  expect(heard).toContainEqual([1, 3, carried, { 2: 4 }])
  later.postMessage([0, 0, { epoch: 4, note: 'An older yes', history: false }])
  await told()
  expect(keptCarried(), 'of a part before').toEqual(carried)
  later.close()
  vi.unstubAllGlobals()
})
