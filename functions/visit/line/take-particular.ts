/** A particular youth, out of order, for a reason that was chosen from a list and is kept nowhere. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { matches, type Offer } from '../../../shared/rules/line/matching.ts'
import type { VisitId } from '../../../shared/ids.ts'
import { visitById } from '../find-visit.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../../ports/world.ts'
import { claimOnSeat, type Taking } from './claim-on-seat.ts'

/**
 * The youth now called, or undefined when a colleague was first. Refuses `does-not-match` when the
 * youth has wished for something this counsellor is not: the wish holds also out of order.
 */
export const takeParticular = async (
  world: World,
  taking: Omit<Taking, 'event'> & { offer: Offer },
  id: VisitId,
): Promise<Visit | undefined> => {
  const visit = await claimOnSeat(world, { ...taking, event: 'claim' }, async (lost) => {
    if (lost.has(id)) return []
    const wanted = await visitById(world, id, true)
    if (wanted?.state !== 'waiting') return []
    if (!matches(wanted, taking.offer)) throw new Refusal('does-not-match')
    return [{ visit: id, rev: wanted.rev }]
  })
  if (visit !== undefined)
    world.log('claimed', { level: visit.level, waitedMs: world.now() - visit.since })
  return visit
}
