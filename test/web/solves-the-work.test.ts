/** What a page works out is what the server asks for, at every price there is. */
import { expect, it } from 'vitest'
import { proofOfWork } from '../../functions/ports/proof.ts'
import { joinWork, usualWork } from '../../shared/rules/line/join-work.ts'
import { solved } from '../../web/data/proof-of-work/work.ts'
import { testWorld } from '../support/test-world.ts'

const [first] = joinWork.steps

it.each([usualWork, { ...usualWork, cost: 4 }, first!.work])(
  'work of $algorithm and $cost rounds is accepted, for what it was done for alone',
  async (work) => {
    const proof = proofOfWork(testWorld().keys, Date.now)
    const challenge = await proof.challenge('place', work)
    const solution = await solved(challenge)
    expect(await proof.verify({ challenge, solution }, 'place')).toBe(true)
    expect(await proof.verify({ challenge, solution }, 'words')).toBe(false)
    const other = { ...solution, counter: solution.counter + 1 }
    expect(await proof.verify({ challenge, solution: other }, 'place')).toBe(false)
  },
)
