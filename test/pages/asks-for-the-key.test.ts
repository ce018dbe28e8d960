/** A talk whose key was lost on its way is not silent until the next look half a minute later. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { YouthVisit } from '../../shared/contract/visit/youth-visit.ts'
import { enterVisit, followVisit, visit } from '../../web/youth/visit/visit-store.ts'

class OpenSocket {
  static readonly OPEN = 1
  readyState = 1
  onopen: () => void = () => undefined
  onmessage: (event: { data: string }) => void = () => undefined
  constructor() {
    setTimeout(() => this.onopen())
  }
  send(): void {
    setTimeout(() => this.onmessage({ data: '{"type":"welcome"}' }))
  }
  close(): void {}
}

const talking = (keys: string[]) =>
  ({ visit: 'v_1', rev: 3, state: 'talking', keys, connected: true }) as unknown as YouthVisit
let looks = 0
let told = talking([])

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('WebSocket', OpenSocket)
  vi.stubGlobal('fetch', () => {
    looks++
    return Promise.resolve(Response.json(told))
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('a youth whose page knows of nobody who can read asks again within seconds, and rests once it does', async () => {
  enterVisit({ visit: 'v_1', secret: 's' })
  followVisit()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(visit.value).toMatchObject({ keys: [] })
  told = talking(['key'])
  await vi.advanceTimersByTimeAsync(5_000)
  expect(visit.value).toMatchObject({ keys: ['key'] })
  looks = 0
  await vi.advanceTimersByTimeAsync(20_000)
  expect(looks).toBe(0)
})
