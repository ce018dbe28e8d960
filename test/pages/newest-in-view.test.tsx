/** The newest words stay in view while the room for them changes, until somebody scrolls. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { show } from '../support/page.ts'
import { line, showChat } from '../support/show-chat.tsx'

let observed: () => void = () => undefined
class Observer {
  constructor(seen: () => void) {
    observed = seen
  }
  observe(): void {}
  disconnect(): void {}
}
beforeEach(() => vi.stubGlobal('ResizeObserver', Observer))
afterEach(() => void vi.unstubAllGlobals())

it('a keyboard that comes up while the words move on is no scrolling; a finger is', async () => {
  await showChat([line('a', { from: 'counsellor' })])
  const log = document.querySelector<HTMLElement>('.chat-log')!
  const is = { scrollHeight: 1_000, clientHeight: 500, scrollTop: 500 }
  for (const name of ['scrollHeight', 'clientHeight', 'scrollTop'] as const)
    Object.defineProperty(log, name, { get: () => is[name] })
  const toEnd = vi.fn()
  log.scrollTo = toEnd as never
  const scrolls = () => log.dispatchEvent(new Event('scroll'))
  observed()
  toEnd.mockReset()

  // The scroll is told before the size, as browsers do within one frame.
  is.clientHeight = 260
  scrolls()
  observed()
  expect(toEnd).toHaveBeenCalledWith({ top: 1_000 })
  toEnd.mockReset()

  is.scrollTop = 200
  scrolls()
  is.clientHeight = 500
  scrolls()
  observed()
  expect(toEnd, 'somebody reads what was said before').not.toHaveBeenCalled()
})

it('a size that is told when the talk has gone from the page does no harm', async () => {
  await showChat([line('a')])
  await show(null)
  expect(observed).not.toThrow()
})
