/** The one clock of a page ticks while something counts by it, and is right from the first look. */
import { effect } from '@preact/signals'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { now } from '../../web/data/ticking-clock.ts'

const noon = Date.UTC(2026, 0, 1, 12)
beforeEach(() => vi.useFakeTimers({ now: noon }))
afterEach(() => vi.useRealTimers())

test('whoever begins to watch sees the time it is, and then every second', () => {
  vi.setSystemTime(noon + 60_000)
  const seen: number[] = []
  const stop = effect(() => void seen.push(now.value - noon))
  vi.advanceTimersByTime(2_000)
  stop()
  expect(seen).toEqual([60_000, 61_000, 62_000])
})

test('nothing ticks when nobody watches, however many have watched', () => {
  const stops = [1, 2].map(() => effect(() => void now.value))
  expect(vi.getTimerCount()).toBe(1)
  for (const stop of stops) stop()
  expect(vi.getTimerCount()).toBe(0)
})
