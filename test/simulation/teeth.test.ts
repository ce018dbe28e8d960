/** The simulation would see it: every condition that is taken away on purpose is missed soon. */
import { describe, expect, test } from 'vitest'
import { playHistory } from './history.ts'
import { mutants } from './mutants.ts'

const mostHistories = 20_000

describe('what keeps a youth safe cannot be forgotten unseen', () => {
  test.each(Object.keys(mutants))(
    '%s',
    async (name) => {
      for (let seed = 1; seed <= mostHistories; seed++) {
        const { broken } = await playHistory(seed, { twist: mutants[name] })
        if (broken === undefined) continue
        expect(broken.rule).not.toBe('the simulation itself failed')
        return
      }
      expect.fail(`not seen in ${mostHistories} histories`)
    },
    900_000,
  )
})
