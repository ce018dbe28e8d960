/** "Ta nästa": the first in the county's line whom this counsellor may take. */
import type { Offer } from '../../../shared/rules/line/matching.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../../ports/world.ts'
import { candidates, firstOf, headLength, isKeptForOther, spread } from './candidates.ts'
import { claimOnSeat, type Taking } from './claim-on-seat.ts'
import { placeOf } from './place-on-duty.ts'

export interface TakingNext extends Omit<Taking, 'event'> {
  offer: Offer
  /** A small number of the counsellor's own: spreads many presses at once over the line. */
  rank: number
}

/** When this process last lost a race, by world: for a second afterwards the line counts as hot. */
const lastLost = new WeakMap<World, number>()
const hotFor = 1000

/** The youth now called, or undefined when nobody waits whom this counsellor may take. */
export const takeNext = async (world: World, taking: TakingNext): Promise<Visit | undefined> => {
  const visit = await claimOnSeat(world, { ...taking, event: 'claim' }, async (lost, round) => {
    if (lost.size > 0) {
      lastLost.set(world, world.now())
      world.log('claim-lost-race', { lost: lost.size })
    }
    const hot = round > 0 || world.now() - (lastLost.get(world) ?? -Infinity) < hotFor
    const { rank, among } = placeOf(world, taking.staff.id, taking.rank)
    const few = Math.min(headLength, 10 + 2 * among)
    const found = await firstOf(world, few, (waiting) => {
      const mine = waiting.filter((visit) => !isKeptForOther(visit, taking.staff.id, world.now()))
      return candidates(mine, taking.offer, world.now(), lost)
    })
    return spread(found, { rank: rank + round, among }, hot).map(({ visit: id, rev }) => ({
      visit: id,
      rev,
    }))
  })
  if (visit === undefined) world.log('nobody-waiting')
  else world.log('claimed', { level: visit.level, waitedMs: world.now() - visit.since })
  return visit
}
