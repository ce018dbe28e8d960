/** The way to the e-identification: code with PKCE, and a proof bound to what it is for. */
import { identityApi } from '../../../shared/contract/records/identity.ts'
import { client } from '../client.ts'
import { keepErrand, type EidErrand } from './eid-return.ts'

const anyone = client(identityApi, { authorization: () => undefined })

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const random = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)))
export const sha256 = async (text: string): Promise<string> =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))

/** Where the clinic sends whoever wants to be known; undefined when it offers no e-identification. */
export const eidOffer = async () => (await anyone.eid()).offer

/** Leaves for the e-identification. False when the clinic offers none. `boundTo` is what the proof is for. */
export const goToEid = async (
  why: EidErrand['why'],
  boundTo: (verifier: string) => string | Promise<string> = random,
): Promise<boolean> => {
  const offer = await eidOffer()
  if (offer === undefined) return false
  const errand = {
    verifier: random(),
    state: random(),
    redirect: location.origin + location.pathname,
    why,
  }
  keepErrand(errand)
  const asked = new URLSearchParams({
    response_type: 'code',
    client_id: offer.client,
    redirect_uri: errand.redirect,
    scope: 'openid profile',
    state: errand.state,
    nonce: await boundTo(errand.verifier),
    code_challenge: await sha256(errand.verifier),
    code_challenge_method: 'S256',
  })
  location.assign(`${offer.authorize}?${asked}`)
  return true
}
