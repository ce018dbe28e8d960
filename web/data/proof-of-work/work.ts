/** The work itself: guesses until one fits what is asked for. Written out, for a library is more than a page on its way can carry. */
import type { Challenge, Join } from '../../../shared/contract/visit/door.ts'

type Bytes = Uint8Array<ArrayBuffer>

const bytesOf = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))

const hexOf = (bits: ArrayBuffer): string =>
  Array.from(new Uint8Array(bits), (byte) => byte.toString(16).padStart(2, '0')).join('')

const derived = async (
  { algorithm, cost, keyLength }: Challenge['parameters'],
  salt: Bytes,
  guess: Bytes,
): Promise<string> => {
  const { subtle } = crypto
  if (algorithm !== 'SHA-256') {
    const key = await subtle.importKey('raw', guess, 'PBKDF2', false, ['deriveBits'])
    const way = { name: 'PBKDF2', salt, iterations: cost, hash: 'SHA-256' }
    return hexOf(await subtle.deriveBits(way, key, 8 * keyLength))
  }
  let bits = new Uint8Array([...salt, ...guess]).buffer
  for (let round = 0; round < cost; round++) bits = await subtle.digest(algorithm, bits)
  return hexOf(bits)
}

/** As the library of the server derives it (altcha): the nonce and a counter of four bytes, salted. */
export const solved = async ({ parameters }: Challenge): Promise<Join['proof']['solution']> => {
  const [salt, nonce] = [bytesOf(parameters.salt), bytesOf(parameters.nonce)]
  const guess = new Uint8Array(nonce.length + 4)
  guess.set(nonce)
  const number = new DataView(guess.buffer)
  for (let counter = 0; ; counter++) {
    number.setUint32(nonce.length, counter)
    const derivedKey = await derived(parameters, salt, guess)
    if (derivedKey.startsWith(parameters.keyPrefix)) return { counter, derivedKey }
  }
}
