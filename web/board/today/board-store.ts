/** The board asked for every five seconds; a failed round keeps the last figures and says their age. */
import { signal, type ReadonlySignal } from '@preact/signals'
import { coordinatorApi, type Board } from '../../../shared/contract/visit/coordinator.ts'
import { client, Problem } from '../../data/client.ts'
import { bearer, signedIn, signedOut } from '../../staff/sign-in/sign-in.ts'

export interface BoardFeed {
  readonly board: ReadonlySignal<Board | undefined>
  /** True when the latest round got no answer. */
  readonly stale: ReadonlySignal<boolean>
}

const askEvery = 5_000

/** Asks for the whole life of the page, while it is looked at. */
export const feedBoard = (): BoardFeed => {
  const api = client(coordinatorApi, { authorization: bearer })
  const board = signal<Board | undefined>(undefined)
  const stale = signal(false)
  const ask = async (): Promise<void> => {
    const isSeen = document.visibilityState === 'visible'
    if (signedIn.value.at !== 'in' || !isSeen) return
    try {
      board.value = await api.board()
      stale.value = false
    } catch (problem) {
      stale.value = true
      if (!(problem instanceof Problem)) return
      if (problem.code === 'not-signed-in') signedOut('expired')
      if (problem.code === 'not-found') signedOut('not-yours')
    }
  }
  setInterval(() => void ask(), askEvery)
  document.addEventListener('visibilitychange', () => void ask())
  signedIn.subscribe(() => void ask())
  return { board, stale }
}
