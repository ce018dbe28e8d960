/** The page behind the link of a call: what it is about, one button, no data, and who has answered. */
import { createHash } from 'node:crypto'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import type { Cause } from '../../../shared/rules/on-call/reasons.ts'
import type { Answered } from './call.ts'
import { happened } from './send.ts'

export interface Page {
  statusCode: number
  headers: Record<string, string>
  body: string
}

/** It stands for itself: nothing of the site is there when the site is not. */
const style = `:root{color-scheme:light dark}body{margin:0;background:#f5f3ec;color:#18262a;font:1.125rem/1.5 system-ui,sans-serif}
main{max-width:32rem;margin:0 auto;padding:32px 20px}h1{font-size:1.6667rem;line-height:1.2;margin:0 0 16px;overflow-wrap:anywhere}
.what{border-left:6px solid #8c2b1f;padding-left:14px}.taken{border-color:#2b663c}.gone{border-color:#727f7b}
button{width:100%;min-height:64px;margin-top:16px;border:0;border-radius:14px;background:#1d5854;color:#fff;font:600 1.25rem system-ui,sans-serif}
button:focus-visible{outline:3px solid #0b3f8a;outline-offset:2px}
@media (prefers-color-scheme:dark){body{background:#12191b;color:#e8ece8}.what{border-color:#f0a79b}.taken{border-color:#8fce9f}
button{background:#9fd3c9;color:#10201f}button:focus-visible{outline-color:#a9c8ff}}`

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
}

/** Whoever has answered must know what comes next; what is where stands in their own list of duty. */
const next: Readonly<Record<Cause, string>> = {
  danger: 'Öppna arbetssidan och ta larmet. Kan du inte: ring någon som är i tjänst.',
  unheard: 'Ring enheterna i tjänst: en plats måste öppnas nu.',
  absent: 'Ring den som står på schemat, eller någon som kan ta passet.',
  technical: 'E-posten om larmet säger vilket avsnitt i docs/operations.md som gäller.',
}

/** Names are the stage's own; they are written as text all the same. */
const asText = (name: string): string =>
  name.replaceAll(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)

const page = (
  statusCode: number,
  kind: string,
  title: string,
  inside: string,
  below = '',
): Page => ({
  statusCode,
  headers,
  body: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Jour: ${title}</title><style>${style}</style></head><body><main><p>Dörren: jour</p><div class="what ${kind}"><h1>${title}</h1>${inside}</div>${below}</main></body></html>`,
})

export const callPage = (answered: Answered): Page => {
  if (answered === 'no-such-call')
    return page(
      404,
      'gone',
      'Länken gäller inte längre',
      '<p>Någon kan redan ha svarat, eller så har ett nytt larm kommit. Ring din samordnare om du är osäker.</p>',
    )
  if (answered === 'too-often')
    return page(
      429,
      'gone',
      'Vänta en minut',
      '<p>Länken har öppnats för ofta. Vänta en minut och försök igen.</p>',
    )
  const { by, cause, at } = answered
  const what = `<p>${happened[cause]}, kl. ${localTime(at).time}.</p>`
  if (by !== undefined)
    return page(200, 'taken', `${asText(by)} har svarat`, `${what}<p>${next[cause]}</p>`)
  return page(
    200,
    '',
    happened[cause],
    `<p>Sedan kl. ${localTime(at).time}. Ingen har svarat än.</p>`,
    '<form method="post"><button>Jag tar det</button></form>',
  )
}
