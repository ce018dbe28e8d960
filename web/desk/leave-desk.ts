/** Whoever would leave the page while a youth is at the desk, or while something is written, is asked first: nobody and nothing is lost to a stray press. */
import { anyDraft } from '../data/draft-storage.ts'
import { leavingIsMeant } from '../ui/leave-page.ts'
import { signOut } from '../staff/sign-in/sign-in.ts'
import type { DeskActions } from './desk-actions.ts'
import type { LiveDesk } from './live-desk.ts'

export const talksHeld = ({ state }: Pick<LiveDesk, 'state'>): number =>
  state.value?.visits.filter((visit) => visit.state !== 'over').length ?? 0

/** Whoever would leave now would lose somebody or something. */
export const losesByLeaving = (desk: Pick<LiveDesk, 'state'>): boolean =>
  talksHeld(desk) > 0 || anyDraft.value

/** Files the form whose moment it is, puts back whoever is held, goes off duty, and signs out; stays when one of the first two could not be done. */
export const signOutOfDesk = async (
  desk: Pick<LiveDesk, 'state'>,
  { goHome, closeNow }: Pick<DeskActions, 'goHome' | 'closeNow'>,
): Promise<void> => {
  if (!(await closeNow())) return
  const isOnDuty = desk.state.value?.status !== 'away'
  const hadTalks = talksHeld(desk) > 0
  const isHome = isOnDuty || hadTalks ? await goHome() : true
  if (hadTalks && !isHome) return
  leavingIsMeant()
  signOut()
}
