/** Of the windows of one person exactly one is the one they are at, in whatever order they are opened and come to. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

interface Window {
  isFront: { value: boolean }
  close: () => void
  press: () => void
}

let channels: Set<{ name: string; onmessage: (event: { data: unknown }) => void }>

beforeEach(() => {
  channels = new Set()
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      onmessage = (_: { data: unknown }): void => undefined
      constructor(readonly name: string) {
        channels.add(this)
      }
      postMessage(data: unknown): void {
        for (const one of channels)
          if (one !== this && one.name === this.name) one.onmessage({ data })
      }
      close(): void {
        channels.delete(this)
      }
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

/** A window with a module of its own, as each has. */
const opens = async (name: string, hasFocus: boolean): Promise<Window> => {
  const page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.stubGlobal('document', { hasFocus: () => hasFocus })
  vi.resetModules()
  const { isFront, followFront } = await import('../../web/ui/video-stage/window-in-use.ts')
  const close = followFront(name)
  return { isFront, close, press: () => void page.dispatchEvent(new Event('pointerdown')) }
}
const front = (...windows: Window[]) => windows.map(({ isFront }) => isFront.value)

it('the last that was opened before their eyes, or pressed in', async () => {
  const first = await opens('visit', true)
  const second = await opens('visit', true)
  expect(front(first, second)).toEqual([false, true])
  first.press()
  expect(front(first, second)).toEqual([true, false])
})

it('and not one that was opened behind', async () => {
  const first = await opens('visit', true)
  const behind = await opens('visit', false)
  expect(front(first, behind)).toEqual([true, false])
})

it('whatever the windows of another talk do, or one that has let go', async () => {
  const mine = await opens('visit', true)
  const sibling = await opens('another visit', true)
  expect(front(mine, sibling)).toEqual([true, true])
  const gone = await opens('visit', false)
  gone.close()
  gone.press()
  expect(front(mine)).toEqual([true])
})
