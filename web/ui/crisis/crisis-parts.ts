/** What may come to a list of urgent help a moment after it: who answers first, a voice that reads it, and what has been changed since. */
import { h, render } from 'preact'
import type { AgeBand } from '../../../shared/ids.ts'
import { calledIn } from '../../../shared/county/added.ts'
import { ReadAloud } from '../read-aloud/read-aloud.tsx'
import { byTheClock } from './by-the-clock.ts'
import { crisisHtml, type CrisisText } from './crisis-html.ts'
import { contactsNow, toldContacts } from './crisis-numbers.ts'

/** So long what a page was told is taken for what holds: one that has stood open all evening asks as it is looked at. */
const newFor = 10 * 60_000
let toldAt = performance.timeOrigin

const lists = () => import('./ask-contacts.ts')

const drawAnew = async (list: HTMLElement, age: AgeBand | undefined, text: CrisisText) => {
  const { writeList } = await lists()
  const { lang } = document.documentElement
  const inLanguage = contactsNow().map((one) => ({ ...one, name: calledIn(one, lang) }))
  const [drawn = ''] = /<ul.*<\/ul>/s.exec(crisisHtml(text, inLanguage)) ?? []
  writeList(list, drawn, age)
}

const askAnew = async (list: HTMLElement, age: AgeBand | undefined, text: CrisisText) => {
  const before = JSON.stringify(contactsNow())
  await (await lists()).askContacts()
  toldAt = Date.now()
  // Nothing moves under a finger unless there is something else to read.
  if (JSON.stringify(contactsNow()) !== before) await drawAnew(list, age, text)
}

/** `list`: null where it has gone meanwhile. */
export const fillList = (
  list: HTMLElement | null,
  age: AgeBand | undefined,
  text: CrisisText,
): void => {
  if (list === null) return
  byTheClock(list, age)
  if (contactsNow().some((one) => 'names' in one)) drawAnew(list, age, text).catch(() => undefined)
  // It goes with the list, which is written anew in another language.
  const place = document.createElement('div')
  list.prepend(place)
  // The start page came with what the county has changed; any other page asks, and stands as it is until then.
  if (toldContacts() === undefined || Date.now() - toldAt > newFor)
    askAnew(list, age, text).catch(() => undefined)
  render(h(ReadAloud, { of: () => list }), place)
}
