/** The list of urgent help on a page that is only read: those who answer now first, and numbers as the county has changed them. */
import { byTheClock } from './by-the-clock.ts'

export const listOnAPage = (): void => {
  const place = document.querySelector<HTMLElement>('#akut')!
  byTheClock(place)
  // What is not answered is not missed: the page says what it was built with.
  import('./ask-contacts.ts')
    .then(({ writeContacts }) => writeContacts(place))
    .catch(() => undefined)
}
