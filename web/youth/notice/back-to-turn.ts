/**
 * The way from a notice to the waiting room, where the browser has thrown the tab away: for as long as its notice is on,
 * the place in the line lies in the browser, for this site alone, and goes with the notice.
 */
import { useEffect } from 'preact/hooks'
import { toStart } from '../route.ts'
import { enterVisit, key } from '../visit/visit-store.ts'
import { keptTurn } from '../../worker/turn.ts'
import { forgetNotice } from './forget-notice.ts'

/** To the start page when nothing lies there: the visit is over, or was never here. */
const comeBack = async (): Promise<void> => {
  const kept = await keptTurn(forgetNotice).catch(() => undefined)
  toStart()
  if (kept !== undefined && key.value === undefined) enterVisit(kept)
}

export const ComeBack = () => {
  useEffect(() => void comeBack(), [])
  return null
}
