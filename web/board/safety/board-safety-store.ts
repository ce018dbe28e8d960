/** Who is on call, what two people have still to sign, and what became of referrals, as the board shows it. */
import { signal, type ReadonlySignal } from '@preact/signals'
import type { Reply } from '../../../shared/contract/endpoint.ts'
import { referralsForCoordinator } from '../../../shared/contract/later/referral.ts'
import { safetyForCoordinator, type BackupTurn } from '../../../shared/contract/safety/safety.ts'
import { client } from '../../data/client.ts'
import { attempt } from '../../staff/attempt.ts'
import { tell } from '../../staff/notices/notices.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { boardSafetyText as text } from '../../text/board-safety/sv.ts'

export type OnCall = Reply<(typeof safetyForCoordinator)['backup']>
export type Measured = Reply<(typeof referralsForCoordinator)['referralsMeasured']>

export type LevelsChanged = Reply<(typeof safetyForCoordinator)['levelChanges']>

export interface SafetyDesk {
  readonly onCall: ReadonlySignal<OnCall | undefined>
  readonly measured: ReadonlySignal<Measured | undefined>
  readonly levels: ReadonlySignal<LevelsChanged | undefined>
  readonly failed: ReadonlySignal<boolean>
  load: () => Promise<void>
  /** False when it was not kept; why is told. */
  keep: (turns: readonly BackupTurn[]) => Promise<boolean>
}

export const safetyDesk = (): SafetyDesk => {
  const api = client(
    { ...safetyForCoordinator, ...referralsForCoordinator },
    { authorization: bearer },
  )
  const onCall = signal<OnCall | undefined>(undefined)
  const measured = signal<Measured | undefined>(undefined)
  const levels = signal<LevelsChanged | undefined>(undefined)
  const failed = signal(false)
  const load = async (): Promise<void> => {
    try {
      const [backup, referrals, changed] = await Promise.all([
        api.backup(),
        api.referralsMeasured(),
        api.levelChanges(),
      ])
      onCall.value = backup
      measured.value = referrals
      levels.value = changed
      failed.value = false
    } catch {
      failed.value = true
    }
  }
  const keep = async (turns: readonly BackupTurn[]): Promise<boolean> => {
    const rev = onCall.peek()?.rev
    if (rev === undefined) return false
    const kept = await attempt(() => api.setBackup({ rev, turns: [...turns] }))
    await load()
    if (kept?.outcome === 'changed') tell('info', text.changed)
    return kept?.outcome === 'done'
  }
  return { onCall, measured, levels, failed, load, keep }
}
