/** A connection that still says it stands is told to be silent within two seconds of the last sound. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchConnection } from '../../web/ui/video-stage/call/watch-connection.ts'

let heard: number
let awaits: boolean
let told: boolean[]
let watch: ReturnType<typeof watchConnection>
const pc = {
  getStats: () =>
    Promise.resolve(
      new Map([['sound', { type: 'inbound-rtp', kind: 'audio', packetsReceived: heard }]]),
    ),
} as unknown as RTCPeerConnection

beforeEach(() => {
  vi.useFakeTimers()
  heard = 0
  awaits = true
  told = []
  watch = watchConnection({
    connection: () => pc,
    awaitsSound: () => awaits,
    sends: () => ['audio'],
    onSound: (comes) => told.push(comes),
    onMode: () => undefined,
    onReceived: () => undefined,
  })
})
afterEach(() => {
  watch.stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})
const seconds = async (count: number, packets: number) => {
  for (let second = 0; second < count; second++) {
    heard += packets
    await vi.advanceTimersByTimeAsync(1000)
  }
}

it('says so after two seconds without a packet, and again when sound comes', async () => {
  await seconds(3, 50)
  told = []
  await seconds(2, 0)
  expect(new Set(told)).toEqual(new Set([false]))
  await seconds(1, 50)
  expect(told.at(-1)).toBe(true)
})

it('says it within two seconds of the last packet, wherever between two looks that came', async () => {
  for (let packet = 0; packet < 60; packet++) {
    heard++
    await vi.advanceTimersByTimeAsync(70)
  }
  told = []
  await vi.advanceTimersByTimeAsync(2000)
  expect(told).toContain(false)
})

it('says nothing of silence that nobody promised to break', async () => {
  await seconds(3, 50)
  awaits = false
  told = []
  await seconds(10, 0)
  expect(told).toEqual([])
})

it('ends a silence when the other side says that it gives no sound', async () => {
  await seconds(3, 50)
  await seconds(3, 0)
  expect(told.at(-1)).toBe(false)
  awaits = false
  await seconds(1, 0)
  expect(told.at(-1)).toBe(true)
})

it('does not hold against the network what this page slept through', async () => {
  await seconds(3, 50)
  told = []
  vi.setSystemTime(Date.now() + 20_000)
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 20_000)
  await vi.advanceTimersByTimeAsync(1000)
  expect(told).toEqual([])
})

it('shows total loss at a look, though the browser counts no packet as lost', async () => {
  await seconds(3, 50)
  watch.look()
  await seconds(2, 0)
  expect(watch.look()?.loss).toBe(1)
})
