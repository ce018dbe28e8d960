/** Ideas and answers as HTML built beforehand: what has been answered is filled in, and reads as plain words without scripts. */
import { wallForAnyone } from '../../shared/contract/later/wall.ts'
import { wallRule } from '../../shared/rules/later/wall-rule.ts'
import { escapeHtml as t } from '../../shared/escape-html.ts'
import { paperPage, type PaperPage } from '../ui/page-without-scripts.ts'
import type { WallText } from '../text/wall/type.ts'

interface Page extends Omit<PaperPage, 'leave' | 'urgent'> {
  text: WallText
  home: string
}

const section = (id: string, title: string, inner: string, more = ''): string =>
  `<section class="card stack" id="${id}" aria-labelledby="${id}-title"${more}><h2 id="${id}-title">${t(title)}</h2>${inner}</section>`

/** Only words: what takes a number of days is said with it. */
const answersHtml = ({ answers, othersLanguage }: WallText): string => {
  const { loading, none, failed, again, idea, did } = answers
  const words = JSON.stringify({ loading, none, failed, again, idea, did, on: answers.on('{day}') })
  return `<noscript><p class="notice" data-kind="waiting">${t(answers.noScript)} <a href="${wallForAnyone.wallInWords.path}">${t(answers.asWords)}</a></p></noscript>
${othersLanguage === '' ? '' : `<p class="small quiet">${t(othersLanguage)}</p>`}
<div id="answers-list" data-words="${t(words)}"></div><p id="answers-said" role="status"></p>`
}

const questionHtml = ({ question }: WallText): string => {
  const { choose, sending, thanks, over, failed } = question
  const words = JSON.stringify({ choose, sending, thanks, over, failed })
  return `<p class="small quiet">${t(question.about)}</p>
<form id="vote" class="stack" data-words="${t(words)}" novalidate><fieldset class="stack tight" id="options"><legend lang="sv" id="question-text"></legend></fieldset>
<button type="submit" class="button full">${t(question.send)}</button></form><p id="vote-said" role="status"></p>`
}

const ideaHtml = ({ idea }: WallText): string => {
  const { sending, missing, failed, offline, full } = idea
  const thanks = idea.thanks(wallRule.kept)
  const tooLong = idea.tooLong('{over}')
  const words = JSON.stringify({ sending, missing, tooLong, failed, offline, full, thanks })
  return `<p>${t(idea.lead)}</p>
<p class="notice" data-kind="waiting">${t(idea.noNames)}</p>
<noscript><p class="notice" data-kind="waiting">${t(idea.noScript)}</p></noscript>
<form id="tell" class="stack" data-words="${t(words)}" novalidate hidden>
<div class="field"><label for="words">${t(idea.words)}</label><textarea id="words" rows="5" dir="auto" autocomplete="off" aria-describedby="kept said"></textarea>
<p id="kept" class="quiet small">${t(idea.kept(wallRule.kept))}</p></div>
<button type="submit" class="button full">${t(idea.send)}</button>
</form>
<p id="said" role="status"></p>`
}

export const wallPage = (page: Page): string => {
  const { text } = page
  const { leave, urgent } = text
  return paperPage(
    { ...page, leave, urgent },
    `<section class="stack">
<h1>${t(text.title)}</h1>
<p class="lead">${t(text.lead)}</p>
<p><a class="button" href="${page.home}">${t(text.toStart)}</a></p>
</section>
${section('question', text.question.title, questionHtml(text), ' hidden')}
${section('idea', text.idea.title, ideaHtml(text))}
${section('answers', text.answers.title, answersHtml(text))}`,
  )
}
