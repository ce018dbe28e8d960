/** Asks what the county has changed of urgent help; without an answer, every list stands as it is. */
import { type ChangedContacts, withContacts } from '../../../shared/county/crisis-changes.ts'
import { settingsForAnyone } from '../../../shared/contract/settings/settings.ts'
import type { AgeBand } from '../../../shared/ids.ts'
import { client } from '../../data/client.ts'
import { byTheClock } from './by-the-clock.ts'

let asked: Promise<ChangedContacts> | undefined

const ask = async (): Promise<ChangedContacts> => {
  const told: { contacts?: ChangedContacts } = await client(settingsForAnyone).openContacts()
  // Whatever answers, the list stands.
  const { contacts = {} } = told
  document.body.dataset['contacts'] = JSON.stringify(contacts)
  return contacts
}

/** Known to the whole page from then on. */
export const askContacts = (): Promise<ChangedContacts> =>
  (asked ??= ask()).finally(() => (asked = undefined))

/** `place`: around the list; whoever is added has an age and an hour as the others. */
export const writeList = (place: HTMLElement, list: string, age?: AgeBand): void => {
  const before = place.querySelector('.crisis')
  if (before !== null) before.outerHTML = list
  byTheClock(place, age)
}

/** On a page that is only read, over its list as it was built. */
export const writeContacts = async (place: HTMLElement): Promise<void> => {
  const contacts = await askContacts()
  const list = place.querySelector('.crisis')
  if (list === null || Object.keys(contacts).length === 0) return
  // A browser writes a space that holds a number together as a word of its own.
  const built = list.outerHTML.replaceAll('&nbsp;', '\u00a0')
  writeList(place, withContacts(built, contacts, document.documentElement.lang))
}
