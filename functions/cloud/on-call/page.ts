/** The page behind the link of a call: one button, no data, and who has answered. */
import type { Answered } from './call.ts'

export interface Page {
  statusCode: number
  headers: Record<string, string>
  body: string
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
}

/** Names are the stage's own; they are written as text all the same. */
const asText = (name: string): string =>
  name.replaceAll(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)

const page = (statusCode: number, inside: string): Page => ({
  statusCode,
  headers,
  body: `<!doctype html><html lang="sv"><meta name="viewport" content="width=device-width"><title>Dörren: jour</title><main><h1>Jour</h1>${inside}</main></html>`,
})

export const callPage = (answered: Answered): Page => {
  if (answered === 'no-such-call')
    return page(404, '<p>Länken gäller inte längre. Ring din samordnare om du är osäker.</p>')
  if (answered.by !== undefined) return page(200, `<p>${asText(answered.by)} har svarat.</p>`)
  return page(
    200,
    '<p>Ingen har svarat än.</p><form method="post"><button>Jag tar det</button></form>',
  )
}
