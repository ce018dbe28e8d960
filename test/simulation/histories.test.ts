/** Whatever breaks on the way, and in whatever order: nobody is lost, and nobody is taken by two. */
import { describe, expect, test } from 'vitest'
import { playMany } from './crew.ts'
import { playHistory } from './history.ts'

describe('forty thousand evenings', () => {
  test('no youth is lost, doubled or passed by, whatever fails and whenever', async () => {
    const { histories, broken, counts } = await playMany(1, 40_000)
    expect(broken.slice(0, 5)).toEqual([])
    expect(histories).toBe(40_000)
    for (const happened of ['claimed', 'claim-lost-race', 'counsellor-lost', 'handover-accepted'])
      expect(counts[happened], happened).toBeGreaterThan(20)
  }, 1_800_000)

  test('the same seed gives the same evening, so that a fault can be replayed', async () => {
    const played = async () => {
      const lines: string[] = []
      const told = await playHistory(4242, { log: (line) => lines.push(line) })
      return { told, lines }
    }
    expect(await played()).toEqual(await played())
  })
})
