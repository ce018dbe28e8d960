/** What may come to a list of urgent help a moment after it: who answers first, and a voice that reads it. */
import { h, render } from 'preact'
import type { AgeBand } from '../../../shared/ids.ts'
import { ReadAloud } from '../read-aloud/read-aloud.tsx'
import { byTheClock } from './by-the-clock.ts'
import { toldContacts } from './crisis-numbers.ts'

export const fillList = (list: HTMLElement, age: AgeBand | undefined): void => {
  byTheClock(list, age)
  // It goes with the list, which is written anew in another language.
  const place = document.createElement('div')
  list.prepend(place)
  // The start page came with what the county has changed; any other page asks, and stands as it is until then.
  if (toldContacts() === undefined)
    import('./ask-contacts.ts').then(({ askContacts }) => askContacts(list)).catch(() => undefined)
  render(h(ReadAloud, { of: () => list }), place)
}
