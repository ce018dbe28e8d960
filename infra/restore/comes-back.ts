/**
 * What may come back from a copy of the Clinic table. A copy is older than the last wish to be
 * forgotten, and it cannot know that wish: so no word anybody said comes back, nor a visit that was
 * over. Places in the line, desks, hours and counts do.
 */
import { isOver, type VisitState } from '../../shared/rules/line/visit-states.ts'
import type { Item } from './content-root.ts'

export type Verdict = 'back' | 'expired' | 'said' | 'over' | 'erased'

/** What of a copy comes back, and what is laid beside it. */
export interface Rule {
  verdictOn: (item: Item) => Verdict
  besides: readonly Item[]
}

/** Messages of talks, letters with their answers, what was answered or assessed, and what was sent on. */
const isSaid = ({ pk, sk }: Item): boolean =>
  pk.startsWith('LETTER#') ||
  pk === 'REFERRALS' ||
  ['MSG#', 'SCALE#', 'ASSESSMENT', 'REFERRAL'].some((said) => sk.startsWith(said))

export const isExpired = ({ expires }: Item, now: number): boolean =>
  typeof expires === 'number' && expires <= now / 1000

/** `now` in milliseconds. */
function verdictOn(item: Item, now: number): Verdict {
  const { sk, state } = item
  if (isExpired(item, now)) return 'expired'
  if (isSaid(item)) return 'said'
  return sk === 'VISIT' && isOver(state as VisitState) ? 'over' : 'back'
}

export const clinicRule = (now: number): Rule => ({
  verdictOn: (item) => verdictOn(item, now),
  besides: [],
})
