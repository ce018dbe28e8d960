/** What the county has changed of the start page as it is served: its numbers of urgent help, and what the door offers. */
import { withContacts } from '../../../shared/county/crisis-changes.ts'
import type { World } from '../../ports/world.ts'
import { contactsNow, offeredNow } from './settings-lean.ts'

export interface PageSettings {
  /** How the body begins. */
  body: string
  /** The list of urgent help with the county's own numbers. */
  put: (list: string) => string
}

export const pageSettings = async (world: Pick<World, 'clinic'>): Promise<PageSettings> => {
  const [contacts, offered] = await Promise.all([contactsNow(world), offeredNow(world)])
  // Ids and nothing else: they need no quotes of their own.
  const lists = Object.entries(offered).map(([what, ids]) => `data-${what}='${ids.join(' ')}' `)
  return {
    body: `<body data-contacts='${JSON.stringify(contacts)}' ${lists.join('')}`,
    put: (list) => withContacts(list, contacts),
  }
}
