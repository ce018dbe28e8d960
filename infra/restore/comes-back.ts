/**
 * What may come back from a copy of the Clinic table. A copy is older than the last wish to be
 * forgotten, and it cannot know that wish: so no word anybody said comes back, nor a visit that was
 * over. Places in the line, desks, hours and counts do.
 */
import { isOver, type VisitState } from '../../shared/rules/visit-states.ts'
import type { Item } from './content-root.ts'

export type Verdict = 'back' | 'expired' | 'said' | 'over'

/** Messages of talks, and letters with their answers. */
const isSaid = ({ pk, sk }: Item): boolean => sk.startsWith('MSG#') || pk.startsWith('LETTER#')

/** `now` in milliseconds. */
export function verdictOn(item: Item, now: number): Verdict {
  const { sk, expires, state } = item
  if (typeof expires === 'number' && expires <= now / 1000) return 'expired'
  if (isSaid(item)) return 'said'
  return sk === 'VISIT' && isOver(state as VisitState) ? 'over' : 'back'
}
