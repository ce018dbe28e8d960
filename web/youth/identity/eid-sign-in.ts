/** The way to the e-identification and back: code with PKCE, and a proof bound to what it is for. */
import { identityApi } from '../../../shared/contract/records/identity.ts'
import { client } from '../../data/client.ts'
import { eidReturned, keepErrand, type EidErrand } from './eid-return.ts'
import { key } from '../visit/visit-store.ts'

export const identity = client(identityApi, {
  authorization: () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`),
})

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const random = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)))
const sha256 = async (text: string): Promise<string> =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))

/** What a proof for this visit is bound to; the server makes the same. */
export const nonceOfVisit = (visit: string): Promise<string> => sha256(`known ${visit}`)

/** Leaves for the e-identification. False when the clinic offers none. */
export const goToEid = async (why: EidErrand['why'], nonce = random()): Promise<boolean> => {
  const { offer } = await identity.eid()
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
    nonce,
    code_challenge: await sha256(errand.verifier),
    code_challenge_method: 'S256',
  })
  location.assign(`${offer.authorize}?${asked}`)
  return true
}

/** What the e-identification said of whoever came back; undefined when they turned back. */
export const proveReturned = async () => {
  const returned = eidReturned.peek()
  eidReturned.value = undefined
  if (returned?.code === undefined) return undefined
  const { code, verifier, redirect } = returned
  return identity.prove({ code, verifier, redirect })
}
