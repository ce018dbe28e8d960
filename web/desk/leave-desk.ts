/** Whoever would leave the page while a youth is at the desk, or while something is written, is asked first: nobody and nothing is lost to a stray press. */
import { effect, signal } from '@preact/signals'
import { anyDraft } from '../data/draft-storage.ts'
import { signOut } from '../staff/sign-in/sign-in.ts'
import type { DeskActions } from './desk-actions.ts'
import type { LiveDesk } from './live-desk.ts'

/** True once leaving is meant: the page asks no more. */
const isMeant = signal(false)

export const talksHeld = ({ state }: Pick<LiveDesk, 'state'>): number =>
  state.value?.visits.filter((visit) => visit.state !== 'over').length ?? 0

/** The browser asks in its own words. */
const ask = (event: BeforeUnloadEvent): void => {
  event.preventDefault()
  // Safari before 17 and Chrome before 119 ask only for this.
  event.returnValue = ''
}

/** Closing, reloading and going back; listened to only while it matters, so that the page may be cached. */
export const guardLeaving = (desk: Pick<LiveDesk, 'state'>): void => {
  effect(() => {
    if ((talksHeld(desk) === 0 && !anyDraft.value) || isMeant.value) return
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  })
}

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
  isMeant.value = true
  signOut()
}
