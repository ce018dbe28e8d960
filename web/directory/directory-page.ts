/**
 * "Vem kan hjälpa med vad?" as HTML built beforehand: it reads without scripts, and every line comes
 * from the rule the desk uses, so that the two can never say different things.
 */
import { municipalities, units } from '../../shared/county/dalarna.ts'
import { places, type Place } from '../../shared/county/places.ts'
import { needs, services, type Need } from '../../shared/county/directory.ts'
import type { AgeGroup, Suggestion } from '../../shared/rules/safety/care-level.ts'
import { doorsOf, groups } from './page-doors.ts'
import { escapeHtml } from '../../shared/escape-html.ts'
import { paperPage, type PaperPage } from '../ui/page-without-scripts.ts'
import type { DirectoryText } from '../text/directory/type.ts'

interface DirectoryPage extends Omit<PaperPage, 'leave' | 'urgent'> {
  text: DirectoryText
  home: string
  /** What the link to the accessibility statement says. */
  access: string
}

const callHtml = (call: string, text: DirectoryText): string =>
  `<a href="tel:${call.replaceAll(/[^\d+]/g, '')}">${escapeHtml(text.call(call))}</a>`

const doorHtml = ({ service, reason }: Suggestion, text: DirectoryText): string => {
  const { name = service.id, about = '' } = text.services[service.id] ?? {}
  const way =
    service.call === undefined ? escapeHtml(text.ways[service.way]) : callHtml(service.call, text)
  const web =
    service.web === undefined ? '' : ` <span class="quiet">${escapeHtml(service.web)}</span>`
  return `<li data-level="${service.level}" data-reason="${reason}"><p><strong>${escapeHtml(name)}</strong> ${escapeHtml(about)}</p><p class="small quiet">${escapeHtml(text.reasons[reason])}. <span data-service="${service.id}">${way}${web}</span></p></li>`
}

/** One list for whoever is a minor and one for whoever is not: a service for both stands in both. */
const listHtml = (need: Need, group: readonly AgeGroup[], text: DirectoryText): string =>
  `<ul class="plain-list doors">${doorsOf(need, group)
    .map((door) => doorHtml(door, text))
    .join('')}</ul>`

const needHtml = (need: Need, text: DirectoryText): string =>
  `<details class="card" data-need="${need}"><summary>${escapeHtml(text.needs[need])}</summary><h3>${escapeHtml(text.ages.under18)}</h3>${listHtml(need, groups[0], text)}<h3>${escapeHtml(text.ages.over18)}</h3>${listHtml(need, groups[1], text)}</details>`

const placeHtml = (code: string, kind: Place['kind']): string => {
  const unit = units.find(({ municipality }) => municipality === code)?.id
  const { id = '', web = '' } =
    places.find((place) => place.unit === unit && place.kind === kind) ?? {}
  return `<span data-place="${id}"><span class="small quiet">${web}</span></span>`
}

const clinicsHtml = (text: DirectoryText): string =>
  `<details class="card"><summary>${escapeHtml(text.clinics.title)}</summary><p id="mottagningar">${escapeHtml(text.clinics.about)}</p><ul class="plain-list">${municipalities
    .map(({ code, name }) => `<li>${escapeHtml(name)}: ${placeHtml(code, 'clinic')}</li>`)
    .join(
      '',
    )}</ul><noscript><p><a href="/api/settings/youth/places/words">${escapeHtml(text.clinics.words)}</a></p></noscript></details>`

const municipalHtml = (text: DirectoryText): string =>
  `<details class="card"><summary>${escapeHtml(text.municipalTitle)}</summary><p>${escapeHtml(text.municipalAbout)}</p><ul class="plain-list">${municipalities
    .map(({ code, name }) => `<li>${escapeHtml(name)}: ${placeHtml(code, 'unit')}</li>`)
    .join('')}</ul></details>`

const checkedLast = (): string => services.map(({ checked }) => checked).sort()[0] ?? ''

export const directoryPage = (page: DirectoryPage): string => {
  const { text } = page
  const t = escapeHtml
  const { leave, urgent } = text
  return paperPage(
    { ...page, leave, urgent },
    `<section class="stack">
<h1>${t(text.title)}</h1>
<p class="lead">${t(text.lead)}</p>
<p class="quiet">${t(text.about)}</p>
<p><a class="button" href="${page.home}">${t(text.toStart)}</a></p>
</section>
<section class="card stack tight" id="nara" aria-labelledby="near">
<h2 id="near">${t(text.nearTitle)}</h2>
${text.near.map((line) => `<p>${t(line)}</p>`).join('\n')}
<p><a href="${page.home}for-vuxna/">${t(text.adults.link)}</a></p>
</section>
<section class="stack tight" aria-labelledby="needs">
<h2 id="needs">${t(text.needsTitle)}</h2>
<noscript><p>${t(text.asBuilt.about)} <a href="/api/settings/youth/places/words">${t(text.asBuilt.words)}</a></p></noscript>
${needs.map((need) => needHtml(need, text)).join('\n')}
${clinicsHtml(text)}
${municipalHtml(text)}
<p class="small quiet">${t(text.checked(checkedLast()))}</p>
</section>`,
    `<footer class="page foot"><a href="${page.home}tillganglighet/">${t(page.access)}</a></footer>\n`,
  )
}
