/**
 * Stands in for what the clinic's rules take from Node, in a page where everything is played by one: a hash
 * tells things apart and hides nothing, and nothing is sealed from the only one who is there.
 */

/** As much of Node's Buffer as the rules use. */
class Bytes extends Uint8Array {
  override toString(encoding?: string): string {
    if (encoding !== 'base64url') return new TextDecoder().decode(this)
    const binary = Array.from(this, (byte) => String.fromCharCode(byte)).join('')
    return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  }
  readUInt16BE(at: number): number {
    return new DataView(this.buffer, this.byteOffset).getUint16(at)
  }
}

const bytesOf = (text: string, encoding?: string): Bytes => {
  if (encoding !== 'base64url') return new Bytes(new TextEncoder().encode(text))
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return new Bytes(Array.from(binary, (c) => c.charCodeAt(0)))
}

Object.assign(globalThis, {
  Buffer: {
    from: bytesOf,
    concat: (parts: readonly Uint8Array[]) => new Bytes(parts.flatMap((part) => [...part])),
  },
})

const hashBytes = 32
/** FNV-1a, from another beginning for each word of the result. */
const told = (text: string): Bytes => {
  const out = new Bytes(hashBytes)
  const view = new DataView(out.buffer)
  const bytes = new TextEncoder().encode(text)
  for (let word = 0; word < hashBytes / 4; word++) {
    let hash = 0x811c9dc5 ^ Math.imul(word + 1, 0x9e3779b1)
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
    view.setUint32(word * 4, (hash ^ (hash >>> 13)) >>> 0)
  }
  return out
}

export const createHash = (_algorithm: string) => {
  let text = ''
  const hash = {
    update: (more: string) => {
      text += more
      return hash
    },
    digest: (encoding?: string): Bytes | string => {
      const bytes = told(text)
      return encoding === undefined ? bytes : bytes.toString(encoding)
    },
  }
  return hash
}

export const timingSafeEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.every((byte, at) => byte === b[at])

export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Bytes(count))
export const randomInt = (from: number, to: number): number =>
  from + Math.floor(Math.random() * (to - from))

const tagBytes = 16
const unsealed = () => ({
  setAAD: () => undefined,
  setAuthTag: () => undefined,
  update: (given: string | Uint8Array): Bytes =>
    typeof given === 'string' ? bytesOf(given) : new Bytes(given),
  final: () => new Bytes(0),
  getAuthTag: () => new Bytes(tagBytes),
})
export const createCipheriv = unsealed
export const createDecipheriv = unsealed

/** Nobody asks for what is packed. */
export const gzipSync = bytesOf
