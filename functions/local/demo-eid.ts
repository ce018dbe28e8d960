/** An invented e-identification with invented youths, so that becoming known can be tried on a laptop. */
import type { IncomingMessage, RequestListener } from 'node:http'
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose'
import { Events, OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server'

/** Nobody has these numbers: the last four are not such as are given out. */
const demoYouths = [
  { id: 'charlie', firstName: 'Charlie', lastName: 'Demo', personalNumber: '200901010000' },
  { id: 'noor', firstName: 'Noor', lastName: 'Exempel', personalNumber: '200706150000' },
  { id: 'alex', firstName: 'Alex', lastName: 'Påhitt', personalNumber: '200411300000' },
] as const

export const eidClient = 'dorren-ung'

export interface DemoEid {
  issuer: string
  listener: RequestListener
  keys: JWTVerifyGetKey
}

const chooserPage = (query: string): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Legitimera dig</title>
<style>body{font:17px/1.5 system-ui,sans-serif;margin:0 auto;max-width:30rem;padding:24px;background:#f7f4ee;color:#1d2b26}h1{font-size:1.5rem}ul{list-style:none;padding:0;display:grid;gap:8px}a{display:block;padding:12px 16px;border:1px solid #b9c4bd;border-radius:10px;background:#fff;color:inherit;text-decoration:none;min-height:24px}a:hover,a:focus{border-color:#1f5c4a;outline:2px solid #1f5c4a}@media(prefers-color-scheme:dark){body{background:#141b18;color:#e9efe9}a{background:#1d2723;border-color:#45544c}}</style></head>
<body><h1>Vem är du?</h1><p>Påhittade unga. I drift är det här e-legitimation.</p><ul>${demoYouths
  .map(
    ({ id, firstName, lastName }) =>
      `<li><a href="?${query}&amp;login_hint=${id}">${firstName} ${lastName}</a></li>`,
  )
  .join('')}</ul></body></html>`

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** `issuer` is an address below our own origin, so that nothing leaves it. */
export const demoEid = async (issuer: string): Promise<DemoEid> => {
  const provider = new OAuth2Issuer()
  provider.url = issuer
  await provider.keys.generate('RS256')
  const service = new OAuth2Service(provider)
  const chosen = new Map<string, { hint: string; nonce: string | null }>()

  service.on(Events.BeforeAuthorizeRedirect, ({ url }: { url: URL }, request: IncomingMessage) => {
    const asked = new URL(request.url ?? '', issuer).searchParams
    const code = url.searchParams.get('code')
    const hint = asked.get('login_hint')
    if (hint !== null && code !== null) chosen.set(code, { hint, nonce: asked.get('nonce') })
  })
  service.on(
    Events.BeforeTokenSigning,
    (token: { payload: Record<string, unknown> }, request: { body?: { code?: string } }) => {
      const { hint, nonce } = chosen.get(request.body?.code ?? '') ?? {}
      const youth = demoYouths.find(({ id }) => id === hint)
      if (youth === undefined) return
      Object.assign(token.payload, {
        sub: youth.id,
        given_name: youth.firstName,
        family_name: youth.lastName,
        'https://claims.oidc.se/1.0/personalNumber': youth.personalNumber,
        acr: 'http://id.elegnamnden.se/loa/1.0/loa3',
        nonce,
      })
    },
  )

  const { pathname } = new URL(issuer)
  const listener: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    if (url.pathname === `${pathname}/authorize` && !url.searchParams.has('login_hint')) {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      })
      response.end(chooserPage(escape(url.searchParams.toString())))
      return
    }
    request.url = `${url.pathname.slice(pathname.length) || '/'}${url.search}`
    void service.requestHandler(request, response)
  }
  return { issuer, listener, keys: createLocalJWKSet({ keys: provider.keys.toJSON() as never }) }
}
