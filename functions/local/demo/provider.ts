/** A small standards-conforming OIDC provider where one presses who one is: staff and youths of the demo. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose'
import { inlineHashes } from '../../../infra/content-policy.ts'
import { securityHeaders } from '../security-headers.ts'
import {
  type Begun,
  begunBy,
  type Client,
  faultOfAsking,
  faultOfEnding,
  faultOfExchange,
} from './what-is-demanded.ts'

export interface DemoProvider {
  issuer: string
  /** Serves everything under the issuer's path. */
  listener: RequestListener
  keys: JWTVerifyGetKey
  /** A token that says this, for whoever is played and has no page to sign in at. */
  tokenWith: (claims: Record<string, unknown>) => Promise<string>
}

export interface Choice {
  id: string
  name: string
  about?: string
}

interface Demo {
  /** The one client there is, and where its pages are. */
  client: Client
  title: string
  lead: string
  choices: () => readonly Choice[]
  /** Reads anew who there is, before somebody is asked about. */
  read?: () => Promise<void>
  /** What a link of an invitation says, as a page; `accept` when its button was pressed. */
  invitation?: (
    code: string,
    accept: boolean,
  ) => Promise<{ title: string; words: string; press?: string }>
  /** What a token says of whoever was chosen; `nonce` is what the page that asked sent along. */
  claims: (id: string, nonce: string | null) => Record<string, unknown> | undefined
  /** For how long, in seconds, a sign-in may be renewed; without it, not at all. */
  renewedFor?: number
}

interface TokenRequest {
  body?: { code?: string; refresh_token?: string; grant_type?: string }
}

