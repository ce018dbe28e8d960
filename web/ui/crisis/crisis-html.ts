/**
 * Who to reach when something is urgent (R2), as HTML: the same list stands on the start page, where
 * no script need run, and in the panel one tap away from every other page.
 */
import { crisisContacts, type CrisisContact } from '../../../shared/county/crisis-contacts.ts'
import { escapeHtml } from '../escape-html.ts'
import { iconHtml } from '../icons/icon-paths.ts'

export interface CrisisText {
  title: string
  intro: string
  call: (number: string) => string
  hours: Record<CrisisContact['hours'], string>
  about: Record<CrisisContact['for'], string>
  /** Names that differ between languages; others are shown as they are. */
  names: Partial<Record<string, string>>
  /** Said of the contact that is reached by way of 112. */
  viaDanger: string
  close: string
}

const contactHtml = (contact: CrisisContact, text: CrisisText): string => {
  const name = escapeHtml(text.names[contact.id] ?? contact.name)
  const byWayOf112 = contact.call === '112' && contact.for !== 'danger'
  const about = [text.about[contact.for], byWayOf112 ? text.viaDanger : ''].join(' ')
  const kind = contact.for === 'danger' ? 'urgent' : 'quiet'
  const call =
    contact.call === undefined
      ? ''
      : `<a class="button ${kind}" href="tel:${contact.call.replaceAll(/[^\d+]/g, '')}">${iconHtml('phone')}${escapeHtml(text.call(contact.call))}</a>`
  return `<li><p><strong>${name}</strong> ${escapeHtml(about.trim())} <span class="quiet">${escapeHtml(text.hours[contact.hours])}</span></p>${call}</li>`
}

export const crisisHtml = (text: CrisisText): string =>
  `<p>${escapeHtml(text.intro)}</p><ul class="crisis plain-list">${crisisContacts.map((contact) => contactHtml(contact, text)).join('')}</ul>`
