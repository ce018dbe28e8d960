/** Sign-in by code and PKCE: nobody else's answer is accepted, and the token stays in the tab. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const issuer = 'https://id.example'
const idToken = (nonce: string, more: object = {}) =>
  `h.${Buffer.from(JSON.stringify({ sub: 'elin', name: 'Åsa', nonce, ...more })).toString('base64url')}.s`
const minute = 60_000
const tokenFrom = (from: number) =>
  idToken('n', { iat: from / 1000, exp: (from + 60 * minute) / 1000 })
/** How the provider answers when it is asked to renew. */
let renewing: () => Response = () => Response.json({})
let renewals = 0

let left: URL | undefined
let replaced: string | undefined
let asked: URLSearchParams | undefined
let nonce = ''
/** Whom the provider knows at its own page. */
let whose = 'elin'
let reloads = 0
const stored = new Map<string, string>()
/** What the tabs of this browser are told; by the name of the channel. */
let channels: { name: string; onmessage?: (event: { data: unknown }) => void }[] = []

beforeEach(() => {
  vi.resetModules()
  channels = []
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      onmessage?: (event: { data: unknown }) => void
      constructor(readonly name: string) {
        channels.push(this)
      }
      postMessage(data: unknown): void {
        for (const one of channels)
          if (one !== this && one.name === this.name) one.onmessage?.({ data })
      }
      close = () => undefined
    },
  )
  left = asked = replaced = undefined
  stored.clear()
  whose = 'elin'
  reloads = 0
  const page = { search: '', hash: '', origin: 'https://dorren.example', pathname: '/personal/' }
  vi.stubGlobal('location', {
    ...page,
    assign: (url: URL) => (left = url),
    replace: (part: string) => (replaced = part),
    reload: () => reloads++,
  })
  vi.stubGlobal('history', { replaceState: vi.fn() })
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
    clear: () => stored.clear(),
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
    if (asked.get('grant_type') === 'refresh_token') {
      renewals++
      return Promise.resolve(renewing())
    }
    return Response.json({ id_token: idToken(nonce, { sub: whose }) })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const load = () => import('../../web/staff/sign-in/sign-in.ts')
const comeBack = (change: Record<string, string> = {}) => {
  const state = left?.searchParams.get('state') ?? ''
  location.search = `?${new URLSearchParams({ code: 'abc', state, ...change }).toString()}`
}

test('whoever asked for a part of the page comes to it, and whoever asked for none to its first', async () => {
  const { signIn, resumeSignIn } = await load()
  location.hash = '#rapport'
  await signIn()
  nonce = left!.searchParams.get('nonce')!
  location.hash = ''
  comeBack()
  await resumeSignIn()
  expect(replaced).toBe('#rapport')
  replaced = undefined
  await signIn()
  nonce = left!.searchParams.get('nonce')!
  comeBack()
  await resumeSignIn()
  expect(replaced).toBeUndefined()
})

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
  const { claimsOf } = await import('../../web/staff/sign-in/provider.ts')
  expect(claimsOf(idToken('n'))['name']).toBe('Åsa')
})

/** A tab in which somebody signed in at twelve, with a refresh token. `behind`: hours that the machine's clock is. */
const signedInAtTwelve = async (behind = 0) => {
  const twelve = Date.UTC(2026, 10, 28, 12)
  vi.useFakeTimers({ now: twelve - behind * 60 * minute })
  renewals = 0
  const first = tokenFrom(twelve)
  stored.set('dorren.staff.token', first)
  stored.set(
    'dorren.staff.renewal',
    JSON.stringify({
      refreshToken: 'again',
      clientId: 'dorren',
      tokenEndpoint: `${issuer}/token`,
      ahead: behind * 60 * minute,
    }),
  )
  const page = await load()
  const { signInEnds } = await import('../../web/staff/sign-in/keep-signed-in.ts')
  await page.resumeSignIn()
  return { ...page, signInEnds, first }
}
const pass = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * minute)

