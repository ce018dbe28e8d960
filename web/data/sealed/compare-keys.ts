/**
 * Words by which two people see that nobody between them has put in a key of their own: made from
 * the visit, the name of the talk's key and the public keys of **all** pages that have been given a key of
 * this part of the talk. The youth's page knows whom it gave one; the counsellor's page knows which are the
 * counsellor's own. One page more on either side gives other words.
 */
import { codeWords } from '../../../shared/rules/later/return-code-words.ts'

const wordsToCompare = 4
const bitsInWord = 11

/**
 * Slow on purpose: whoever wanted another key with the same words would have to find it while the
 * talk lasts, and 2^44 tries at this price cannot be paid. About a fifth of a second on a phone.
 */
const rounds = 200_000

const utf8 = (text: string) => new TextEncoder().encode(text)

export interface Compared {
  visit: string
  /** The name of the talk's key, as in every message under it. */
  kid: string
  /** Every page that was ever given a key of this part, in whatever order. */
  pages: readonly string[]
}

export const compareWords = async ({ visit, kid, pages }: Compared): Promise<string> => {
  const what = utf8(JSON.stringify(['dorren words 2', visit, kid, [...new Set(pages)].sort()]))
  const from = await crypto.subtle.importKey('raw', what, 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: utf8('dorren words 2'), iterations: rounds }
  const bytes = new Uint8Array(await crypto.subtle.deriveBits(how, from, 64))
  let bits = bytes.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n)
  const words = Array.from({ length: wordsToCompare }, () => {
    const word = codeWords[Number(bits & 2047n)] ?? ''
    bits >>= BigInt(bitsInWord)
    return word
  })
  return words.join(' ')
}
