/** A vault whose keys are in this process: on a laptop, and in tests. */
import { randomBytes } from 'node:crypto'
import { compactDecrypt, CompactEncrypt } from 'jose'
import type { UnitId } from '../../../shared/ids.ts'
import type { Vault } from '../records-world.ts'

/** `keyOf` answers with the 256 bits of a principal's key, always the same ones. */
export const keyRingVault = (keyOf: (principal: UnitId) => Uint8Array): Vault => ({
  make: async (principal) => {
    const key = new Uint8Array(randomBytes(32))
    const wrapped = await new CompactEncrypt(key)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', principal })
      .encrypt(keyOf(principal))
    return { key, wrapped }
  },
  open: async (principal, wrapped) => (await compactDecrypt(wrapped, keyOf(principal))).plaintext,
})
