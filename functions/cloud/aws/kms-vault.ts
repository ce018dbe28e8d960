/** The vault in AWS: one key of KMS per principal, and its name in every use of it. */
import type { KMSClient } from '@aws-sdk/client-kms'
import type { UnitId } from '../../../shared/ids.ts'
import { isBusy } from './is-busy.ts'
import { StoreBusy } from '../../store/store.ts'
import type { DataKey, Vault } from '../../records/index.ts'

/** How long a data key once opened is remembered; the wrapping is read each time, so shredding bites at once. */
const rememberedFor = 5 * 60_000
const rememberedAtMost = 500

/**
 * `aliases` is the common beginning of the keys' aliases. The principal is the encryption context:
 * a wrapping opens by the key it was made with, and under the name it was made for. Only that name
 * reaches the log of KMS, never a person.
 */
export const kmsVault = (aliases: string, now: () => number): Vault => {
  let client: KMSClient | undefined
  /** The library is read when a word is first opened or sealed: signing in and lists wait for none. */
  const kms = async () => {
    const library = await import('./kms.ts')
    client ??= library.kmsClient()
    return { ...library, client }
  }
  const opened = new Map<string, { key: Uint8Array; until: number }>()
  const named = (principal: UnitId) => ({
    KeyId: `${aliases}/${principal}`,
    EncryptionContext: { principal },
  })
  const asked = async <T>(call: () => Promise<T>): Promise<T> => {
    try {
      return await call()
    } catch (error) {
      throw isBusy(error) ? new StoreBusy('vault') : error
    }
  }
  const remember = (principal: UnitId, { key, wrapped }: DataKey): DataKey => {
    if (opened.size >= rememberedAtMost) opened.clear()
    opened.set(`${principal} ${wrapped}`, { key, until: now() + rememberedFor })
    return { key, wrapped }
  }
  return {
    make: async (principal) => {
      const { client, GenerateDataKeyCommand } = await kms()
      const made = await asked(() =>
        client.send(new GenerateDataKeyCommand({ ...named(principal), KeySpec: 'AES_256' })),
      )
      if (made.Plaintext === undefined || made.CiphertextBlob === undefined)
        throw new Error('the vault made no key')
      const wrapped = Buffer.from(made.CiphertextBlob).toString('base64url')
      return remember(principal, { key: made.Plaintext, wrapped })
    },
    open: async (principal, wrapped) => {
      const known = opened.get(`${principal} ${wrapped}`)
      if (known !== undefined && known.until > now()) return known.key
      const { client, DecryptCommand } = await kms()
      const { Plaintext } = await asked(() =>
        client.send(
          new DecryptCommand({
            ...named(principal),
            CiphertextBlob: new Uint8Array(Buffer.from(wrapped, 'base64url')),
          }),
        ),
      )
      if (Plaintext === undefined) throw new Error('the vault opened nothing')
      return remember(principal, { key: Plaintext, wrapped }).key
    },
  }
}
