/** The bare page of an audience whose work needs scripts: staff, guests, and the family of parts. */
import type { Foot } from '../guest/guest-language.ts'
import { crisisHtml, type CrisisText } from '../ui/crisis/crisis-html.ts'
import { escapeHtml } from '../../shared/escape-html.ts'
import { iconHtml } from '../ui/icons/icon-paths.ts'
import { neutralSite } from '../../shared/neutral-site.ts'

interface DeskPage {
  title: string
  script: string
  styles: readonly string[]
  /** Scripts that the first one asks for in any case. */
  beside?: readonly string[]
  /** Staff's pages are set smaller. */
  isDesk?: boolean
  /** The desk fills its window, and has the link in its menu. */
  hasFoot?: boolean
  /** What stands at its foot, in each language that it may be read in; the page itself puts it there. */
  foot?: Foot
  /** Where a youth can come: the way out and urgent help stand there before scripts and without them. */
  crisis?: CrisisText
}

/** Taken away by the page itself when it has its own. */
const helpFirst = (crisis: CrisisText): string => `<div id="help-first">
<header class="top">
<a class="exit" href="${neutralSite}" data-exit rel="noreferrer">${iconHtml('exit')}<span>${escapeHtml(crisis.leave)}</span></a>
<a class="to-crisis" href="tel:112">${iconHtml('phone')}<span>112</span></a>
</header>
<noscript><main class="page stack"><h1>${escapeHtml(crisis.title)}</h1><p class="notice" data-kind="waiting">Den här sidan behöver JavaScript, och det är avstängt här. <a href="/">Till startsidan</a></p>${crisisHtml(crisis)}</main></noscript>
</div>
`

/** Whoever can be a youth finds the way home here, also by a link that leads nowhere any more. */
const footer = (isYouths: boolean): string =>
  `<footer class="page foot" lang="sv">${isYouths ? '<a href="/">Till startsidan</a> ' : ''}<a href="/tillganglighet/">Tillgänglighet</a></footer>\n`

export const deskPage = ({
  title,
  script,
  styles,
  beside = [],
  isDesk = true,
  hasFoot = true,
  foot,
  crisis,
}: DeskPage): string => `<!doctype html>
<html lang="sv"${isDesk ? ' class="desk"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<script type="module" src="${script}"></script>
${beside.map((href) => `<link rel="modulepreload" href="${href}">\n`).join('')}</head>
<body${foot === undefined ? '' : ` data-foot="${escapeHtml(JSON.stringify(foot))}"`}>
${crisis === undefined ? '' : helpFirst(crisis)}<div id="app"></div>
${hasFoot ? footer(crisis !== undefined) : ''}${crisis === undefined ? '<noscript><p>Den här sidan behöver JavaScript.</p></noscript>\n' : ''}</body>
</html>
`
