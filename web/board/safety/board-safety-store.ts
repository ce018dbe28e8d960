/** Who is on call, what two people have still to sign, and what became of referrals, as the board shows it. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { Reply } from '../../../shared/contract/endpoint.ts'
import { referralsForCoordinator } from '../../../shared/contract/later/referral.ts'
import {
  safetyForCoordinator,
  type BackupTurn,
} from '../../../shared/contract/safety/coordinator.ts'
import { client } from '../../data/client.ts'
import { query } from '../../data/query.ts'
import { attempt } from '../../staff/attempt.ts'
import { tell } from '../../staff/notices/notices.ts'
import { bearer, isSignedIn } from '../../staff/sign-in/sign-in.ts'
import { boardSafetyText as text } from '../../text/board-safety/sv.ts'

export type OnCall = Reply<(typeof safetyForCoordinator)['backup']>
export type Measured = Reply<(typeof referralsForCoordinator)['referralsMeasured']>

export type LevelsChanged = Reply<(typeof safetyForCoordinator)['levelChanges']>

export interface BoardSafetyStore {
  readonly onCall: ReadonlySignal<OnCall | undefined>
  readonly measured: ReadonlySignal<Measured | undefined>
  readonly levels: ReadonlySignal<LevelsChanged | undefined>
  readonly failed: ReadonlySignal<boolean>
  /** False when it was not kept; why is told. */
  keep: (turns: readonly BackupTurn[]) => Promise<boolean>
}

/** Asked for while the board is looked at; slower than the line, because it changes slower. */
export const openBoardSafety = (): BoardSafetyStore => {
  const api = client(
    { ...safetyForCoordinator, ...referralsForCoordinator },
    { authorization: bearer },
  )
  const asked = query(
    async () => {
      const [onCall, measured, levels] = await Promise.all([
        api.backup(),
        api.referralsMeasured(),
        api.levelChanges(),
      ])
      return { onCall, measured, levels }
    },
    { may: isSignedIn },
  )
  asked.when({ poll: 30_000, onlyInSight: true })
  const onCall = computed(() => asked.data.value?.onCall)
  const keep = async (turns: readonly BackupTurn[]): Promise<boolean> => {
    const rev = onCall.peek()?.rev
    if (rev === undefined) return false
    const kept = await attempt(() => api.setBackup({ rev, turns: [...turns] }))
    await asked.again()
    if (kept?.outcome === 'changed') tell('info', text.changed)
    return kept?.outcome === 'done'
  }
  return {
    onCall,
    measured: computed(() => asked.data.value?.measured),
    levels: computed(() => asked.data.value?.levels),
    failed: computed(() => asked.problem.value !== undefined),
    keep,
  }
}
