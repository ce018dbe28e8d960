/** What may come to a list of urgent help a moment after it: who answers first, and a voice that reads it. */
import { h, render } from 'preact'
import type { AgeBand } from '../../../shared/ids.ts'
import { ReadAloud } from '../read-aloud/read-aloud.tsx'
import { byTheClock } from './by-the-clock.ts'

export const fillList = (list: HTMLElement, age: AgeBand | undefined): void => {
  byTheClock(list, age)
  // It goes with the list, which is written anew in another language.
  const place = document.createElement('div')
  list.prepend(place)
  render(h(ReadAloud, { of: () => list }), place)
}
