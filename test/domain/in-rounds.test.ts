/** The clock of a laptop: rounds never overlap, a failed one stops nothing, and it can be ended. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inRounds } from '../../functions/local/in-rounds.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('begins no round while another is under way', async () => {
  const ends: (() => void)[] = []
  const stop = inRounds(
    () => new Promise<void>((resolve) => ends.push(resolve)),
    250,
    () => undefined,
  )
  await vi.advanceTimersByTimeAsync(5000)
  expect(ends).toHaveLength(1)
  ends[0]!()
  await vi.advanceTimersByTimeAsync(249)
  expect(ends).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(ends).toHaveLength(2)
  stop()
  ends[1]!()
  await vi.advanceTimersByTimeAsync(5000)
  expect(ends).toHaveLength(2)
})

it('goes on after a round that failed, and tells of it', async () => {
  const failed: unknown[] = []
  const broken = new Error('no database')
  const stop = inRounds(
    () => Promise.reject(broken),
    250,
    (error) => failed.push(error),
  )
  await vi.advanceTimersByTimeAsync(750)
  stop()
  expect(failed).toEqual([broken, broken, broken])
})

it('does at once what a laptop that is closed within the hour would never come to', async () => {
  let rounds = 0
  const round = () => Promise.resolve(void (rounds += 1))
  const stop = inRounds(round, 3_600_000, () => undefined, 'at-once')
  expect(rounds).toBe(1)
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(rounds).toBe(2)
  stop()
  const later = inRounds(round, 3_600_000, () => undefined)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(rounds).toBe(2)
  later()
})
