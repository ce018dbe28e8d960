/** The places and numbers as their own people have changed them, put over what the page was built with; without it, that stands. */
import { type OpenPlace, settingsForAnyone } from '../../shared/contract/settings/settings.ts'
import { client } from '../data/client.ts'

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

const showService = (id: string, { call, web }: { call: string; web: string }): void => {
  for (const at of document.querySelectorAll<HTMLElement>(`[data-service="${CSS.escape(id)}"]`)) {
    const parts = web === '' ? [] : [line(web)]
    if (call !== '') parts.unshift(callLink(call))
    at.replaceChildren(...parts.flatMap((part, n) => (n === 0 ? [part] : [' ', part])))
  }
}

export const showPlacesNow = async (): Promise<void> => {
  const { places, services } = await client(settingsForAnyone).openPlaces()
  places.forEach(showPlace)
  for (const [id, service] of Object.entries(services)) showService(id, service)
}
