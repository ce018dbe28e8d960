/** A new return code: told once in words, and kept only as a keyed hash. */
import type { Join } from '../../../shared/contract/visit/door.ts'
import { put } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { CodeItem, emptyCode } from './code.ts'
import { spendProof } from './spend-proof.ts'
import { makeTicket } from './code-ticket.ts'

interface NewCode {
  words: string
  ticket: string
  until: number
}

/** Hashing the world's random id makes every bit of it count in the words. */
const randomBytes = (world: World): Uint8Array =>
  Buffer.from(world.keys.sign('return-code', `new ${world.id()}`), 'base64url')

/** The words and their hash, of a code with nothing under it. What it costs is decided by whoever asks. */
export const makeCode = async (world: World): Promise<{ words: string; hash: string }> => {
  const { codeFrom } = await import('../../../shared/rules/later/return-code.ts')
  for (;;) {
    const words = codeFrom(randomBytes(world))
    const hash = world.keys.sign('return-code', words)
    const { ok } = await put(world.clinic, keys.code(hash), CodeItem, emptyCode(world))
    if (ok) return { words, hash }
  }
}

/**
 * The words and the right to use them for an hour. An answer that is lost leaves an empty code
 * behind, which nobody knows and which is forgotten within hours; asking again gives another.
 */
export const newCode = async (world: World, proof: Join['proof']): Promise<NewCode> => {
  await spendProof(world, proof)
  const { words, hash } = await makeCode(world)
  return { words, ...makeTicket(world, hash) }
}
