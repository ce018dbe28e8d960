/**
 * The one place where text becomes a sealed body and back. Version 0 hides nothing from the server;
 * a later version encrypts, and nothing outside this file will notice.
 */
import type { Sealed } from '../../shared/words.ts'
import { base64url, fromBase64url } from './once.ts'

/** Text as the contract carries it; empty text cannot be sealed. */
export const seal = (text: string): Sealed => ({
  v: 0,
  kid: 'none',
  data: base64url(new TextEncoder().encode(text)),
})

/** The text, or undefined when this page does not know the version or the bytes are not text. */
export const unseal = ({ v, data }: Sealed): string | undefined => {
  if (v !== 0) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fromBase64url(data))
  } catch {
    return undefined
  }
}

/** UTF-8 bytes that fit in a message (8,000 base64url characters). */
export const messageBytes = 6000

/** True when the text fits in one message. */
export const fitsInMessage = (text: string): boolean =>
  new TextEncoder().encode(text).length <= messageBytes
