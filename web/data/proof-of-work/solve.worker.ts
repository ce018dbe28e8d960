/** Works the challenge in a thread of its own, so that the page never stutters. */
import { solveChallenge } from 'altcha-lib'
import { deriveKey as byPbkdf2 } from 'altcha-lib/algorithms/web/pbkdf2'
import { deriveKey as bySha } from 'altcha-lib/algorithms/web/sha'
import type { Challenge } from '../../../shared/contract/visit/door.ts'

addEventListener('message', ({ data }: MessageEvent<Challenge>) => {
  const deriveKey = data.parameters.algorithm === 'SHA-256' ? bySha : byPbkdf2
  void solveChallenge({ challenge: data, deriveKey }).then((solution) => postMessage(solution))
})