test('a sign-in is renewed in silence well before it ends, as long as the shift lasts', async () => {
  const { bearer, signInEnds, first, signedIn } = await signedInAtTwelve()
  renewing = () => Response.json({ id_token: tokenFrom(Date.now()) })
  await pass(40)
  expect(bearer()).toBe(`Bearer ${first}`)
  for (let hour = 0; hour < 4; hour++) {
    await pass(60)
    const until = JSON.parse(atob((bearer() ?? '').split('.')[1] ?? '')) as { exp: number }
    expect(until.exp * 1000 - Date.now()).toBeGreaterThanOrEqual(14 * minute)
    expect(signedIn.value.at).toBe('in')
    expect(signInEnds.value).toBeUndefined()
  }
  expect(asked?.get('refresh_token')).toBe('again')
})

test('a provider that is away signs nobody out; whoever works is told in time, and renewed when it is back', async () => {
  const { signedIn, signInEnds, bearer, first } = await signedInAtTwelve()
  renewing = () => new Response('', { status: 503 })
  await pass(50)
  expect(signInEnds.value).toBeUndefined()
  await pass(6)
  expect(signInEnds.value).toBe(Date.UTC(2026, 10, 28, 13))
  expect(signedIn.value.at).toBe('in')
  renewing = () => Response.json({ id_token: tokenFrom(Date.now()) })
  await pass(1)
  expect(signInEnds.value).toBeUndefined()
  expect(bearer()).not.toBe(`Bearer ${first}`)
})

test('whoever cannot be renewed is told a quarter of an hour before the end, and asked no more', async () => {
  const { signedIn, signInEnds } = await signedInAtTwelve()
  renewing = () => Response.json({ error: 'invalid_grant' }, { status: 400 })
  await pass(44)
  expect(signInEnds.value).toBeUndefined()
  await pass(2)
  expect(signInEnds.value).toBe(Date.UTC(2026, 10, 28, 13))
  expect(signedIn.value.at).toBe('in')
  await pass(10)
  expect(renewals).toBe(1)
})

test('on a machine whose clock is behind, what could not be renewed goes on being told', async () => {
  const { signInEnds } = await signedInAtTwelve(3)
  renewing = () => Response.json({ error: 'invalid_grant' }, { status: 400 })
  await pass(46)
  expect(signInEnds.value).toBe(Date.UTC(2026, 10, 28, 10))
  await pass(5)
  expect(signInEnds.value).toBe(Date.UTC(2026, 10, 28, 10))
})

test('a token that the clinic no longer takes is renewed before anybody hears of it', async () => {
  const { signedIn, signedOut } = await signedInAtTwelve()
  const states: string[] = []
  signedIn.subscribe(({ at }) => states.push(at))
  renewing = () => Response.json({ id_token: tokenFrom(Date.now() + 1000) })
  signedOut('expired')
  await pass(0)
  expect(states).toEqual(['in', 'in'])
  // A fresh one that is refused as well is no matter of age.
  signedOut('expired')
  await pass(0)
  expect(signedIn.value).toEqual({ at: 'out', why: 'expired' })
  expect(renewals).toBe(1)
})

test.each([
  ['back', -2],
  ['forward', 3],
])('a clock that is set %s by days signs nobody out', async (_, days) => {
  const { signedIn, signedOut, bearer, first } = await signedInAtTwelve()
  // What it is at the provider, whatever the clock of the machine says.
  let off = 0
  renewing = () => Response.json({ id_token: tokenFrom(Date.now() - off) })
  await pass(10)
  signedOut('expired')
  await pass(0)
  expect(renewals).toBe(1)
  const second = bearer()
  expect(second).not.toBe(`Bearer ${first}`)
  off = days * 24 * 60 * minute
  vi.setSystemTime(Date.now() + off)
  await pass(60)
  if (bearer() === second) signedOut('expired')
  await pass(0)
  expect(signedIn.value.at).toBe('in')
  expect(bearer()).not.toBe(second)
})

