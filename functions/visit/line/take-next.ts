/** "Ta nästa": the first in the county's line whom this counsellor may take. */
import type { Offer } from '../../../shared/rules/line/matching.ts'
import type { VisitId } from '../../../shared/ids.ts'
import type { Store } from '../../store/store.ts'
import type { Visit, WaitingVisit } from '../visit.ts'
import type { World } from '../../ports/world.ts'
import {
  candidates,
  firstOf,
  headLength,
  headOfLine,
  toCall,
  isKeptForOther,
  type Look,
  spread,
} from './candidates.ts'
import { claimOnSeat, type Pick, type Taking } from './claim-on-seat.ts'
import { placeOf } from './place-on-duty.ts'

export interface TakingNext extends Omit<Taking, 'event'> {
  offer: Offer
  /** A small number of the counsellor's own: spreads many presses at once over the line. */
  rank: number
  /** Behind whom it goes on once it has seen the head; and behind whom the next may, where it found nobody. */
  look?: { from?: string | undefined; to?: string | undefined }
}

/** When this process last lost a race, by database: for a second afterwards the line counts as hot. */
const lastLost = new WeakMap<Store, number>()
const hotFor = 1000

/** Whom the presses of this process are claiming at this moment: another begins with somebody else. */
const wanted = new WeakMap<Store, Set<VisitId>>()

const wantedIn = (store: Store): Set<VisitId> => {
  const known = wanted.get(store) ?? new Set()
  wanted.set(store, known)
  return known
}

/** The youth now called, or undefined when nobody waits whom this counsellor may take. */
export const takeNext = async (world: World, taking: TakingNext): Promise<Visit | undefined> => {
  const { clinic } = world
  const others = wantedIn(clinic)
  let mine: VisitId | undefined
  const want = (next: VisitId | undefined) => {
    if (mine !== undefined) others.delete(mine)
    mine = next
    if (mine !== undefined) others.add(mine)
  }
  const pick: Pick = async (lost, round) => {
    want(undefined)
    if (lost.size > 0) {
      lastLost.set(clinic, world.now())
      world.log('claim-lost-race', { lost: lost.size })
    }
    const hot = round > 0 || world.now() - (lastLost.get(clinic) ?? -Infinity) < hotFor
    const { rank, among } = placeOf(world, taking.staff.id, taking.rank)
    const few = Math.min(headLength, 10 + 2 * among)
    const mayTake = (waiting: WaitingVisit[]) => {
      const free = waiting.filter((visit) => !isKeptForOther(visit, taking.staff.id, world.now()))
      return candidates(free, taking.offer, world.now(), lost)
    }
    // As it is now: who came back to the head in another process a moment ago is not passed by.
    // While the line is hot, fewer are read; where the kept line is the line, that costs nothing.
    const known =
      hot && clinic.alone !== true ? [] : toCall(mayTake(await headOfLine(world, 0)), world.now())
    const look: Look =
      known.length > 0 ? { found: known } : await firstOf(world, few, mayTake, taking.look?.from)
    const { found } = look
    if (taking.look !== undefined) taking.look.to = look.after
    const unwanted = found.filter(({ visit, level }) => level === 1 || !others.has(visit))
    const tries = spread(unwanted.length > 0 ? unwanted : found, { rank: rank + round, among }, hot)
    want(tries[0]?.visit)
    return tries.map(({ visit, rev }) => ({ visit, rev }))
  }
  const visit = await claimOnSeat(world, { ...taking, event: 'claim' }, pick).finally(() =>
    want(undefined),
  )
  if (visit !== undefined)
    world.log('claimed', { level: visit.level, waitedMs: world.now() - visit.since })
  else if (taking.look?.to === undefined) world.log('nobody-waiting')
  return visit
}
