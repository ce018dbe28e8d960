/**
 * Urgent help as the county has changed it, over what was built: in a list, and in a page that is served as HTML. 112
 * is nobody's to change, and nobody is put into the list who was not there.
 */
import { type CrisisContact, crisisContacts } from './crisis-contacts.ts'

/** What was decided of one: an empty one is a way that is no more. */
export interface ContactValue {
  call?: string | undefined
  chat?: string | undefined
}
export type ContactValues = Readonly<Record<string, ContactValue>>

/** As a browser is told: laid over the contact, or null where no way to it is left. */
export type ChangedContact = Pick<CrisisContact, 'call' | 'chat'> | null
export type ChangedContacts = Readonly<Record<string, ChangedContact>>

/** Which of its ways may be changed; one that goes by 112 stays. */
export const waysOf = ({
  id,
  call,
  chat,
}: Pick<CrisisContact, 'id' | 'call' | 'chat'>): ('call' | 'chat')[] => {
  if (id === '112') return []
  const hasNumber = call !== undefined && call !== '112'
  return [...(hasNumber ? (['call'] as const) : []), ...(chat ? (['chat'] as const) : [])]
}

const changed = (contact: CrisisContact, value: ContactValue): ChangedContact => {
  const isOurs = waysOf(contact).includes('call')
  const call = (isOurs ? value.call : undefined) ?? contact.call ?? ''
  const chat = value.chat === '' ? null : contact.chat
  if (call === '' && !chat) return null
  return { call, chat: chat && { ...chat, at: value.chat ?? chat.at } }
}

export const changedContacts = (values: ContactValues): ChangedContacts =>
  Object.fromEntries(
    crisisContacts.flatMap((contact) => {
      const value = values[contact.id]
      return value === undefined ? [] : [[contact.id, changed(contact, value)]]
    }),
  )

const dialled = (call: string): string => `tel:${call.replaceAll(/[^\d+]/g, '')}`
const literal = (words: string): string => words.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
/** Where a number keeps a direction of its own it keeps its line, too. */
const inWords = (words: string, was: string, now: string): string => {
  const [old, own] = words.includes('\u2066')
    ? [was, now].map((number) => number.replaceAll(' ', '\u00a0'))
    : [was, now]
  return words.replaceAll(old!, own!)
}
const until = (end: string): string => `(?:(?!${end}).)*`

const linkTo = (href: string): RegExp =>
  new RegExp(`(<a [^>]*href=")${literal(href)}("[^>]*>)(${until('</a>')})</a>`, 'gs')
const rowWith = (href: string): RegExp =>
  new RegExp(`<li[^>]*>${until('</li>')}href="${literal(href)}"${until('</li>')}</li>`, 'gs')

/** Of the list of urgent help alone: the same number may stand elsewhere in the page, as something else. */
export const withContacts = (list: string, contacts: ChangedContacts): string =>
  crisisContacts.reduce((html, contact) => {
    const own = contacts[contact.id]
    if (own === undefined) return html
    const ways = [
      { href: dialled(contact.call ?? ''), was: contact.call, now: own?.call, to: dialled },
      {
        href: `https://${contact.chat?.at}`,
        was: contact.chat?.at,
        now: own?.chat?.at,
        to: (at: string) => `https://${at}`,
      },
    ]
    return ways.reduce((part, { href, was, now, to }) => {
      if (was === undefined || was === now || was === '112') return part
      if (own === null) return part.replace(rowWith(href), '')
      if (!now) return part.replace(linkTo(href), '')
      return part.replace(
        linkTo(href),
        (_all, before: string, after: string, words: string) =>
          `${before}${to(now)}${after}${inWords(words, was, now)}</a>`,
      )
    }, html)
  }, list)
