/**
 * Urgent help as the county has changed it, over what was built: in a list, and in a page that is served as HTML. 112
 * is nobody's to change. Whoever is added comes last, said in words that the list has already.
 */
import { type AddedContact, asContact, calledIn, type ListedContact, type Named } from './added.ts'
import { type CrisisContact, crisisContacts } from './crisis-contacts.ts'

/** What was decided of one: an empty one is a way that is no more. */
export interface ContactValue {
  call?: string | undefined
  chat?: string | undefined
  hidden?: true | undefined
}
export type ContactValues = Readonly<Record<string, ContactValue>>

/** As a browser is told: laid over the contact, the whole of one that was added, or null where it is not shown. */
export type ChangedContact = (Pick<CrisisContact, 'call' | 'chat'> & Partial<ListedContact>) | null
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
  if (value.hidden) return null
  const isOurs = waysOf(contact).includes('call')
  const call = (isOurs ? value.call : undefined) ?? contact.call ?? ''
  const chat = value.chat === '' ? null : contact.chat
  if (call === '' && !chat) return null
  return { call, chat: chat && { ...chat, at: value.chat ?? chat.at } }
}

export const changedContacts = (
  values: ContactValues,
  added: readonly AddedContact[],
  named: Named,
): ChangedContacts =>
  Object.fromEntries([
    ...crisisContacts.flatMap((contact) => {
      const value = values[contact.id]
      return value === undefined ? [] : [[contact.id, changed(contact, value)] as const]
    }),
    ...added.map((one) => [one.id, asContact(one, named)] as const),
  ])

/** Those who are in no built list. */
const addedOf = (told: ChangedContacts): ListedContact[] =>
  Object.values(told).filter((one): one is ListedContact => one?.name !== undefined)

const dialled = (call: string): string => `tel:${call.replaceAll(/[^\d+]/g, '')}`
const literal = (words: string): string => words.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
/** On one line, as some languages write a number. */
const onOneLine = (number: string): string =>
  number.replaceAll(' ', '\u00a0').replaceAll('-', '-\u2060')
const until = (end: string): string => `(?:(?!${end}).)*`

const linkTo = (href: string): RegExp =>
  new RegExp(`(<a [^>]*href=")${literal(href)}("[^>]*>)(${until('</a>')})</a>`, 'gs')
const rowWith = (href: string): RegExp =>
  new RegExp(`<li[^>]*>${until('</li>')}href="${literal(href)}"${until('</li>')}</li>`, 'gs')

type Way = (at: string) => string
type LeadTo = (link: string, was: string, now: string, to: Way) => string
const onWeb = (at: string): string => `https://${at}`

const {
  name: known,
  call: itsCall,
  chat: itsChat,
} = crisisContacts.find(({ id }) => id === 'bris')!
/** A link of this list that leads elsewhere now; in its words a number is written as the list writes one. */
const leadsIn = (list: string): LeadTo => {
  const written = list.includes(onOneLine(itsCall!)) ? onOneLine : (number: string) => number
  return (link, was, now, to) =>
    link.replace(
      linkTo(to(was)),
      (_all, before: string, after: string, words: string) =>
        `${before}${to(now)}${after}${words.replaceAll(written(was), written(now))}</a>`,
    )
}
/** For whom and when as another of the list says it, and the links of one that has both. */
const rowOf = (list: string, contact: ListedContact, lang: string): string => {
  const { for: whom, hours, call, chat } = contact
  const name = calledIn(contact, lang)
  const leadTo = leadsIn(list)
  const first = (pattern: string): string => new RegExp(pattern, 's').exec(list)?.[1] ?? ''
  const head = '<p><strong>[^<]*</strong> '
  const about = first(`data-for="${whom}">${head}([^<]*)<span`)
  const when = first(`${head}[^<]*(<span[^>]*data-hours="${hours}">[^<]*</span>)</p>`)
  const link = (href: string): string => linkTo(href).exec(list)?.[0] ?? ''
  const byPhone = call ? leadTo(link(dialled(itsCall!)), itsCall!, call, dialled) : ''
  const inWriting = chat
    ? leadTo(link(onWeb(itsChat!.at)).replaceAll(known, name), itsChat!.at, chat.at, onWeb)
    : ''
  return `<li data-for="${whom}"><p><strong>${name}</strong> ${about}${when}</p><div class="row">${byPhone}${inWriting}</div></li>`
}

/** Of the list of urgent help in that language alone: the same number may stand elsewhere in the page, as something else. */
export const withContacts = (list: string, contacts: ChangedContacts, lang: string): string => {
  const leadTo = leadsIn(list)
  const more = addedOf(contacts).map((one) => rowOf(list, one, lang))
  const changedList = crisisContacts.reduce((html, contact) => {
    const own = contacts[contact.id]
    if (own === undefined) return html
    const ways = [
      { was: contact.call, now: own?.call, to: dialled },
      { was: contact.chat?.at, now: own?.chat?.at, to: onWeb },
    ]
    return ways.reduce((part, { was, now, to }) => {
      if (was === undefined || was === now || was === '112') return part
      if (own === null) return part.replace(rowWith(to(was)), '')
      return now ? leadTo(part, was, now, to) : part.replace(linkTo(to(was)), '')
    }, html)
  }, list)
  return changedList.replace('</ul>', () => `${more.join('')}</ul>`)
}
