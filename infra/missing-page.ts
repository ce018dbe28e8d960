/** The page for what is not there: who can help stands on every page of the clinic, so on this too. */
import { languages, type LanguageCode } from '../shared/languages.ts'
import { crisisContacts } from '../shared/county/crisis-contacts.ts'
import { neutralSite } from '../shared/neutral-site.ts'

const style = `:root{color-scheme:light dark}body{margin:0;background:#f5f3ec;color:#18262a;font:1rem/1.5 system-ui,sans-serif}
header{position:sticky;top:0;display:flex;justify-content:space-between;gap:8px;padding:8px 16px;background:#f5f3ec;border-bottom:1px solid #d3d5cb}
header a{display:flex;align-items:center;min-height:44px;padding:0 12px;border:2px solid #727f7b;border-radius:8px;background:#fff;color:#18262a;font-weight:600;text-decoration:none}
header a+a{background:#8c2b1f;border-color:#8c2b1f;color:#fff}
main{max-width:38rem;margin:0 auto;padding:16px}h1{font-size:1.6667rem;line-height:1.2}
a{color:#1a514d;text-underline-offset:.15em}ul{list-style:none;padding:0}li a{display:block;padding:8px 0;font-weight:600}span{white-space:nowrap}
.ways li{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 16px}
a:focus-visible{outline:3px solid #0b3f8a;outline-offset:2px;border-radius:8px}
@media (prefers-color-scheme:dark){body,header{background:#12191b;color:#e8ece8}header{border-color:#2d3d40}header a{background:#19262a;color:#e8ece8}header a+a{background:#b53f2d;border-color:#b53f2d;color:#fff}main a{color:#9fd3c9}a:focus-visible{outline-color:#a9c8ff}}`

/** Help that answers at every hour; a number one can press. */
const always = crisisContacts.filter(({ hours, call }) => hours === 'always' && call !== undefined)

/** The way to the start page and to urgent help, as the pages themselves say them: the template knows none of those. */
const ways: Readonly<Record<LanguageCode, readonly [string, string]>> = {
  sv: ['Till startsidan', 'Akut hjälp'],
  'sv-x-latt': ['Till startsidan', 'Akut hjälp'],
  en: ['To the start page', 'Urgent help'],
  ar: ['إلى صفحة البداية', 'مساعدة عاجلة'],
  so: ['Ku noqo bogga hore', 'Gargaar degdeg ah'],
  'fa-AF': ['به صفحه اول برو', 'کمک عاجل'],
  ti: ['ናብ መጀመርታ ገጽ', 'ህጹጽ ሓገዝ'],
  uk: ['На початкову сторінку', 'Термінова допомога'],
}

const startPages = (files: readonly string[]): string =>
  languages
    .filter(({ path }) => files.includes(`${path}index.html`))
    .map(({ path, name, lang, dir }) => {
      const [start, help] = ways[lang]
      return `<li lang="${lang}" dir="${dir}">${name}<a href="${path}">${start}</a><a href="${path}#akut">${help}</a></li>`
    })
    .join('\n')

/** `files`: the start pages there are. */
export function missingPage(
  files: readonly string[] = languages.map(({ path }) => `${path}index.html`),
): string {
  const numbers = always
    .map(({ name, call = '', chat }) => {
      const dialled = call.replaceAll(/[^\d+]/g, '')
      // A number on two lines is hard to read out, and to trust.
      const label = name === call ? name : `${name}, <span>${call}</span>`
      const written =
        chat?.hours === 'always' ? `<a href="https://${chat.at}">Chatta med ${name}</a>` : ''
      return `<li><a href="tel:${dialled}">${label}</a>${written}</li>`
    })
    .join('\n')
  return `<!doctype html>
<html lang="sv" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Sidan finns inte</title>
<style>${style}</style>
</head>
<body>
<header><a href="${neutralSite}" rel="noreferrer">Lämna sidan snabbt</a><a href="tel:112">Ring 112</a></header>
<main>
<h1>Sidan finns inte</h1>
<p>Länken kan vara gammal, eller så blev adressen fel.</p>
<ul class="ways">
${startPages(files)}
</ul>
<h2>Behöver du prata med någon nu?</h2>
<ul>
${numbers}
</ul>
</main>
</body>
</html>
`
}
