/**
 * The accessibility statement as HTML built beforehand: it reads without scripts, in the languages of
 * the door, and says no more than what has been tried.
 */
import {
  feedbackRule,
  statementFacts,
  statementPages,
} from '../../shared/rules/accessibility-rule.ts'
import { crisisHtml, type CrisisText } from '../parts/crisis-html.ts'
import { escapeHtml } from '../parts/html.ts'
import { iconHtml } from '../parts/icon-paths.ts'
import { neutralSite } from '../parts/neutral-site.ts'
import type { StatementText } from '../text/statement/text.ts'

interface Page {
  lang: string
  dir: 'ltr' | 'rtl'
  text: StatementText
  crisis: CrisisText
  /** The tab's title: says nothing of what this is. */
  title: string
  home: string
  script: string
  styles: readonly string[]
}

const t = escapeHtml
const list = (lines: readonly string[]): string =>
  `<ul class="stack tight">${lines.map((line) => `<li>${t(line)}</li>`).join('')}</ul>`
const section = (id: string, title: string, inner: string): string =>
  `<section class="stack tight" aria-labelledby="${id}"><h2 id="${id}">${t(title)}</h2>${inner}</section>`

const formHtml = ({ report }: StatementText): string => {
  const words = JSON.stringify({
    sending: report.sending,
    missing: report.missing,
    thanks: report.thanks(feedbackRule.kept),
    failed: report.failed,
    offline: report.offline,
    full: report.full,
  })
  const options = statementPages
    .map((page) => `<option value="${page}">${t(report.pages[page])}</option>`)
    .join('')
  return `<p>${t(report.lead)}</p>
<p class="notice" data-kind="waiting">${t(report.noNames)}</p>
<noscript><p class="notice" data-kind="waiting">${t(report.noScript)}</p></noscript>
<form id="tell" class="stack" data-words="${t(words)}" novalidate hidden>
<div class="field"><label for="page">${t(report.page)}</label><select id="page">${options}</select></div>
<div class="field"><label for="words">${t(report.words)}</label><textarea id="words" rows="5" maxlength="${feedbackRule.longest}" autocomplete="off" aria-describedby="kept said"></textarea>
<p id="kept" class="quiet small">${t(report.kept(feedbackRule.kept))}</p></div>
<button type="submit" class="button full">${t(report.send)}</button>
</form>
<p id="said" role="status"></p>`
}

export const statementPage = (page: Page): string => {
  const { lang, dir, text, crisis, script, styles } = page
  const { assessed, updated, report } = statementFacts
  const problems = `<p>${t(text.problems.lead)}</p><ul class="stack tight">${text.problems.list
    .map(({ what, why }) => `<li>${t(what)} <span class="quiet">${t(why)}</span></li>`)
    .join('')}</ul><p>${t(text.burden)}</p>`
  const tested = `<p>${t(text.tested.lead)}</p>${list(text.tested.done)}<h3>${t(text.tested.notTitle)}</h3>${list(text.tested.not)}`
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noarchive">
<meta name="color-scheme" content="light dark">
<title>${t(page.title)}</title>
<link rel="icon" href="data:,">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<script type="module" src="${script}"></script>
</head>
<body>
<header class="top">
<a class="exit" href="${neutralSite}" data-exit rel="noreferrer">${iconHtml('exit')}${t(text.leave)}</a>
<a class="to-crisis" href="#akut">${iconHtml('help')}${t(text.urgent)}</a>
</header>
<main class="page stack wide">
<section class="stack">
<h1>${t(text.title)}</h1>
<p class="lead">${t(text.lead)}</p>
<p><a class="button" href="${page.home}">${t(text.toStart)}</a> <a href="#report">${t(text.report.title)}</a></p>
</section>
${section('status', text.status.title, `<p><strong>${t(text.status.partly)}</strong></p><p>${t(text.status.law)}</p>`)}
${section('problems', text.problems.title, problems)}
${section('instead', text.instead.title, list(text.instead.list))}
${section('report', text.report.title, formHtml(text))}
${section('tested', text.tested.title, tested)}
${section('outside', text.outside.title, list(text.outside.list))}
${section('supervision', text.supervision.title, `<p>${t(text.supervision.words)}</p><p><a href="${report}" rel="noreferrer">${t(text.supervision.link)}</a></p>`)}
<p class="small quiet">${t(text.dates(assessed, updated))} ${t(text.unconfirmed)}</p>
<section class="card stack urgent-card" id="akut" tabindex="-1" aria-labelledby="akut-title">
<h2 id="akut-title">${t(crisis.title)}</h2>
${crisisHtml(crisis)}
</section>
</main>
</body>
</html>
`
}
