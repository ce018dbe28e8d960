/** Opening a code: paid for with work, counted, and a wrong one answers as a missing one does. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Join } from '../../../shared/contract/visit/door.ts'
import type { World } from '../../ports/world.ts'
import { codeByHash } from './code.ts'
import { countTry } from './count-try.ts'
import { spendProof } from './spend-proof.ts'
import { makeTicket } from './code-ticket.ts'

/**
 * The right to act under the code. Throws `not-found` for a code that is wrong, mistyped beyond
 * doubt, erased or forgotten: all of them are hashed and looked up alike.
 */
export const openCode = async (
  world: World,
  { proof, words }: { proof: Join['proof']; words: string },
): Promise<{ ticket: string; until: number }> => {
  await spendProof(world, proof)
  await countTry(world, proof)
  // Two thousand words, loaded only where somebody has a code: most visits never do.
  const { readCode } = await import('../../../shared/rules/later/return-code.ts')
  const read = readCode(words)
  const asked = 'code' in read ? read.code : `? ${words}`
  // A code lives longer than the stage's key, so a key that is on its way out still finds it.
  const hashes = world.keys.known('return-code', asked)
  const found = await Promise.all(hashes.map((hash) => codeByHash(world, hash)))
  const code = found.find((one) => one !== undefined)
  if (code === undefined) throw new Refusal('not-found')
  return makeTicket(world, code.hash)
}
