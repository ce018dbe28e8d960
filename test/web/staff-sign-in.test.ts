/** Sign-in by code and PKCE: nobody else's answer is accepted, and the token stays in the tab. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const issuer = 'https://id.example'
const idToken = (nonce: string) =>
  `h.${Buffer.from(JSON.stringify({ sub: 'elin', name: 'Åsa', nonce })).toString('base64url')}.s`

let left: URL | undefined
let asked: URLSearchParams | undefined
let nonce = ''
const stored = new Map<string, string>()

beforeEach(() => {
  vi.resetModules()
  left = asked = undefined
  stored.clear()
  const page = { search: '', hash: '', origin: 'https://dorren.example', pathname: '/personal/' }
  vi.stubGlobal('location', { ...page, assign: (url: URL) => (left = url), reload: () => {} })
  vi.stubGlobal('history', { replaceState: vi.fn() })
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  })
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    if (url === '/config.json') return Response.json({ issuer, clientId: 'dorren' })
    if (url.endsWith('/openid-configuration')) {
      return Response.json({
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
      })
    }
    asked = init?.body as URLSearchParams
    return Response.json({ id_token: idToken(nonce) })
  })
})
afterEach(() => vi.unstubAllGlobals())

const load = () => import('../../web/staff/sign-in/sign-in.ts')
const comeBack = (change: Record<string, string> = {}) => {
  const state = left?.searchParams.get('state') ?? ''
  location.search = `?${new URLSearchParams({ code: 'abc', state, ...change }).toString()}`
}

test('the way there carries the challenge of S256, and the way back its verifier', async () => {
  const { signIn, resumeSignIn, signedIn, challengeOf, bearer } = await load()
  await signIn()
  expect(left?.searchParams.get('code_challenge_method')).toBe('S256')
  expect(left?.searchParams.get('redirect_uri')).toBe('https://dorren.example/personal/')
  nonce = left?.searchParams.get('nonce') ?? ''
  comeBack()
  await resumeSignIn()
  const verifier = asked?.get('code_verifier') ?? ''
  expect(await challengeOf(verifier)).toBe(left?.searchParams.get('code_challenge'))
  expect(verifier.length).toBeGreaterThanOrEqual(43)
  expect(signedIn.value.at).toBe('in')
  expect(bearer()).toBe(`Bearer ${idToken(nonce)}`)
  expect(history.replaceState).toHaveBeenCalledWith(null, '', '/personal/')
})

test('the example of RFC 7636 gives the challenge printed there', async () => {
  const { challengeOf } = await load()
  expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  )
})

test.each([
  ['another state', { state: 'other' }, undefined],
  ['another nonce', {}, 'other'],
])('an answer with %s is refused', async (_, change, wrongNonce) => {
  const { signIn, resumeSignIn, signedIn, bearer } = await load()
  await signIn()
  nonce = wrongNonce ?? left?.searchParams.get('nonce') ?? ''
  comeBack(change)
  await resumeSignIn()
  expect(signedIn.value).toEqual({ at: 'out', why: 'failed' })
  expect(bearer()).toBeUndefined()
})

test('an answer that this tab never asked for is refused', async () => {
  const { resumeSignIn, signedIn } = await load()
  location.search = '?code=abc&state=planted'
  await resumeSignIn()
  expect(signedIn.value.at).toBe('out')
  expect(asked).toBeUndefined()
})

test('names with letters beyond ASCII are read from the token', async () => {
  const { claimsOf } = await load()
  expect(claimsOf(idToken('n'))['name']).toBe('Åsa')
})
