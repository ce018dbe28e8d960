/** The four pages of a letter without scripts, as HTML built beforehand: what it is, the words and the field, that it is sent, and why not. */
import { escapeHtml as t } from '../../shared/escape-html.ts'
import {
  plainLetterPath,
  plainTroubles,
  tokenOf,
  type PlainLetterPages,
  type PlainTrouble,
} from '../../shared/plain-letter-pages.ts'
import { Urgency } from '../../shared/rules/line/triage.ts'
import type { LaterText } from '../text/later/type.ts'
import type { PlainLetterText } from '../text/plain-letter/type.ts'
import type { YouthText } from '../text/youth/sv.ts'
import { paperPage, type PaperPage } from '../ui/page-without-scripts.ts'

interface Page extends Omit<PaperPage, 'leave' | 'urgent' | 'title' | 'crisis'> {
  youth: YouthText
  later: LaterText
  text: PlainLetterText
  home: string
}

/** A form in parts is no longer than what stands in it, in any script. */
const form = (lang: string, inner: string): string =>
  `<form class="stack" method="post" action="${plainLetterPath}" enctype="multipart/form-data">
<input type="hidden" name="lang" value="${lang}">${inner}
</form>`

const submit = (words: string): string =>
  `<button type="submit" class="button full">${t(words)}</button>`

const title = (words: string): string => `<h1>${t(words)}</h1>`

const code = ({ card }: LaterText, more: string): string =>
  `<section class="card stack tight" aria-labelledby="words"><h2 id="words">${t(card.title)}</h2>
<p class="lead"><strong lang="sv">${tokenOf('words')}</strong></p>
<p>${t(more)}</p></section>`

const troubles = ({ later, text }: Page): string => {
  const words: Readonly<Record<PlainTrouble, string>> = {
    empty: later.letter.empty,
    'too-long': text.tooLong(tokenOf('over')),
    urgency: text.missing,
    'new-words': text.newWords,
    failed: text.failed,
  }
  return plainTroubles
    .map(
      (one) =>
        `<p class="notice" data-kind="waiting" role="alert" ${tokenOf(one)}>${t(words[one])}</p>`,
    )
    .join('')
}

const urgencies = ({ youth: { join }, later: { letter } }: Page): string =>
  `<fieldset class="choices"><legend>${t(join.urgent.title)}</legend>
<p class="quiet small">${t(letter.urgentHint)}</p>${Urgency.options
    .map(
      (one) =>
        `<label class="choice"><input type="radio" name="urgency" value="${one}" ${tokenOf(`is-${one}`)}><span>${t(join.urgent.choices[one])}</span></label>`,
    )
    .join('')}</fieldset>`

const start = (page: Page): string => {
  const { later, text, lang } = page
  return `<section class="stack">${title(later.letter.title)}
<p class="lead">${t(later.letter.lead)}</p>
<p>${t(later.letter.promise)}</p>
<p class="notice" data-kind="waiting">${t(text.may)} ${t(text.elsewhere)}</p>
<p>${t(later.notRound)} <a href="#akut">${t(page.youth.crisis.title)}</a></p>
${form(lang, submit(later.letter.write))}
<p><a href="${page.home}">${t(text.toStart)}</a></p></section>`
}

const write = (page: Page): string => {
  const { later, text, lang, youth } = page
  const { letter } = later
  return `<section class="stack">${title(letter.writeTitle)}
${troubles(page)}
${code(later, text.writeDown)}
${form(
  lang,
  `<input type="hidden" name="token" value="${tokenOf('token')}">
${urgencies(page)}
<p>${t(later.notRound)} <a href="#akut">${t(youth.crisis.title)}</a></p>
<div class="field"><label for="text">${t(letter.writeTitle)}</label>
<p id="text-hint" class="quiet small">${t(letter.writeHint)} ${t(text.longest)}</p>
<textarea id="text" name="text" rows="10" dir="auto" autocomplete="off" aria-describedby="text-hint">
${tokenOf('text')}</textarea></div>
<label class="choice"><input type="checkbox" name="law" value="both" ${tokenOf('law')}><span>${t(letter.law)}</span></label>
<p class="quiet small">${t(letter.lawHint)}</p>
<p class="quiet small">${t(letter.see)}</p>
${submit(letter.send)}`,
)}</section>`
}

const sent = ({ later, text, home }: Page): string =>
  `<section class="stack">${title(later.letter.sentTitle)}
<p class="lead">${t(later.letter.sent(tokenOf('by')))}</p>
${code(later, text.writeDown)}
<p>${t(text.elsewhere)}</p>
<p><a class="button" href="${home}">${t(text.toStart)}</a></p></section>`

const stopped = ({ text, home }: Page): string =>
  `<section class="stack">${title(text.stoppedTitle)}
<p>${t(text.stopped)}</p>
<p><a class="button" href="${home}brev/">${t(text.again)}</a> <a href="${home}">${t(text.toStart)}</a></p></section>`

/** The first is a page of its own; the others are filled by whoever answers the form. */
export const plainLetterPage = (page: Page): { start: string; steps: PlainLetterPages } => {
  const { youth, ...frame } = page
  const { leave, urgent, title: tab } = youth.door
  // A form says where it comes from only where a page may be told of at all: here to ourselves.
  const whole = (inner: string) =>
    paperPage(
      { ...frame, title: tab, leave, urgent, crisis: youth.crisis, referrer: 'same-origin' },
      inner,
    )
  return {
    start: whole(start(page)),
    steps: { write: whole(write(page)), sent: whole(sent(page)), stopped: whole(stopped(page)) },
  }
}
