/** Proof of work before joining: some seconds of an old phone's time instead of a picture puzzle. */
import { times } from '../../shared/rules/line/times.ts'
import type { Keys, Proof } from './world.ts'

/** SHA-256 rounds for each guess, and the zeros asked for: about 4,000 guesses, under 3 s on an old phone. */
export interface Work {
  cost: number
  keyPrefix: string
}
export const usualWork: Work = { cost: 1, keyPrefix: '000' }

/** Read when a challenge is first asked for: few functions ever are, and none at its first answer. */
const library = async () => {
  const [{ createChallenge, verifySolution }, { deriveKey }] = await Promise.all([
    import('altcha-lib'),
    import('altcha-lib/algorithms/sha'),
  ])
  return { createChallenge, verifySolution, deriveKey }
}

export const proofOfWork = (keys: Keys, now: () => number, work: Work = usualWork): Proof => ({
  challenge: async (rounds = work.cost) => {
    const { createChallenge, deriveKey } = await library()
    const { parameters, signature } = await createChallenge({
      algorithm: 'SHA-256',
      ...work,
      cost: rounds,
      deriveKey,
      expiresAt: Math.floor((now() + times.challenge) / 1000),
      hmacSignatureSecret: keys.sign('proof', 'challenge'),
    })
    const { algorithm, nonce, salt, cost, keyLength, keyPrefix, expiresAt } = parameters
    if (signature === undefined || expiresAt === undefined)
      throw new Error('challenge without signature')
    return {
      parameters: { algorithm, nonce, salt, cost, keyLength, keyPrefix, expiresAt },
      signature,
    }
  },
  verify: async ({ challenge, solution }) => {
    // The library compares with the machine's clock; ours may be moved in tests.
    if (challenge.parameters.expiresAt * 1000 < now()) return false
    const { verifySolution, deriveKey } = await library()
    const { counter, derivedKey, time = 0 } = solution
    const results = await Promise.all(
      keys.known('proof', 'challenge').map((hmacSignatureSecret) =>
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
