/** The places and the directory as the county has changed them, put over what the page was built with; without it, that stands. */
import { asService } from '../../shared/county/added.ts'
import type { DirectoryEntry, Need } from '../../shared/county/directory.ts'
import type { Suggestion } from '../../shared/rules/safety/care-level.ts'
import { type OpenPlace, settingsForAnyone } from '../../shared/contract/settings/settings.ts'
import { client } from '../data/client.ts'
import { doorsOf, groups, rankOf } from './page-doors.ts'

const line = (words: string): HTMLElement => {
  const made = document.createElement('span')
  made.className = 'small quiet'
  made.textContent = words
  return made
}

const callLink = (phone: string): HTMLElement => {
  const made = document.createElement('a')
  made.href = `tel:${phone.replaceAll(/[^\d+]/g, '')}`
  made.textContent = phone
  return made
}

/** Whatever somebody has written is text, and never more. */
const showPlace = ({ id, address, hours, phone, web }: OpenPlace): void => {
  const at = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(id)}"]`)
  const parts = [address, hours, web].filter((words) => words !== '').map(line)
  if (phone !== '') parts.push(callLink(phone))
  at?.replaceChildren(...parts.flatMap((part, n) => (n === 0 ? [part] : [' · ', part])))
}

const waysOf = ({ call = '', web = '' }: Pick<DirectoryEntry, 'call' | 'web'>): HTMLElement[] => [
  ...(call === '' ? [] : [callLink(call)]),
  ...(web === '' ? [] : [line(web)]),
]
const apart = (parts: readonly HTMLElement[]): (HTMLElement | string)[] =>
  parts.flatMap((part, n) => (n === 0 ? [part] : [' ', part]))

const showService = (id: string, ways: { call: string; web: string }): void => {
  for (const at of document.querySelectorAll<HTMLElement>(`[data-service="${CSS.escape(id)}"]`))
    at.replaceChildren(...apart(waysOf(ways)))
}

const leaveOut = (id: string): void => {
  for (const at of document.querySelectorAll(`[data-service="${CSS.escape(id)}"]`))
    at.closest('li')?.remove()
}

/** Why it stands where it stands is said as the page says it of another. */
const reasonOf = (reason: string): string =>
  document.querySelector(`[data-reason="${reason}"] .small`)?.firstChild?.textContent ?? ''

/** In the language of the page, where the county has written it in that. */
const rowOf = ({ service, reason, municipality }: Suggestion): HTMLElement => {
  const row = document.createElement('li')
  row.dataset['level'] = service.level
  const [said, ways] = [document.createElement('p'), document.createElement('p')]
  said.lang = service.said?.lang ?? ''
  const name = document.createElement('strong')
  name.textContent = service.said?.name ?? ''
  said.append(name, municipality ? ` · ${municipality} ` : ' ', service.said?.about ?? '')
  ways.className = 'small quiet'
  ways.append(reasonOf(reason), ...apart(waysOf(service)))
  row.append(said, ways)
  return row
}

/** After those of its own level, and before the next. */
const addTo = (list: Element, door: Suggestion): void => {
  const next = [...list.children].find(
    (one) => rankOf((one as HTMLElement).dataset['level']) > rankOf(door.service.level),
  )
  list.insertBefore(rowOf(door), next ?? null)
}

const showAdded = (added: readonly DirectoryEntry[]): void => {
  for (const part of document.querySelectorAll<HTMLElement>('[data-need]'))
    for (const [n, list] of part.querySelectorAll('.doors').entries())
      for (const door of doorsOf(part.dataset['need'] as Need, groups[n]!, added)) addTo(list, door)
}

export const showPlacesNow = async (): Promise<void> => {
  const { places, services, hidden = [], added = [] } = await client(settingsForAnyone).openPlaces()
  places.forEach(showPlace)
  for (const [id, service] of Object.entries(services)) showService(id, service)
  hidden.forEach(leaveOut)
  showAdded(added.map((one) => asService(one, document.documentElement.lang)))
}
