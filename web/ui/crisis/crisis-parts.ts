/** What may come to a list of urgent help a moment after it: who answers first, and a voice that reads it. */
import { h, render } from 'preact'
import type { AgeBand } from '../../../shared/ids.ts'
import { ReadAloud } from '../read-aloud/read-aloud.tsx'
import { byTheClock } from './by-the-clock.ts'

/** Returns what takes the voice away again. */
export const fillList = (list: HTMLElement, age: AgeBand | undefined): (() => void) => {
  byTheClock(list, age)
  const place = document.createElement('div')
  list.before(place)
  render(h(ReadAloud, { of: () => list }), place)
  return () => {
    render(null, place)
    place.remove()
  }
}
