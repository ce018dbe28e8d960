/** A link into the guest's seat: made in this page, and only its hash is ever told to the server. */
import { base64url } from '../../data/random-id.ts'

export interface GuestLink {
  /** The secret stands after `#`, so it is sent to nobody. */
  address: string
  /** SHA-256 of the secret, base64url: what the seat is opened with. */
  hash: string
}

export const newGuestLink = async (visit: string): Promise<GuestLink> => {
  const secret = base64url(crypto.getRandomValues(new Uint8Array(32)))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
  return {
    address: `${location.origin}/gast/#${visit}.${secret}`,
    hash: base64url(new Uint8Array(digest)),
  }
}
