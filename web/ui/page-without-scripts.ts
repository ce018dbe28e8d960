/** The frame of a page that is built beforehand and reads without scripts: the quick exit, and crisis numbers at its foot. */
import { crisisHtml, type CrisisText } from './crisis/crisis-html.ts'
import { escapeHtml as t } from '../../shared/escape-html.ts'
import { iconHtml } from './icons/icon-paths.ts'
import { neutralSite } from '../../shared/neutral-site.ts'

export interface PaperPage {
  lang: string
  dir: 'ltr' | 'rtl'
  /** The tab's title: says nothing of what this is. */
  title: string
  /** What the two ways at the top say. */
  leave: string
  urgent: string
  crisis: CrisisText
  script: string
  styles: readonly string[]
  /** Whom the page may be told of: nobody, unless it sends a form. */
  referrer?: 'same-origin'
}

/** `inner` stands above the crisis numbers, `foot` below the page; both are HTML. */
export const paperPage = (page: PaperPage, inner: string, foot = ''): string => {
  const { lang, dir, title, leave, urgent, crisis, script, styles, referrer = 'no-referrer' } = page
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="${referrer}">
<meta name="robots" content="noarchive">
<meta name="color-scheme" content="light dark">
<title>${t(title)}</title>
<link rel="icon" href="data:,">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<script type="module" src="${script}"></script>
</head>
<body>
<header class="top">
<a class="exit" href="${neutralSite}" data-exit rel="noreferrer">${iconHtml('exit')}${t(leave)}</a>
<a class="to-crisis" href="#akut">${iconHtml('help')}${t(urgent)}</a>
</header>
<main class="page stack wide">
${inner}
<section class="card stack urgent-card" id="akut" tabindex="-1" aria-labelledby="akut-title">
<h2 id="akut-title">${t(crisis.title)}</h2>
${crisisHtml(crisis)}
</section>
</main>
${foot}</body>
</html>
`
}
