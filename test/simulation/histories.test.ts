/** Whatever breaks on the way, and in whatever order: nobody is lost, and nobody is taken by two. */
import { describe, expect, test } from 'vitest'
import { playMany } from './crew.ts'
import { add, emptyTally } from './crew-tally.ts'
import { handingOver, playHistory } from './history.ts'
import { keptSeeds } from './kept-seeds.ts'

// Refusals are part of every history, and their stacks cost more than the history.
Error.stackTraceLimit = 0

/** Only ends what hangs: the machine has other work beside it. */
const hours = 3_600_000

describe('five thousand evenings', () => {
  test(
    'no youth is lost, doubled or passed by, whatever fails and whenever',
    async () => {
      const { histories, broken, counts } = await playMany(1, 5000)
      expect(broken.slice(0, 5)).toEqual([])
      expect(histories).toBe(5000)
      for (const happened of ['claimed', 'claim-lost-race', 'counsellor-lost'])
        expect(counts[happened], happened).toBeGreaterThan(20)
    },
    hours,
  )

  test(
    'nor while a talk goes from one counsellor to another, which few evenings have',
    async () => {
      const whole = emptyTally()
      for (let seed = 1; seed <= 640; seed++) {
        const { steps, visits, counts, broken } = await playHistory(seed, { shape: handingOver })
        add(whole, {
          histories: 1,
          steps,
          visits,
          counts,
          broken: broken === undefined ? [] : [{ seed, broken }],
        })
      }
      expect(whole.broken).toEqual([])
      for (const happened of ['handover-accepted', 'handover-unanswered'])
        expect(whole.counts[happened], happened).toBeGreaterThan(8)
    },
    hours,
  )

  test.each(keptSeeds)('nor in evening $seed, kept for: $why', async ({ seed, shape }) => {
    const { broken } = await playHistory(seed, { shape })
    expect(broken).toBeUndefined()
  })

  test('the same seed gives the same evening, so that a fault can be replayed', async () => {
    const played = async () => {
      const lines: string[] = []
      const told = await playHistory(4242, { log: (line) => lines.push(line) })
      return { told, lines }
    }
    expect(await played()).toEqual(await played())
  })
})
