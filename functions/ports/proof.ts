/** Proof of work before joining: some seconds of an old phone's time instead of a picture puzzle. */
import { randomInt } from 'node:crypto'
import { usualWork, type Work } from '../../shared/rules/line/join-work.ts'
import { times } from '../../shared/rules/line/times.ts'
import type { Pays } from '../../shared/contract/visit/door.ts'
import type { Keys, Proof } from './world.ts'

/** Zeros asked for where guesses are not counted out: about 4,000 guesses, under 3 s on an old phone. */
const zeros = '000'

/** Read when a challenge is first asked for: few functions ever are, and none at its first answer. */
const library = async (algorithm: string) => {
  const [{ createChallenge, verifySolution }, { deriveKey }] = await Promise.all([
    import('altcha-lib'),
    algorithm === 'SHA-256'
      ? import('altcha-lib/algorithms/sha')
      : import('altcha-lib/algorithms/pbkdf2'),
  ])
  return { createChallenge, verifySolution, deriveKey }
}

/** What is solved for one thing is signed for it, and pays for nothing else. */
const signedFor = (pays: Pays) => `challenge ${pays}`

/** Which guess is the right one, where that is decided beforehand: nobody is unlucky beyond the last. */
const rightGuess = ({ guesses }: Work): { counter?: number; keyPrefix?: string } =>
  guesses === undefined
    ? { keyPrefix: zeros }
    : { counter: randomInt(Math.floor(guesses / 2), guesses) }

export const proofOfWork = (keys: Keys, now: () => number): Proof => ({
  challenge: async (pays, work = usualWork) => {
    const { createChallenge, deriveKey } = await library(work.algorithm)
    const { parameters, signature } = await createChallenge({
      algorithm: work.algorithm,
      cost: work.cost,
      ...rightGuess(work),
      deriveKey,
      expiresAt: Math.floor((now() + times.challenge) / 1000),
      hmacSignatureSecret: keys.sign('proof', signedFor(pays)),
    })
    const { algorithm, nonce, salt, cost, keyLength, keyPrefix, expiresAt } = parameters
    if (signature === undefined || expiresAt === undefined)
      throw new Error('challenge without signature')
    return {
      parameters: { algorithm, nonce, salt, cost, keyLength, keyPrefix, expiresAt },
      signature,
    }
  },
  verify: async ({ challenge, solution }, pays) => {
    // The library compares with the machine's clock; ours may be moved in tests.
    if (challenge.parameters.expiresAt * 1000 < now()) return false
    const { verifySolution, deriveKey } = await library(challenge.parameters.algorithm)
    const { counter, derivedKey, time = 0 } = solution
    const results = await Promise.all(
      keys.known('proof', signedFor(pays)).map((hmacSignatureSecret) =>
        verifySolution({
          challenge,
          solution: { counter, derivedKey, time },
          deriveKey,
          hmacSignatureSecret,
        }).catch(() => ({ verified: false })),
      ),
    )
    return results.some(({ verified }) => verified)
  },
})
