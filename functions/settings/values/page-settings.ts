/** What the county has changed of the start page as it is served: its numbers of urgent help, what the door offers, and what it calls it. */
import type { AddedContact, Named } from '../../../shared/county/added.ts'
import {
  changedContacts,
  type ChangedContacts,
  type ContactValue,
  withContacts,
} from '../../../shared/county/crisis-changes.ts'
import { mayBeNamed, type TopicNames } from '../../../shared/county/topic-names.ts'
import type { World } from '../../ports/world.ts'
import { isObject } from './settings-lean.ts'
import { held, type Known } from './settings-list.ts'

/** A number or an address on the web, and nothing that could be more in a page. */
const isWay = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && /^[\w+ ./-]*$/.test(value))
const isContact = (value: unknown): value is ContactValue =>
  isObject(value) && isWay(value['call']) && isWay(value['chat'])

const isOffered = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => /^[a-z0-9-]+$/.test(String(one)))

/** Which topics and exercises the county offers, each in its order; nothing of what it has not chosen. */
const offeredNow = async (world: Known): Promise<Readonly<Record<string, string[]>>> =>
  Object.fromEntries(
    (await held(world, 'offered.')).flatMap(([what, value]) =>
      isOffered(value) ? [[what, value] as const] : [],
    ),
  )

/** Words that need no quotes of their own in a page. */
const isPlain = (value: unknown): boolean => /^[^<>&"'$`]+$/.test(String(value))
const isEach = (value: unknown, holds: (name: string, one: unknown) => boolean): boolean =>
  isObject(value) && Object.entries(value).every(([name, one]) => isPlain(name) && holds(name, one))
/** By language and topic, of topics that may be named: passed over whole where staff, who read it by its shape, have nothing either. */
const isNamed = (value: unknown): value is TopicNames =>
  isEach(value, (_, own) => isEach(own, (topic, name) => mayBeNamed(topic) && isPlain(name)))

/** A name, in any language, and no other word than the list has. */
const isAdded = (value: unknown): value is AddedContact => {
  if (!isContact(value)) return false
  const { id, for: whom, hours, name, names } = value as AddedContact
  const words = [name, Object.values(names ?? {})].join()
  return isOffered([id, whom, hours]) && isPlain(words)
}

/** What the county has decided of urgent help. */
export const contactsNow = async (world: Known, named: Named): Promise<ChangedContacts> => {
  const known = (await held(world, 'contact.')).filter(([, value]) => isContact(value))
  const [[, more] = []] = await held(world, 'added.contacts')
  const added = Array.isArray(more) ? more.filter(isAdded) : []
  return changedContacts(Object.fromEntries(known) as Record<string, ContactValue>, added, named)
}

export interface PageSettings {
  /** How the body begins. */
  body: string
  /** The list of urgent help with the county's own numbers. */
  put: (list: string, lang: string) => string
}

export const pageSettings = async (
  world: Pick<World, 'clinic'>,
  named: Named,
): Promise<PageSettings> => {
  const [contacts, offered, topics] = await Promise.all([
    contactsNow(world, named),
    offeredNow(world),
    held(world, 'named.topics'),
  ])
  // Ids and nothing else: they need no quotes of their own.
  const lists = Object.entries(offered).map(([what, ids]) => `data-${what}='${ids.join(' ')}' `)
  // In every language: whoever changes it on the page asks for no other page.
  const names = topics.map(([, all]) =>
    isNamed(all) ? `data-named='${JSON.stringify(all)}' ` : '',
  )
  return {
    body: `<body data-contacts='${JSON.stringify(contacts)}' ${[...lists, ...names].join('')}`,
    put: (list, lang) => withContacts(list, contacts, lang),
  }
}
