/** The simulation would see it: every condition that is taken away on purpose is missed soon. */
import { describe, expect, test } from 'vitest'
import { crowded, playHistory, type Shape } from './history.ts'
import { keptSeeds } from './kept-seeds.ts'
import { mutants } from './mutants.ts'

// Refusals are part of every history, and their stacks cost more than the history.
Error.stackTraceLimit = 0

const mostHistories = 20_000
/** The kept ones first: a condition that few histories see forgotten is then missed at once. */
const histories: { seed: number; shape?: Shape }[] = [
  ...keptSeeds,
  ...Array.from({ length: mostHistories / 2 }, (_, before) => before + 1).flatMap((seed) => [
    { seed },
    { seed, shape: crowded },
  ]),
]

describe('what keeps a youth safe cannot be forgotten unseen', () => {
  test.each(Object.keys(mutants))(
    '%s',
    async (name) => {
      for (const { seed, shape } of histories) {
        const { broken } = await playHistory(seed, { shape, twist: mutants[name] })
        if (broken === undefined) continue
        expect(broken.rule).not.toBe('the simulation itself failed')
        return
      }
      expect.fail(`not seen in ${mostHistories} histories`)
    },
    3_600_000,
  )
})
