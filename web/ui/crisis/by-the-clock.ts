/** Puts those first in a list of urgent help who fit age and hour; without it every contact stands there all the same. */
import { serverNow } from '../../data/server-clock.ts'
import type { AgeBand } from '../../../shared/ids.ts'
import { openAt, rankAt } from '../../../shared/rules/safety/who-answers.ts'

/** `place`: around the list; the style sheet shows who answers now by what it is told. */
export const byTheClock = (place: HTMLElement, age?: AgeBand, at = serverNow()): void => {
  place.dataset['now'] = openAt(at)
  const rank = (contact: HTMLElement) => {
    const hours = [...contact.querySelectorAll<HTMLElement>('[data-hours]')]
    return rankAt(
      { whom: contact.dataset['for']!, hours: hours.map((one) => one.dataset['hours']!) },
      age,
      at,
    )
  }
  const contacts = [...place.querySelectorAll<HTMLElement>('[data-for]')]
  for (const contact of contacts.sort((a, b) => rank(a) - rank(b)))
    contact.parentElement!.append(contact)
}