const look =
  'body{font:17px/1.5 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:24px;background:#f7f4ee;color:#1d2b26}h1{font-size:1.5rem}ul{list-style:none;padding:0;display:grid;gap:8px;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr))}a{display:block;padding:12px 16px;border:1px solid #b9c4bd;border-radius:10px;background:#fff;color:inherit;text-decoration:none;min-height:24px}a:hover,a:focus{border-color:#1f5c4a;outline:2px solid #1f5c4a}small{display:block;color:#48564f}@media(prefers-color-scheme:dark){body{background:#141b18;color:#e9efe9}a{background:#1d2723;border-color:#45544c}small{color:#b5c2ba}}'

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const page = (title: string, body: string): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>
<style>${look}</style></head>
<body>${body}</body></html>`

const chooserPage = ({ title, lead, choices }: Demo, query: string): string =>
  page(
    title,
    `<h1>Vem är du?</h1><p>${lead}</p><ul>${choices()
      .map(
        ({ id, name, about }) =>
          `<li><a href="?${query}&amp;login_hint=${id}">${escape(name)}${about === undefined ? '' : `<small>${escape(about)}</small>`}</a></li>`,
      )
      .join('')}</ul>`,
  )

const largestForm = 8 * 1024

const formOf = (request: IncomingMessage): Promise<URLSearchParams> =>
  new Promise((resolve, reject) => {
    let text = ''
    request.setEncoding('utf8').on('data', (chunk: string) => {
      if (text.length <= largestForm) text += chunk
    })
    request.once('end', () => resolve(new URLSearchParams(text.length > largestForm ? '' : text)))
    request.once('error', reject)
  })

const sayNo = (response: ServerResponse, error: string): void => {
  // Pages of another origin read why, as they do with the answers of the library.
  response.writeHead(400, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  })
  response.end(JSON.stringify({ error }))
}

/** What is answered at all; the rest of what the library can do is for other people's tests. */
const answered = [
  'GET /.well-known/openid-configuration',
  'GET /jwks',
  'GET /authorize',
  'POST /token',
  'POST /revoke',
  'GET /endsession',
  'GET /invitation',
]

interface Chosen {
  hint: string
  nonce: string | null
  begun?: Begun | undefined
  until?: number
}

/** The library, which is as much to load as all the rest: with the first who signs in. `chosen`: by code and by refresh token. */
const serviceOf = async (issuer: string, demo: Demo, chosen: Map<string, Chosen>) => {
  const { Events, OAuth2Issuer, OAuth2Service } = await import('oauth2-mock-server')
  const provider = new OAuth2Issuer()
  provider.url = issuer
  await provider.keys.generate('ES256')
  const service = new OAuth2Service(provider)
  const chosenBy = ({ body }: TokenRequest) => {
    const one = chosen.get(body?.code ?? body?.refresh_token ?? '')
    return one?.until !== undefined && one.until < Date.now() ? undefined : one
  }

  service.on(Events.BeforeAuthorizeRedirect, ({ url }: { url: URL }, request: IncomingMessage) => {
    const asked = new URL(request.url ?? '', issuer).searchParams
    const code = url.searchParams.get('code')
    const hint = asked.get('login_hint')
    if (hint !== null && code !== null)
      chosen.set(code, { hint, nonce: asked.get('nonce'), begun: begunBy(asked) })
  })
  service.on(
    Events.BeforeTokenSigning,
    (token: { payload: Record<string, unknown> }, request: TokenRequest) => {
      const one = chosenBy(request)
      if (one !== undefined) Object.assign(token.payload, demo.claims(one.hint, one.nonce))
    },
  )
  service.on(
    Events.BeforeResponse,
    (answer: { body: Record<string, unknown>; statusCode: number }, request: TokenRequest) => {
      const chosenOne = chosenBy(request)
      // Whoever has no account any more is given nothing.
      const isKnown = chosenOne !== undefined && demo.claims(chosenOne.hint, null) !== undefined
      const one = isKnown ? chosenOne : undefined
      const { refresh_token: given, ...rest } = answer.body
      if (request.body?.grant_type === 'refresh_token') {
        // As in AWS: the one that was given goes on holding.
        answer.body = one === undefined ? { error: 'invalid_grant' } : rest
        answer.statusCode = one === undefined ? 400 : 200
      } else if (one === undefined || demo.renewedFor === undefined) answer.body = rest
      else chosen.set(String(given), { ...one, until: Date.now() + demo.renewedFor * 1000 })
    },
  )
  const keys = createLocalJWKSet({ keys: provider.keys.toJSON() as never })
  return { provider, service, keys }
}

/** `issuer` is an address below our own origin, so that nothing leaves it. */
export const demoProvider = (issuer: string, demo: Demo): DemoProvider => {
  const chosen = new Map<string, Chosen>()
  let made: ReturnType<typeof serviceOf> | undefined
  const library = () =>
    (made ??= serviceOf(issuer, demo, chosen).catch((problem: unknown) => {
      made = undefined
      throw problem
    }))
  const { pathname } = new URL(issuer)
  const style = inlineHashes(chooserPage(demo, ''), 'style').join(' ')
  const headers = Object.entries(
    securityHeaders(
      `default-src 'none'; style-src ${style}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    ),
  )
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of headers) response.setHeader(name, value)
    const asked = request.url ?? '/'
    const url = URL.canParse(asked, issuer) ? new URL(asked, issuer) : undefined
    const path = url?.pathname.slice(pathname.length)
    const isPreflight = request.method === 'OPTIONS'
    if (url === undefined || !(isPreflight || answered.includes(`${request.method} ${path}`))) {
      response.writeHead(404).end()
      return
    }
    if (path === '/authorize' || path === '/token') await demo.read?.()
    if (path === '/invitation') {
      const code = url.searchParams.get('code') ?? ''
      const said = await demo.invitation?.(code, url.searchParams.has('accept'))
      if (said === undefined) {
        response.writeHead(404).end()
        return
      }
      const press =
        said.press === undefined
          ? ''
          : `<p><a href="?code=${encodeURIComponent(code)}&amp;accept=yes">${said.press}</a></p>`
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      })
      response.end(page(said.title, `<h1>${said.title}</h1><p>${escape(said.words)}</p>${press}`))
      return
    }
    if (path === '/authorize') {
      const fault = faultOfAsking(demo.client, url.searchParams)
      if (fault !== undefined) return sayNo(response, fault)
      if (!url.searchParams.has('login_hint')) {
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
        })
        response.end(chooserPage(demo, escape(url.searchParams.toString())))
        return
      }
    }
    if (path === '/endsession') {
      const fault = faultOfEnding(demo.client, url.searchParams)
      if (fault !== undefined) return sayNo(response, fault)
    }
    if (path === '/token' && request.method === 'POST') {
      const form = await formOf(request)
      const code = form.get('code') ?? ''
      const fault = faultOfExchange(demo.client, form, (given) => chosen.get(given)?.begun)
      if (fault !== undefined) return sayNo(response, fault)
      const used = chosen.get(code)
      if (used !== undefined) chosen.set(code, { ...used, begun: undefined })
      // Read already, so it is handed on as the library would have read it.
      Object.assign(request, { body: Object.fromEntries(form) })
    }
    request.url = `${path === '' ? '/' : path}${url.search}`
    const { service } = await library()
    await service.requestHandler(request, response)
  }
  const listener: RequestListener = (request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  }
  const keys: JWTVerifyGetKey = async (...asked) => (await library()).keys(...asked)
  const tokenWith: DemoProvider['tokenWith'] = async (claims) =>
    (await library()).provider.buildToken({
      scopesOrTransform: (_, payload) => void Object.assign(payload, claims),
    })
  return { issuer, listener, keys, tokenWith }
}
