/** Whether the desk can be heard is known: a browser that keeps a page silent is no open ear. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let state: 'running' | 'suspended'
let made: { state: string; onstatechange?: () => void }[]
const stored = new Map<string, string>()
const heard = new Map<string, () => void>()

beforeEach(() => {
  vi.resetModules()
  state = 'suspended'
  made = []
  stored.clear()
  heard.clear()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  })
  vi.stubGlobal('addEventListener', (kind: string, hear: () => void) => heard.set(kind, hear))
  vi.stubGlobal(
    'AudioContext',
    class {
      state: string = state
      onstatechange?: () => void
      constructor() {
        made.push(this)
      }
      resume() {
        this.state = state
        this.onstatechange?.()
        return Promise.resolve()
      }
    },
  )
})
afterEach(() => vi.unstubAllGlobals())
const load = () => import('../../web/staff/sound.ts')

test('after a reload the page knows that it is silent, until the first press', async () => {
  const { readySound, sound } = await load()
  readySound()
  expect(sound.value).toBe('blocked')
  state = 'running'
  heard.get('click')?.()
  expect(sound.value).toBe('on')
  expect(made).toHaveLength(1)
})

test('where the browser lets it, the sound is on at once', async () => {
  state = 'running'
  const { readySound, sound } = await load()
  readySound()
  expect(sound.value).toBe('on')
})

test('whoever has chosen silence has it after a reload too, and the page says so', async () => {
  state = 'running'
  const before = await load()
  before.readySound()
  before.chooseSound(false)
  expect(before.sound.value).toBe('off')
  vi.resetModules()
  const after = await load()
  after.readySound()
  expect(after.sound.value).toBe('off')
  after.chooseSound(true)
  expect(after.sound.value).toBe('on')
})
