/** Words that open a programme: five of the county's list, told once, kept as a keyed hash only. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Join } from '../../../shared/contract/visit/door.ts'
import { countTry, spendProof } from '../../later/index.ts'
import type { RecordsWorld } from '../../records/index.ts'

type Purpose = 'invitation' | 'programme-code'

/** New words and their hash. */
export const newWords = async (
  world: RecordsWorld,
  purpose: Purpose,
): Promise<{ words: string; hash: string }> => {
  const { codeFrom } = await import('../../../shared/rules/later/return-code.ts')
  const random = Buffer.from(world.keys.sign(purpose, `new ${world.id()}`), 'base64url')
  const words = codeFrom(random)
  return { words, hash: world.keys.sign(purpose, words) }
}

/** The hashes to look up, and the one that is made now: a key on its way out still finds what it made. */
export const hashesOf = async (
  world: RecordsWorld,
  purpose: Purpose,
  written: string,
): Promise<{ known: readonly string[]; now: string }> => {
  const { readCode } = await import('../../../shared/rules/later/return-code.ts')
  const read = readCode(written)
  const asked = 'code' in read ? read.code : `? ${written}`
  return { known: world.keys.known(purpose, asked), now: world.keys.sign(purpose, asked) }
}

/** Every try is paid for with work and counted, so that guessing is slow for all. */
export const payForTry = async (world: RecordsWorld, proof: Join['proof']): Promise<void> => {
  await spendProof(world, proof)
  await countTry(world, proof)
}

export const notFound = (): never => {
  throw new Refusal('not-found')
}
