/**
 * The start page as HTML built before anybody asks for it: it reads and helps without scripts. The
 * server fills the tokens: `{{door}}` (open or closed), `{{here}}` (somebody is), `{{now}}` (which hours of urgent
 * help it is), `{{opens}}`, `{{expected}}`, `{{wait}}`,
 * and for a door that is held `{{held}}`, `{{because}}` and `{{next}}`. Numbers of urgent help that the county has changed are written over those of the build, and said in `data-contacts` of the body.
 */
import { crisisHtml, type CrisisText } from '../../ui/crisis/crisis-html.ts'
import { neutralSite } from '../../../shared/neutral-site.ts'
import { escapeHtml } from '../../../shared/escape-html.ts'
import { iconHtml } from '../../ui/icons/icon-paths.ts'
import { languageOf, spokenFrom, type PageLanguage } from '../../../shared/languages.ts'
import type { TimeWords, WaitWords } from '../../../shared/time-words/type.ts'
import { doorPicture } from './door-picture.ts'
import type { DoorText } from '../../text/door/type.ts'
import { heldHtml } from './full-notice.ts'

export interface DoorPage {
  lang: string
  dir: 'ltr' | 'rtl'
  text: DoorText
  crisis: CrisisText
  /** Style sheet and script to stand in the page itself: nothing is waited for to leave it or to go on. */
  css: string
  script: string
  files: ChatFiles
  time: TimeWords
  /** Those that the stage shows. */
  shown: readonly PageLanguage[]
}

/** What the page's script says by itself. */
export interface DoorWords {
  loading: string
  failed: string
  time: WaitWords
}

/** Addresses of the chat and its later pages, in the language of this page; loaded only when asked for. */
export interface ChatFiles {
  chat: string
  styles: readonly string[]
  /** Needed with the chat by every page of it. */
  beside: readonly string[]
  /** For another day, and for who is known. */
  beyond: readonly string[]
  plan: readonly string[]
  /** What the chat asks for when it is open. */
  later: readonly string[]
}

/** In single quotes, for its own are double. */
const asData = (data: object): string =>
  JSON.stringify(data).replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '\\u003c')

/** Neutral like the title: a plain rounded square. */
const icon = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' fill='%23727f7b'/%3E%3C/svg%3E`

const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')

const disclosure = (title: string, lines: readonly string[]): string =>
  `<details class="card"><summary>${escapeHtml(title)}</summary><div class="stack tight">${paragraphs(lines)}</div></details>`

/** What this language has no page for is read in the one that stands in, and that is named. */
const named = (lang: string, words: string): string => {
  const { lang: there, dir, name } = spokenFrom(lang, 'all')
  if (there === lang) return escapeHtml(words)
  return `${escapeHtml(words)} <span lang="${there}" dir="${dir}">(${name})</span>`
}

/** Who can help, and how accessible this is. */
const further = (lang: string, page: string, words: string, at = ''): string =>
  `<a href="${spokenFrom(lang, 'all').path}${page}/${at}">${named(lang, words)}</a>`

const inSwedish = 'Översättningen är inte granskad.'
/** In its own words and in Swedish, for whoever helps to read; Swedish itself is no translation. */
const unreviewed = (lang: string, { unreviewed: own }: DoorText): string => {
  if (own === undefined || languageOf(lang).reviewed !== null) return ''
  const also = own === inSwedish ? '' : ` <span lang="sv" dir="ltr">${inSwedish}</span>`
  return `<p class="quiet small">${escapeHtml(own)}${also}</p>`
}

/** An arrow points the way that is read; only where it is needed, for every byte here is waited for. */
const turned = '[dir=rtl] :is(.exit,.progress) .icon{transform:scaleX(-1)}'

const languageLinks = (current: string, shown: readonly PageLanguage[]): string =>
  shown
    .map(({ lang, dir, path, name }) => {
      const here = lang === current ? ' aria-current="page"' : ''
      return `<a class="button plain" href="${path}" lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}${here}>${name}</a>`
    })
    .join('')

