/** Proof of work instead of a puzzle: the phone does it alone, beside the page. */
import { client } from '../client.ts'
import { serverNow } from '../server-clock.ts'
import { youthApi } from '../../../shared/contract/visit/youth.ts'
import type { Challenge, Join, Pays } from '../../../shared/contract/visit/door.ts'

export type Proof = Join['proof']
type Solution = Proof['solution']

/** Renewed when less than this is left of the challenge. */
const margin = 60_000

const solve = (challenge: Challenge): Promise<Solution> =>
  new Promise((solved, failed) => {
    const worker = new Worker(new URL('./solve.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Solution>) => {
      worker.terminate()
      solved(data)
    }
    worker.onerror = (event) => {
      worker.terminate()
      failed(new Error(event.message))
    }
    worker.postMessage(challenge)
  })

const current: Partial<Record<Pays, Promise<Proof>>> = {}

const fetchAndSolve = async (pays: Pays, short: number): Promise<Proof> => {
  const challenge = await client(youthApi).challenge({ pays, short })
  return { challenge, solution: await solve(challenge) }
}

/** Not so old that it might be refused on the way. */
export const stillGood = ({ challenge }: Proof): boolean =>
  challenge.parameters.expiresAt * 1000 - margin > serverNow()

/**
 * The solved proof; started when first asked for, and started again when it failed or grew old.
 * `short`: how many times what was solved has been too little.
 */
export const proof = async (pays: Pays, short = 0): Promise<Proof> => {
  try {
    const solved = await (current[pays] ??= fetchAndSolve(pays, short))
    if (stillGood(solved)) return solved
  } catch (problem) {
    dropProof(pays)
    throw problem
  }
  return (current[pays] = fetchAndSolve(pays, short))
}

/** The proof has been used up. */
export const dropProof = (pays: Pays): void => {
  delete current[pays]
}
