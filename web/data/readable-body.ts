/**
 * Text as the contract carries it where the server must be able to pass it on to whoever answers:
 * letters and booked times. What is said in a talk goes another way: see web/data/sealed/.
 */
import { plainBody } from '../../shared/sealed-text.ts'
import type { Sealed } from '../../shared/ids.ts'
import { base64url, fromBase64url } from './random-id.ts'

/** Text for the contract; empty text cannot be carried. */
export const seal = (text: string): Sealed => ({
  v: plainBody,
  kid: 'none',
  data: base64url(new TextEncoder().encode(text)),
})

/** The text, or undefined when it is sealed or the bytes are not text. */
export const unseal = ({ v, data }: Sealed): string | undefined => {
  if (v !== plainBody) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fromBase64url(data))
  } catch {
    return undefined
  }
}
