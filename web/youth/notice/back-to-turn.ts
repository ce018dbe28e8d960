/**
 * The way from a notice to the waiting room, where the browser has thrown the tab away: for as long as its notice is on,
 * the place in the line lies in the browser, for this site alone, and goes with the notice.
 */
import { useEffect } from 'preact/hooks'
import type { Key } from '../../data/visit-key.ts'
import { toStart } from '../route.ts'
import { enterVisit, key } from '../visit/visit-store.ts'
import { turnCache } from './forget-notice.ts'

const at = '/turn'

export const keepTurn = async ({ visit, secret }: Key): Promise<void> => {
  await (await caches.open(turnCache)).put(at, new Response(JSON.stringify({ visit, secret })))
}

/** To the start page when nothing lies there: the visit is over, or was never here. */
const comeBack = async (): Promise<void> => {
  const kept = await caches.match(at, { cacheName: turnCache }).catch(() => undefined)
  toStart()
  if (kept !== undefined && key.value === undefined) enterVisit((await kept.json()) as Key)
}

export const ComeBack = () => {
  useEffect(() => void comeBack(), [])
  return null
}
