/** KMS as far as the vault asks it: a data key sealed by an alias, which opens under the same name only. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

interface Asked {
  KeyId: string
  EncryptionContext: { principal: string }
  CiphertextBlob?: string
}

/** The status and the body of the answer. */
export const principalKeys = (
  operation: string,
  { KeyId, EncryptionContext, CiphertextBlob = '' }: Asked,
): [number, object] => {
  const key = createHash('sha256').update(KeyId).digest()
  const context = Buffer.from(JSON.stringify(EncryptionContext))
  if (!KeyId.endsWith(`/${EncryptionContext.principal}`))
    return [400, { __type: 'AccessDeniedException' }]
  if (operation === 'GenerateDataKey') {
    const [plain, iv] = [randomBytes(32), randomBytes(12)]
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(context)
    const sealed = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    return [
      200,
      { KeyId, Plaintext: plain.toString('base64'), CiphertextBlob: sealed.toString('base64') },
    ]
  }
  const blob = Buffer.from(CiphertextBlob, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(0, 12))
    .setAAD(context)
    .setAuthTag(blob.subarray(-16))
  try {
    const plain = Buffer.concat([decipher.update(blob.subarray(12, -16)), decipher.final()])
    return [200, { KeyId, Plaintext: plain.toString('base64') }]
  } catch {
    return [400, { __type: 'InvalidCiphertextException' }]
  }
}
