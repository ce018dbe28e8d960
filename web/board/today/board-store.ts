/** The board asked for every five seconds; a failed round keeps the last figures and says their age. */
import { computed, type ReadonlySignal } from '@preact/signals'
import { coordinatorApi, type Board } from '../../../shared/contract/visit/coordinator.ts'
import { client } from '../../data/client.ts'
import { query } from '../../data/query.ts'
import { bearer, isSignedIn } from '../../staff/sign-in/sign-in.ts'
import { failedPage } from '../../staff/use-staff-query.ts'

export interface BoardStore {
  readonly board: ReadonlySignal<Board | undefined>
  /** True when the latest round got no answer. */
  readonly stale: ReadonlySignal<boolean>
}

/** Asks for the whole life of the page, while it is looked at. */
export const openBoard = (): BoardStore => {
  const api = client(coordinatorApi, { authorization: bearer })
  const asked = query(() => api.board(), { may: isSignedIn, failed: failedPage })
  asked.when({ poll: 5_000, onlyInSight: true })
  return { board: asked.data, stale: computed(() => asked.problem.value !== undefined) }
}
