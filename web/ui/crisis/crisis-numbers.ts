/** Urgent help as the page was told that the county has changed it; the code's own where nothing was told. */
import type { ListedContact } from '../../../shared/county/added.ts'
import { crisisContacts } from '../../../shared/county/crisis-contacts.ts'
import type { ChangedContacts } from '../../../shared/county/crisis-changes.ts'

/** The server writes it into the start page; other pages ask. Undefined where neither has been. */
export const toldContacts = (): ChangedContacts | undefined => {
  const told = globalThis.document?.body.dataset['contacts']
  return told ? (JSON.parse(told) as ChangedContacts) : undefined
}

export const contactsNow = (told = toldContacts()): typeof crisisContacts =>
  crisisContacts
    .filter(({ id }) => told?.[id] !== null)
    .map((one) => ({ ...one, ...told?.[one.id] }))
    // Whoever is added has a name of its own.
    .concat(Object.values(told ?? {}).filter((one): one is ListedContact => !!one?.name))
