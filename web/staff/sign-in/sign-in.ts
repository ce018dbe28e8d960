/**
 * Sign-in by OIDC authorization code with PKCE (S256) as a public client. The id token lives in
 * this tab only, and the address is cleaned before anything else can read it.
 */
import { signal } from '@preact/signals'
import { forgetFetched } from '../../data/forget-fetched.ts'
import { base64url, onceId } from '../../data/random-id.ts'

export type SignInState =
  | { at: 'working' }
  | { at: 'out'; why?: 'failed' | 'unreachable' | 'expired' | 'not-yours' }
  | { at: 'in'; token: string }

export const signedIn = signal<SignInState>({ at: 'working' })
export const isSignedIn = (): boolean => signedIn.value.at === 'in'

const tokenKey = 'dorren.staff.token'
const startKey = 'dorren.staff.start'

interface Started {
  verifier: string
  state: string
  nonce: string
  clientId: string
  tokenEndpoint: string
  redirect: string
  /** Name of the channel back to the page that lost its sign-in, so that nothing written there is lost. */
  again?: string
}

/** S256 of RFC 7636. */
export const challengeOf = async (verifier: string): Promise<string> =>
  base64url(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))),
  )

const json = async (url: string, init?: RequestInit): Promise<Record<string, unknown>> => {
  const answer = await fetch(url, { cache: 'no-store', credentials: 'omit', ...init })
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  return (await answer.json()) as Record<string, unknown>
}

/** The claims of a token, unverified: the server verifies, the page only compares the nonce. */
export const claimsOf = (token: string): Record<string, unknown> => {
  const body = token.split('.')[1] ?? ''
  const bytes = Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
    c.charCodeAt(0),
  )
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
}

const againMark = '#again='

/** Leaves for the provider's own page; comes back to this one. */
export const signIn = async (again?: string): Promise<void> => {
  signedIn.value = { at: 'working' }
  try {
    const { issuer, clientId } = await json('/config.json')
    const provider = await json(`${String(issuer)}/.well-known/openid-configuration`)
    const started: Started = {
      verifier: onceId() + onceId(),
      state: onceId(),
      nonce: onceId(),
      clientId: String(clientId),
      tokenEndpoint: String(provider['token_endpoint']),
      redirect: location.origin + location.pathname,
      ...(again === undefined ? {} : { again }),
    }
    sessionStorage.setItem(startKey, JSON.stringify(started))
    const ask = new URL(String(provider['authorization_endpoint']))
    ask.search = new URLSearchParams({
      response_type: 'code',
      client_id: started.clientId,
      redirect_uri: started.redirect,
      scope: 'openid profile',
      state: started.state,
      nonce: started.nonce,
      code_challenge: await challengeOf(started.verifier),
      code_challenge_method: 'S256',
    }).toString()
    location.assign(ask)
  } catch {
    signedIn.value = { at: 'out', why: 'unreachable' }
  }
}

/** Signs in anew in a small window, so that drafts and talks stay on this page. */
export const signInAgain = (): void => {
  const name = onceId()
  const back = new BroadcastChannel(name)
  back.onmessage = ({ data }) => {
    back.close()
    keep(String(data))
  }
  const opened = window.open(
    location.pathname + againMark + name,
    name,
    'popup,width=480,height=720',
  )
  if (opened === null) {
    back.close()
    void signIn()
  }
}

const keep = (token: string): void => {
  sessionStorage.setItem(tokenKey, token)
  signedIn.value = { at: 'in', token }
}

const finish = async (address: URLSearchParams, started: Started | undefined): Promise<string> => {
  const code = address.get('code')
  if (started === undefined || code === null) throw new Error('not started here')
  if (address.get('state') !== started.state) throw new Error('another state')
  const reply = await json(started.tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: started.redirect,
      client_id: started.clientId,
      code_verifier: started.verifier,
    }),
  })
  const token = String(reply['id_token'])
  if (claimsOf(token)['nonce'] !== started.nonce) throw new Error('another nonce')
  return token
}

/** Call once when the page opens: takes up the provider's answer, or the token of this tab. */
export const resumeSignIn = async (): Promise<void> => {
  const address = new URLSearchParams(location.search)
  if (address.has('code') || address.has('error')) {
    const stored = sessionStorage.getItem(startKey)
    const started = stored === null ? undefined : (JSON.parse(stored) as Started)
    sessionStorage.removeItem(startKey)
    history.replaceState(null, '', location.pathname)
    try {
      const token = await finish(address, started)
      if (started?.again !== undefined) {
        new BroadcastChannel(started.again).postMessage(token)
        window.close()
        return
      }
      keep(token)
    } catch {
      signedIn.value = { at: 'out', why: 'failed' }
    }
    return
  }
  if (location.hash.startsWith(againMark)) return signIn(location.hash.slice(againMark.length))
  const token = sessionStorage.getItem(tokenKey)
  signedIn.value = token === null ? { at: 'out' } : { at: 'in', token }
}

/** The token no longer opens anything: say why, and keep what was written on the page. */
export const signedOut = (why: 'expired' | 'not-yours'): void => {
  sessionStorage.removeItem(tokenKey)
  signedIn.value = { at: 'out', why }
  if (why === 'not-yours') forgetFetched()
}

/** Leaves nothing of the staff member in this tab. */
export const signOut = (): void => {
  forgetFetched()
  sessionStorage.clear()
  location.reload()
}

/** The bearer header of the API calls; undefined when nobody is signed in. */
export const bearer = (): string | undefined =>
  signedIn.value.at === 'in' ? `Bearer ${signedIn.value.token}` : undefined
