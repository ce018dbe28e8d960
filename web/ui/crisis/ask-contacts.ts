/** Asks once what the county has changed of urgent help, and writes it into a list that stands; without an answer, the list stands as it is. */
import { type ChangedContacts, withContacts } from '../../../shared/county/crisis-changes.ts'
import { settingsForAnyone } from '../../../shared/contract/settings/settings.ts'
import { client } from '../../data/client.ts'
import { toldContacts } from './crisis-numbers.ts'

let asked: Promise<ChangedContacts> | undefined

const ask = async (): Promise<ChangedContacts> => {
  const told: { contacts?: ChangedContacts } = await client(settingsForAnyone).openContacts()
  // Whatever answers, the list stands.
  const { contacts = {} } = told
  document.body.dataset['contacts'] = JSON.stringify(contacts)
  return contacts
}

/** `place`: around the list. */
export const askContacts = async (place: HTMLElement): Promise<void> => {
  if (toldContacts() !== undefined) return
  const contacts = await (asked ??= ask()).finally(() => (asked = undefined))
  const list = place.querySelector('.crisis')
  if (list !== null && Object.keys(contacts).length > 0)
    // A browser writes a space that holds a number together as a word of its own.
    list.outerHTML = withContacts(list.outerHTML.replaceAll('&nbsp;', '\u00a0'), contacts)
}
