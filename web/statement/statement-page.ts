/**
 * The accessibility statement as HTML built beforehand: it reads without scripts, in the languages of
 * the door, and says no more than what has been tried.
 */
import {
  feedbackRule,
  statementFacts,
  statementPages,
} from '../../shared/rules/later/accessibility-rule.ts'
import { escapeHtml } from '../../shared/escape-html.ts'
import { paperPage, type PaperPage } from '../ui/page-without-scripts.ts'
import type { StatementText } from '../text/statement/type.ts'

interface Page extends Omit<PaperPage, 'leave' | 'urgent'> {
  text: StatementText
  home: string
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
    tooLong: report.tooLong('{over}'),
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
<div class="field"><label for="words">${t(report.words)}</label><textarea id="words" rows="5" autocomplete="off" aria-describedby="kept said"></textarea>
<p id="kept" class="quiet small">${t(report.kept(feedbackRule.kept))}</p></div>
<button type="submit" class="button full">${t(report.send)}</button>
</form>
<p id="said" role="status"></p>`
}

export const statementPage = (page: Page): string => {
  const { text } = page
  const { assessed, updated, report } = statementFacts
  const problems = `<p>${t(text.problems.lead)}</p><ul class="stack tight">${text.problems.list
    .map(({ what, why }) => `<li>${t(what)} <span class="quiet">${t(why)}</span></li>`)
    .join('')}</ul><p>${t(text.burden)}</p>`
  const tested = `<p>${t(text.tested.lead)}</p>${list(text.tested.done)}<h3>${t(text.tested.notTitle)}</h3>${list(text.tested.not)}`
  const { leave, urgent } = text
  return paperPage(
    { ...page, leave, urgent },
    `<section class="stack">
<h1>${t(text.title)}</h1>
<p class="lead">${t(text.lead)}</p>
<p><a class="button" href="${page.home}">${t(text.toStart)}</a></p>
<p><a href="#report">${t(text.report.title)}</a></p>
</section>
${section('status', text.status.title, `<p><strong>${t(text.status.partly)}</strong></p><p>${t(text.status.law)}</p>`)}
${section('problems', text.problems.title, problems)}
${section('instead', text.instead.title, list(text.instead.list))}
${section('report', text.report.title, formHtml(text))}
${section('tested', text.tested.title, tested)}
${section('outside', text.outside.title, list(text.outside.list))}
${section('supervision', text.supervision.title, `<p>${t(text.supervision.words)}</p><p><a href="${report}" rel="noreferrer">${t(text.supervision.link)}</a></p>`)}
<p class="small quiet">${t(text.dates(assessed, updated))} ${t(text.unconfirmed)}</p>`,
  )
}