export const doorPage = ({
  lang,
  dir,
  text,
  crisis,
  css,
  script,
  files,
  time,
  shown,
}: DoorPage): string => {
  const t = (
    key: {
      [K in keyof DoorText]-?: DoorText[K] extends string ? K : never
    }[keyof DoorText],
  ) => escapeHtml(text[key])
  const { comes: _, ...wait } = time
  const words: DoorWords = { loading: text.loading, failed: text.loadFailed, time: wait }
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noarchive">
<meta name="color-scheme" content="light dark">
<title>${t('title')}</title>
<link rel="icon" href="${icon}">
<style>${css}${dir === 'rtl' ? turned : ''}</style>
<script type="module">${script}</script>
</head>
<body data-door="{{door}}" data-here="{{here}}" data-held="{{held}}" data-because="{{because}}" data-files='${asData(files)}' data-words='${asData(words)}'>
<div id="door">
<header class="top">
<a class="exit" href="${neutralSite}" data-exit rel="noreferrer">${iconHtml('exit')}${t('leave')}</a>
<a class="to-crisis" href="#akut">${iconHtml('help')}${t('urgent')}</a>
</header>
<main class="page stack wide">
<section class="welcome stack">
<p class="quiet small">${t('behind')}</p>
${doorPicture(t('picture'))}
<h1>${t('heading')}</h1>
<p class="lead">${t('lead')}</p>
<p class="door-state if-open"><strong class="if-here">${t('open')}</strong><strong class="if-nobody">${t('opens')} <span class="if-late">${t('late')} </span><span data-expected>{{expected}}</span>.</strong> <span data-wait="{{wait}}">${escapeHtml(text.wait('\u0000')).replace('\u0000', '<span data-wait-when>{{wait}}</span>')}</span></p>
<p class="door-state if-closed"><strong>${t('closed')}</strong> <span data-opens="{{opens}}">${t('opens')} <span data-opens-when>{{opens}}</span>.</span></p>
<p class="door-state if-unknown">${t('unknown')}</p>
${heldHtml(text.held)}
<p class="if-full quiet">${t('fullNow')}</p>
<a class="button full start if-open" href="#prata" data-start>${iconHtml('chat')}<span>${t('chat')}</span></a>
<p class="aloud"><a class="button start quiet if-open" href="#ring" data-channel="voice" hidden>${iconHtml('phone')}<span>${t('voice')}</span></a>
<a class="button start quiet if-open" href="#bild" data-channel="video" hidden>${iconHtml('video')}<span>${t('video')}</span></a></p>
<p class="if-closed"><a href="#akut">${t('othersNow')}</a> <a href="#prata/danger">${t('dangerClosed')}</a></p>
<p class="ways"><a href="#brev">${t('letter')}</a> <a href="#boka">${t('book')}</a></p>
<details class="others"><summary>${t('otherWays')}</summary>
<ul class="plain-list"><li><a href="#kod">${t('haveCode')}</a></li><li><a href="#plan">${t('plan')}</a></li><li><a href="#ova">${named(lang, text.practise)}</a></li><li>${further(lang, 'vem-hjalper', text.helpers)}</li><li>${further(lang, 'vem-hjalper', text.nearTitle, '#nara')}</li><li><a href="#mitt">${t('mine')}</a> <span class="quiet small">${t('mineAbout')}</span></li></ul></details>
<p class="notice start-failed" data-kind="waiting" role="alert" hidden></p>
<p class="no-chat">${t('noScript')} <a href="${spokenFrom(lang).path}brev/">${t('letter')}</a></p>
</section>
<section class="stack tight">
${disclosure(text.whoTitle, text.who)}
${disclosure(text.keptTitle, text.kept)}
${disclosure(text.tracedTitle, text.traced)}
${disclosure(text.exitTitle, text.exit)}
</section>
<section class="card stack urgent-card" id="akut" data-now="{{now}}" tabindex="-1" aria-labelledby="akut-title">
<h2 id="akut-title">${escapeHtml(crisis.title)}</h2>
${crisisHtml(crisis)}
</section>
<nav aria-label="${t('languagesTitle')}" class="row">${languageLinks(lang, shown)}</nav>
${unreviewed(lang, text)}
</main>
</div>
<div id="app" hidden></div>
<footer class="page foot">${further(lang, 'ideer', text.ideas)} ${further(lang, 'tillganglighet', text.access)}</footer>
</body>
</html>
`
}
