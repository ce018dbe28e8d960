/** Why nobody can be taken now, in words; undefined when somebody can. Shown, never only greyed. */
import type { DeskState } from '../desk-state.ts'
import { freeSeat } from '../desk-state.ts'
import { staffText } from '../../text/staff/sv.ts'

/** Youths who can be taken; those put aside are not counted until they say that they are there. */
export const waitingNow = ({ line }: Pick<DeskState, 'line'>): number => line.waiting

export const whyNotTake = (state: DeskState): string | undefined => {
  const text = staffText.take
  if (state.status === 'away') return text.away
  if (state.status === 'paused') return text.paused
  if (freeSeat(state) === undefined) return text.full
  if (waitingNow(state) === 0) return text.nobody
  return undefined
}

/** Why just this one cannot be taken; the line may be empty but for those put aside. */
export const whyNotTakeThis = (state: DeskState): string | undefined => {
  const why = whyNotTake(state)
  return why === staffText.take.nobody ? undefined : why
}
