/** A colleague says no. If the talk was offered to nobody else, the youth goes to the head of the line. */
import { visitById } from '../visit/index.ts'
import type { StaffId, VisitId } from '../../shared/ids.ts'
import type { World } from '../ports/world.ts'
import { passOn } from './pass-on.ts'

/** Safe to repeat; an offer to a whole profession stays open for the others. */
export const declineHandover = async (world: World, staff: StaffId, id: VisitId): Promise<void> => {
  const visit = await visitById(world, id, true)
  if (visit?.state === 'offered' && visit.handover?.colleague === staff) await passOn(world, visit)
}
