/**
 * Sign-in by OIDC authorization code with PKCE (S256) as a public client. The id token lives in
 * this tab only, and the address is cleaned before anything else can read it.
 */
import { signal } from '@preact/signals'
import { forgetFetched } from '../../data/forget-fetched.ts'
import { base64url, onceId } from '../../data/random-id.ts'
import { askProvider, claimsOf, readProvider } from './provider.ts'
import { aheadBy, keepRenewal, keepRenewed, renew, revoke, type Renewal } from './keep-signed-in.ts'
import { keptJson } from '../../data/read-json.ts'
import { leavingIsMeant } from '../../ui/leave-page.ts'

export type SignInState =
  | { at: 'working' }
  /** Signed in for another page, which has it now. */
  | { at: 'handed-on' }
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
  revocationEndpoint?: string
  redirect: string
  /** The part of the page that was asked for: the provider brings none back. */
  at?: string
  /** Name of the channel back to the page that lost its sign-in, so that nothing written there is lost. */
  again?: string
}

/** S256 of RFC 7636. */
export const challengeOf = async (verifier: string): Promise<string> =>
  base64url(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))),
  )

const againMark = '#again='

/** Leaves for the provider's own page; comes back to this one. */
export const signIn = async (again?: string): Promise<void> => {
  signedIn.value = { at: 'working' }
  try {
    const { issuer, clientId } = await readProvider('/config.json')
    const provider = await readProvider(`${String(issuer)}/.well-known/openid-configuration`)
    const started: Started = {
      verifier: onceId() + onceId(),
      state: onceId(),
      nonce: onceId(),
      clientId: String(clientId),
      tokenEndpoint: String(provider['token_endpoint']),
      ...(typeof provider['revocation_endpoint'] === 'string' && {
        revocationEndpoint: provider['revocation_endpoint'],
      }),
      redirect: location.origin + location.pathname,
      ...(again === undefined ? { at: location.hash } : { again }),
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

/** What a sign-in gives: the token, and what renews it where the provider has given that. */
interface Given {
  token: string
  renewal?: Renewal
}

/** Whose the tab is, also while nobody is signed in: what is kept in it is theirs. */
const whoseKey = 'dorren.staff.whose'
const whoseIs = (token: string): string => String(claimsOf(token)['sub'])

const keep = ({ token, renewal }: Given): void => {
  const whose = whoseIs(token)
  const isAnothers = (sessionStorage.getItem(whoseKey) ?? whose) !== whose
  if (isAnothers) sessionStorage.clear()
  sessionStorage.setItem(whoseKey, whose)
  sessionStorage.setItem(tokenKey, token)
  if (renewal !== undefined) keepRenewal(renewal)
  if (isAnothers) return beginAnew()
  signInAt.value = undefined
  signedIn.value = { at: 'in', token }
}

/** What the page has read is not for whoever is here now: it shows nothing more, and is loaded anew. */
const beginAnew = (): void => {
  signedIn.value = { at: 'working' }
  forgetFetched()
  leavingIsMeant()
  location.reload()
}

/** Where to sign in anew by hand, while a browser has stopped the small window. */
export const signInAt = signal<string | undefined>(undefined)

/** Signs in anew in a small window, so that drafts and talks stay on this page. */
export const signInAgain = (): void => {
  const name = onceId()
  const address = location.pathname + againMark + name
  const back = new BroadcastChannel(name)
  back.onmessage = ({ data }: MessageEvent<Given>) => {
    back.close()
    keep(data)
  }
  const opened = window.open(address, name, 'popup,width=480,height=720')
  // A link that is pressed is never stopped, and this page stays as it is.
  signInAt.value = opened === null ? address : undefined
}

const finish = async (address: URLSearchParams, started: Started | undefined): Promise<Given> => {
  const code = address.get('code')
  if (started === undefined || code === null) throw new Error('not started here')
  if (address.get('state') !== started.state) throw new Error('another state')
  const { clientId, tokenEndpoint, revocationEndpoint, redirect, verifier, nonce } = started
  const reply = await askProvider(tokenEndpoint, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirect,
    client_id: clientId,
    code_verifier: verifier,
  })
  const token = String(reply['id_token'])
  if (claimsOf(token)['nonce'] !== nonce) throw new Error('another nonce')
  const refreshToken = reply['refresh_token']
  if (typeof refreshToken !== 'string') return { token }
  const renewal = {
    refreshToken,
    clientId,
    tokenEndpoint,
    ...(revocationEndpoint !== undefined && { revocationEndpoint }),
    ahead: aheadBy(token),
  }
  return { token, renewal }
}

/** The token of this tab, also after it has run out. */
const kept = (): string | undefined => sessionStorage.getItem(tokenKey) ?? undefined

/** Where the tabs of this browser are told who has signed out; not every browser has it. */
const openLeft = (): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('dorren.staff.left')

/** Whoever signs out leaves the computer: no other tab of theirs stays open. What was written there waits for them. */
const leaveWithOthers = (): void => {
  const left = openLeft()
  if (left === undefined) return
  left.onmessage = ({ data }: MessageEvent<string | null>) => {
    if (data === null || data !== sessionStorage.getItem(whoseKey)) return
    sessionStorage.removeItem(tokenKey)
    keepRenewal(undefined)
    beginAnew()
  }
}

/** Call once when the page opens: takes up the provider's answer, or the token of this tab. */
export const resumeSignIn = async (): Promise<void> => {
  leaveWithOthers()
  await takeUp()
  if (signedIn.value.at !== 'handed-on') keepRenewed(kept, (token) => keep({ token }))
}

const takeUp = async (): Promise<void> => {
  const address = new URLSearchParams(location.search)
  if (address.has('code') || address.has('error')) {
    const started = keptJson<Started>(sessionStorage.getItem(startKey))
    sessionStorage.removeItem(startKey)
    history.replaceState(null, '', location.pathname)
    // Told to whoever has already read the address, and no step more to go back.
    if (started?.at) location.replace(started.at)
    try {
      const given = await finish(address, started)
      if (started?.again !== undefined) {
        new BroadcastChannel(started.again).postMessage(given)
        signedIn.value = { at: 'handed-on' }
        window.close()
        return
      }
      keep(given)
    } catch {
      signedIn.value = { at: 'out', why: 'failed' }
    }
    return
  }
  if (location.hash.startsWith(againMark)) return signIn(location.hash.slice(againMark.length))
  const token = kept()
  if (token !== undefined) sessionStorage.setItem(whoseKey, whoseIs(token))
  signedIn.value = token === undefined ? { at: 'out' } : { at: 'in', token }
}

/** A token that is refused so soon after it was made is not old: another would be refused as well. */
const tooYoung = 60_000
let renewedAt = -Infinity

const renewOrTell = async (): Promise<void> => {
  if (performance.now() - renewedAt < tooYoung) keepRenewal(undefined)
  const outcome = await renew()
  if (typeof outcome === 'object') {
    renewedAt = performance.now()
    return keep(outcome)
  }
  if (outcome === 'refused') sessionStorage.removeItem(tokenKey)
  signedIn.value = { at: 'out', why: 'expired' }
}

/**
 * The token no longer opens anything. One that has run out is renewed in silence, also later when the
 * provider is away; otherwise it is said why, and what was written stays on the page.
 */
export const signedOut = (why: 'expired' | 'not-yours'): void => {
  if (why === 'expired') return void renewOrTell()
  sessionStorage.removeItem(tokenKey)
  keepRenewal(undefined)
  signedIn.value = { at: 'out', why }
  forgetFetched()
}

/** Leaves nothing of the staff member in this tab, nor a sign-in in another, nor one at the provider that could be renewed. */
export const signOut = (): void => {
  forgetFetched()
  revoke()
  const whose = sessionStorage.getItem(whoseKey)
  sessionStorage.clear()
  openLeft()?.postMessage(whose)
  location.reload()
}

/** The bearer header of the API calls; undefined when nobody is signed in. */
export const bearer = (): string | undefined =>
  signedIn.value.at === 'in' ? `Bearer ${signedIn.value.token}` : undefined
