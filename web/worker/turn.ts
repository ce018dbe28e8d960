/** The place in the line, for as long as a notice of one's turn is on: what lies in the browser, and how it is forgotten. */
import type { Key } from '../data/visit-key.ts'
import { hour } from '../../shared/rules/line/times.ts'

export const turnCache = 'turn'
const place = '/turn'

/** Nobody stands in a line for longer than an evening; of a tab that was never opened again, it is forgotten then. */
const lasts = 12 * hour

export const keepTurn = async ({ visit, secret }: Key): Promise<void> => {
  const kept = JSON.stringify({ visit, secret, since: Date.now() })
  await (await caches.open(turnCache)).put(place, new Response(kept))
}

/** Undefined where nothing lies there, or something that is too old, which then goes. */
export const keptTurn = async (forget: () => Promise<void>): Promise<Key | undefined> => {
  const kept = await caches.match(place, { cacheName: turnCache })
  if (kept === undefined) return undefined
  const { since, ...key } = (await kept.json()) as Key & { since: number }
  if (Date.now() - since < lasts) return key
  await forget()
  return undefined
}
