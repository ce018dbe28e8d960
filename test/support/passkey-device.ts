/** A device that makes and uses a passkey as a browser would: one key pair, no attestation. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const hash = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** As much CBOR as a passkey needs: small numbers, texts, bytes and maps. */
type Cbor = number | string | Uint8Array | Map<number | string, Cbor>
const head = (major: number, size: number): Buffer =>
  size < 24
    ? Buffer.from([(major << 5) | size])
    : size < 256
      ? Buffer.from([(major << 5) | 24, size])
      : Buffer.from([(major << 5) | 25, size >> 8, size & 255])
const cbor = (value: Cbor): Buffer => {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, value.length), Buffer.from(value)])
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value])
  const entries = [...value].flatMap(([key, one]) => [cbor(key), cbor(one)])
  return Buffer.concat([head(5, value.size), ...entries])
}

export const passkeyDevice = (origin: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  const client = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  // A passkey that is kept in several places counts nothing.
  const data = (rpId: string, flags: number, count = 0) =>
    Buffer.concat([hash(rpId), Buffer.from([flags]), Buffer.from([0, 0, 0, count])])
  const named = { id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {} }
  return {
    /** Answers what `navigator.credentials.create` answers, as JSON. */
    make: (options: string, count = 0): string => {
      const { challenge, rp } = JSON.parse(options) as { challenge: string; rp: { id: string } }
      const key = new Map<number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ])
      const credential = Buffer.concat([
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        cbor(key),
      ])
      const authData = Buffer.concat([data(rp.id, 0x45, count), credential])
      const attestation = new Map<string, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ])
      return JSON.stringify({
        ...named,
        response: {
          clientDataJSON: text(client('webauthn.create', challenge)),
          attestationObject: text(cbor(attestation)),
          transports: ['internal'],
        },
      })
    },
    /** Answers what `navigator.credentials.get` answers, as JSON. */
    use: (options: string, count = 0): string => {
      const { challenge, rpId } = JSON.parse(options) as { challenge: string; rpId: string }
      const authenticatorData = data(rpId, 0x05, count)
      const clientDataJSON = client('webauthn.get', challenge)
      const signature = sign(
        'sha256',
        Buffer.concat([authenticatorData, hash(clientDataJSON)]),
        privateKey,
      )
      return JSON.stringify({
        ...named,
        response: {
          authenticatorData: text(authenticatorData),
          clientDataJSON: text(clientDataJSON),
          signature: text(signature),
        },
      })
    },
  }
}