test('a small window that the browser stops loses nothing of the page', async () => {
  const { signInAgain, signInAt } = await signedInAtTwelve()
  vi.stubGlobal('BroadcastChannel', class {})
  vi.stubGlobal('window', { open: () => null })
  signInAgain()
  expect(left).toBeUndefined()
  expect(signInAt.value).toMatch(/^\/personal\/#again=/)
})

const goesAndComesBack = async (sub: string, page: Awaited<ReturnType<typeof load>>) => {
  whose = sub
  await page.signIn()
  nonce = left?.searchParams.get('nonce') ?? ''
  comeBack()
  await page.resumeSignIn()
}

test('what is written stands for whoever comes back, and nothing of it for another who signs in on the same tab', async () => {
  await goesAndComesBack('elin', await load())
  stored.set('draft v_1', 'Jag hör att du')
  stored.delete('dorren.staff.token')
  vi.resetModules()
  await goesAndComesBack('elin', await load())
  expect(stored.get('draft v_1')).toBe('Jag hör att du')
  expect(reloads).toBe(0)

  stored.delete('dorren.staff.token')
  vi.resetModules()
  const page = await load()
  await goesAndComesBack('amir', page)
  expect([...stored.values()].join()).not.toContain('Jag hör')
  // What has read the tab already is loaded anew, and shows nothing until then.
  expect(page.signedIn.value.at).toBe('working')
  expect(reloads).toBe(1)
  location.search = ''
  vi.resetModules()
  const anew = await load()
  await anew.resumeSignIn()
  expect(anew.bearer()).toBe(`Bearer ${idToken(nonce, { sub: 'amir' })}`)
})

test('another who signs in by the small window has nothing of the page beside it', async () => {
  const { signInAgain, signedIn } = await signedInAtTwelve()
  stored.set('draft v_1', 'Jag hör att du')
  let told: ((event: object) => void) | undefined
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      close = () => undefined
      set onmessage(listen: (event: object) => void) {
        told = listen
      }
    },
  )
  vi.stubGlobal('window', { open: () => ({}) })
  signInAgain()
  told?.({ data: { token: idToken('n', { sub: 'amir' }) } })
  expect(stored.has('draft v_1')).toBe(false)
  expect(signedIn.value.at).toBe('working')
  expect(reloads).toBe(1)
})

/** Another tab of this browser, in which somebody is signed in; what it keeps is `stored`. */
const tabOf = async (sub: string) => {
  vi.resetModules()
  const page = await load()
  await goesAndComesBack(sub, page)
  return page
}

test('whoever signs out is signed out in their other tabs, where what is written waits for them', async () => {
  const other = await tabOf('elin')
  stored.set('dorren.staff.renewal', '{}')
  stored.set('draft v_1', 'Jag hör att du')
  const kept = [...stored]
  const { signOut } = await tabOf('elin')
  const { onmessage: inOther } = channels[0]!
  let told: unknown
  channels[0]!.onmessage = ({ data }) => (told = data)
  signOut()
  expect(stored.size).toBe(0)
  expect(reloads, 'the tab in which it was pressed').toBe(1)

  for (const [name, value] of kept) stored.set(name, value)
  inOther?.({ data: told })
  expect(stored.get('draft v_1')).toBe('Jag hör att du')
  expect(stored.has('dorren.staff.token')).toBe(false)
  expect(stored.has('dorren.staff.renewal')).toBe(false)
  expect(other.signedIn.value.at, 'nothing is shown until it is loaded anew').toBe('working')
  expect(reloads).toBe(2)
})

test('a colleague who is signed in in a tab beside stays there', async () => {
  const { signOut } = await tabOf('elin')
  stored.clear()
  const { signedIn } = await tabOf('amir')
  stored.set('dorren.staff.whose', 'elin')
  let told: unknown
  const here = channels[1]!
  const hear = here.onmessage
  here.onmessage = ({ data }) => (told = data)
  signOut()
  stored.set('dorren.staff.whose', 'amir')
  hear?.({ data: told })
  expect(signedIn.value.at).toBe('in')
})
