/** A small standards-conforming sign-in for the demo staff: OIDC with code and PKCE, as in AWS. */
import type { IncomingMessage, RequestListener } from 'node:http'
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose'
import { Events, OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server'
import type { StaffMember } from '../desk/desk.ts'
import { professionNames, unitName } from './demo-words.ts'
import { demoStaff } from './demo-staff.ts'

export interface LocalSignIn {
  issuer: string
  /** Serves everything under the issuer's path. */
  listener: RequestListener
  keys: JWTVerifyGetKey
}

/** The staff pages' client id, the audience of every token. */
export const clientId = 'dorren-personal'

/** What somebody is here for, where that says more than the profession. */
const roleName = (roles: StaffMember['roles']): string | undefined => {
  if (roles.includes('coordinator')) return 'samordnare'
  if (roles.includes('admin')) return 'programansvarig och behandlare'
  return roles.includes('therapist') ? 'behandlare' : undefined
}

const chooserPage = (query: string): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Logga in</title>
<style>body{font:17px/1.5 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:24px;background:#f7f4ee;color:#1d2b26}h1{font-size:1.5rem}ul{list-style:none;padding:0;display:grid;gap:8px;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr))}a{display:block;padding:12px 16px;border:1px solid #b9c4bd;border-radius:10px;background:#fff;color:inherit;text-decoration:none;min-height:24px}a:hover,a:focus{border-color:#1f5c4a;outline:2px solid #1f5c4a}small{display:block;color:#48564f}@media(prefers-color-scheme:dark){body{background:#141b18;color:#e9efe9}a{background:#1d2723;border-color:#45544c}small{color:#b5c2ba}}</style></head>
<body><h1>Vem är du?</h1><p>Påhittade medarbetare i demolänet. I drift är det här inloggning med e-legitimation.</p><ul>${demoStaff
  .map(
    ({ id, firstName, unit, profession, roles }) =>
      `<li><a href="?${query}&amp;login_hint=${id}">${firstName}<small>${roleName(roles) ?? professionNames[profession]}, ${unitName(unit)}</small></a></li>`,
  )
  .join('')}</ul></body></html>`

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** `issuer` is an address below our own origin, so that nothing leaves it. */
export const localSignIn = async (issuer: string): Promise<LocalSignIn> => {
  const provider = new OAuth2Issuer()
  provider.url = issuer
  await provider.keys.generate('RS256')
  const service = new OAuth2Service(provider)
  const chosen = new Map<string, string>()

  service.on(Events.BeforeAuthorizeRedirect, ({ url }: { url: URL }, request: IncomingMessage) => {
    const hint = new URL(request.url ?? '', issuer).searchParams.get('login_hint')
    const code = url.searchParams.get('code')
    if (hint !== null && code !== null) chosen.set(code, hint)
  })
  service.on(
    Events.BeforeTokenSigning,
    (token: { payload: Record<string, unknown> }, request: { body?: { code?: string } }) => {
      const staff = demoStaff.find(({ id }) => id === chosen.get(request.body?.code ?? ''))
      if (staff === undefined) return
      const { id, firstName, ...rest } = staff
      Object.assign(token.payload, rest, {
        sub: id,
        given_name: firstName,
        amr: ['mfa'],
        exp: Math.floor(Date.now() / 1000) + 12 * 3600,
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
