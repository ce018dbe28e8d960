/** Pays with a piece of work, and with a new one where that was used or more is asked for by now. */
import type { Pays } from '../../../shared/contract/visit/door.ts'
import { Problem } from '../client.ts'
import { dropProof, proof, type Proof } from './solve.ts'

/** What it costs grows in fewer steps than this. */
const mostTries = 5

const codeOf = (problem: unknown): string => (problem instanceof Problem ? problem.code : '')

/** The work is kept after any other failure, so that the same press can be sent again. `kept`: of an earlier page. */
export const pay = async <T>(
  pays: Pays,
  act: (work: Proof) => Promise<T>,
  kept?: Proof,
): Promise<T> => {
  let short = 0
  let done = kept
  for (let tries = 1; ; tries++) {
    try {
      return await act(done ?? (await proof(pays, short)))
    } catch (problem) {
      const code = codeOf(problem)
      if (code === 'more-work') short++
      else if (!code.startsWith('proof-')) throw problem
      dropProof(pays)
      done = undefined
      if (tries === mostTries) throw problem
    }
  }
}
