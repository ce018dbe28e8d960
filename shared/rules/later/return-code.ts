/**
 * The return code: five words that an anonymous youth can write on a note. One slip in a word is
 * forgiven only where it can be but one word, and å, ä and ö may be written without their dots.
 */
import { codeWords } from './return-code-words.ts'
import { longestCode } from './code-limits.ts'

export const wordsInCode = 5
const bitsInWord = 11

/** Source: product requirement "at least 52 bits"; this is 55. Confirmed by: nobody yet. */
export const bitsInCode = wordsInCode * bitsInWord

/** Five words from at least 7 bytes of randomness, which must be uniform. */
export const codeFrom = (random: Uint8Array): string => {
  let bits = 0n
  for (const byte of random.subarray(0, 7)) bits = (bits << 8n) | BigInt(byte)
  const words = Array.from({ length: wordsInCode }, (_, place) => {
    const index = Number((bits >> BigInt(place * bitsInWord)) & 2047n)
    return codeWords[index] ?? ''
  })
  return words.join(' ')
}

const plain: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', æ: 'a', ø: 'o' }

/** The word as it is compared: small letters without dots. */
export const bare = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[åäöéæø]/g, (letter) => plain[letter] ?? letter)

/** True when one letter added, left out, changed or two neighbours swapped makes `a` of `b`. */
export const isOneSlip = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const restOfA = a.slice(at)
  const restOfB = b.slice(at)
  if (restOfA.length > restOfB.length) return restOfA.slice(1) === restOfB
  if (restOfA.length < restOfB.length) return restOfA === restOfB.slice(1)
  const swapped = `${restOfA[1] ?? ''}${restOfA[0] ?? ''}${restOfA.slice(2)}`
  return restOfA.slice(1) === restOfB.slice(1) || swapped === restOfB
}

const byBare = new Map(codeWords.map((word) => [bare(word), word]))

/** A word of the list, 'unknown', or 'unclear' when the slip could be more than one word. */
type ReadWord = { word: string } | { trouble: 'unknown' | 'unclear'; written: string }

const readWord = (written: string): ReadWord => {
  const asked = bare(written)
  const exact = byBare.get(asked)
  if (exact !== undefined) return { word: exact }
  const near = codeWords.filter((word) => isOneSlip(asked, bare(word)))
  const [only] = near
  if (only !== undefined && near.length === 1) return { word: only }
  return { trouble: near.length === 0 ? 'unknown' : 'unclear', written }
}

export type ReadCode =
  | { code: string }
  /** What to look at again; `count` is how many words were written. */
  | { count: number; troubles: { at: number; trouble: 'unknown' | 'unclear'; written: string }[] }

/** What somebody wrote as a code: any spaces, commas or dashes between the words, in any case. */
export const readCode = (text: string): ReadCode => {
  const written = text
    .slice(0, longestCode)
    .normalize('NFC')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  const read = written.slice(0, 2 * wordsInCode).map(readWord)
  const troubles = read.flatMap((one, at) => ('trouble' in one ? [{ at, ...one }] : []))
  if (troubles.length > 0 || written.length !== wordsInCode)
    return { count: written.length, troubles }
  return { code: read.map((one) => ('word' in one ? one.word : '')).join(' ') }
}
