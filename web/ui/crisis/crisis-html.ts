/**
 * Who to reach when something is urgent (R2), as HTML: the same list stands on the start page, where
 * no script need run, and in the panel one tap away from every other page.
 */
import {
  crisisContacts,
  type ContactFor,
  type CrisisContact,
} from '../../../shared/county/crisis-contacts.ts'
import type { Hours } from '../../../shared/rules/safety/who-answers.ts'
import { escapeHtml as t } from '../../../shared/escape-html.ts'
import { iconHtml } from '../icons/icon-paths.ts'

export interface CrisisText {
  title: string
  /** What the quick exit says. */
  leave: string
  intro: string
  /** For whoever cannot speak aloud. */
  silent: string
  call: (number: string) => string
  chat: (name: string) => string
  hours: Record<Hours, string>
  ways: Record<'call' | 'chat', string>
  /** Told by the clock; without scripts the hours stand alone. */
  now: string
  notNow: string
  about: Record<ContactFor, string>
  /** Names that differ between languages; others are shown as they are. */
  names: Partial<Record<string, string>>
  /** Said of the contact that is reached by way of 112. */
  viaDanger: string
  close: string
}

/** When it answers, with both words of the clock: the style sheet shows the one that holds (`data-now`). */
const whenHtml = (hours: Hours, text: CrisisText, way = ''): string => {
  const isByClock = hours !== 'always' && hours !== 'varies'
  const now = isByClock ? ` <strong>${t(text.now)}</strong><em>${t(text.notNow)}</em>` : ''
  return `<span class="quiet" data-hours="${hours}">${`${t(way)} ${t(text.hours[hours])}`.trim()}${now}</span>`
}

const contactHtml = (contact: CrisisContact, text: CrisisText): string => {
  const { id, call, chat, hours } = contact
  const name = text.names[id] ?? contact.name
  const byWayOf112 = call === '112' && contact.for !== 'danger'
  const about = [text.about[contact.for], byWayOf112 ? text.viaDanger : ''].join(' ')
  const kind = contact.for === 'danger' ? 'urgent' : 'quiet'
  const callHtml = call
    ? `<a class="button ${kind}" href="tel:${call.replaceAll(/[^\d+]/g, '')}">${iconHtml('phone')}${t(text.call(call))}</a>`
    : ''
  const chatHtml = chat
    ? `<a class="button quiet" href="https://${chat.at}" target="_blank">${iconHtml('chat')}${t(text.chat(name))}</a>`
    : ''
  const when =
    !chat || chat.hours === hours
      ? whenHtml(hours, text)
      : `${whenHtml(hours, text, text.ways.call)} ${whenHtml(chat.hours, text, text.ways.chat)}`
  return `<li data-for="${contact.for}"><p><strong>${t(name)}</strong> ${t(about.trim())} ${when}</p><div class="row">${callHtml}${chatHtml}</div></li>`
}

/** `contacts`: as the county has changed them, where that is known; the built page has the code's own. */
export const crisisHtml = (text: CrisisText, contacts = crisisContacts): string =>
  `<p>${t(text.intro)}</p><ul class="crisis plain-list">${contacts.map((contact) => contactHtml(contact, text)).join('')}</ul><p class="quiet small">${t(text.silent)}</p>`
