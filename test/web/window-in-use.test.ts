/** Of the windows of one person exactly one is the one they are at, in whatever order they are opened and come to. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

interface Window {
  isFront: { value: boolean }
  close: () => void
  press: () => void
  isTold: { value: boolean }
}

/** The server tells whoever greeted last. */
let windows: Window[]
const tells = (one: Window | undefined): void => {
  for (const each of windows) if (each !== one) each.isTold.value = false
  if (one !== undefined) one.isTold.value = true
}
let channels: Set<{ name: string; onmessage: (event: { data: unknown }) => void }>
/** What is on its way while nothing arrives. */
let onTheWay: (() => void)[] | undefined
const arrives = (inOrder = (late: (() => void)[]) => late): void => {
  const late = onTheWay ?? []
  onTheWay = undefined
  inOrder(late).forEach((deliver) => deliver())
}

beforeEach(() => {
  channels = new Set()
  onTheWay = undefined
  windows = []
  greeted = []
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      onmessage = (_: { data: unknown }): void => undefined
      constructor(readonly name: string) {
        channels.add(this)
      }
      postMessage(data: unknown): void {
        const deliver = () => {
          for (const one of channels)
            if (one !== this && one.name === this.name) one.onmessage({ data })
        }
        if (onTheWay === undefined) deliver()
        else onTheWay.push(deliver)
      }
      close(): void {
        channels.delete(this)
      }
    },
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

let greeted: string[]
/** A window with a module of its own, as each has. */
const opens = async (name: string, hasFocus: boolean, isSeen = true): Promise<Window> => {
  const page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  const visibilityState = isSeen ? 'visible' : 'hidden'
  vi.stubGlobal('document', { hasFocus: () => hasFocus, visibilityState })
  vi.resetModules()
  const { isFront, followFront } = await import('../../web/ui/video-stage/window-in-use.ts')
  const { signal } = await import('@preact/signals')
  const isTold = signal(false)
  const greet = (): void => {
    greeted.push(name)
    tells(one)
  }
  const close = followFront(name, { isTold, greet })
  const press = () => void page.dispatchEvent(new Event('pointerdown'))
  const one = { isFront, isTold, close, press }
  windows.push(one)
  return one
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

it('is the one that the server tells, though the greeting of another came last', async () => {
  const first = await opens('visit', true)
  const behind = await opens('visit', false)
  expect(greeted, 'it is asked').toEqual(['visit'])
  tells(behind)
  expect([first, behind].map(({ isTold }) => isTold.value)).toEqual([true, false])
  expect(greeted).toHaveLength(2)
})

it('and asks to be told when it is pressed before it has heard that another is', async () => {
  const first = await opens('visit', true)
  const second = await opens('visit', true)
  tells(second)
  // What the server said to the first is on its way still: it takes itself for the one.
  first.isTold.value = true
  const before = greeted.length
  first.press()
  expect(greeted.length, 'once').toBe(before + 1)
  expect([first, second].map(({ isTold }) => isTold.value)).toEqual([true, false])
  second.isTold.value = false
  expect(greeted.length, 'nobody asks for what is so').toBe(before + 1)
})

it('but not one that nobody sees', async () => {
  const hidden = await opens('visit', true, false)
  const behind = await opens('visit', false, false)
  tells(behind)
  expect([hidden, behind].map(({ isTold }) => isTold.value)).toEqual([false, true])
  expect(greeted).toEqual([])
})

it.each([
  ['window by window', (late: (() => void)[]) => late],
  [
    'mixed, the first of each before its second',
    (late: (() => void)[]) => [0, 1].flatMap((word) => late.filter((_, at) => at % 2 === word)),
  ],
])('whatever was said before it was pressed and arrives later: %s', async (_, inOrder) => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const first = await opens('visit', true)
  const second = await opens('visit', true)
  const third = await opens('visit', true)
  onTheWay = []
  for (const one of [third, second, first]) {
    vi.advanceTimersByTime(1)
    one.press()
  }
  arrives(inOrder)
  expect(front(first, second, third)).toEqual([true, false, false])
})

it('beside one of a page from before an update, which says no hour and is told by one word', async () => {
  const mine = await opens('visit', true)
  const { BroadcastChannel: Channel } = globalThis
  const before = new Channel('dorren.front visit')
  let isInFront = true
  const comes = (): void => {
    isInFront = true
    before.postMessage('here')
  }
  before.onmessage = ({ data }: MessageEvent) => {
    if (data === 'here') isInFront = false
    else if (isInFront) before.postMessage('here')
  }
  comes()
  expect([...front(mine), isInFront]).toEqual([false, true])
  mine.press()
  expect([...front(mine), isInFront]).toEqual([true, false])
  comes()
  const behind = await opens('visit', false)
  expect([...front(mine, behind), isInFront]).toEqual([false, false, true])
})
