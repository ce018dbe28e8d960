/**
 * Signals to and from a guest's page. Unlike those between the two, each looks at the visit first:
 * a seat that is closed or whose time is over is neither heard nor reached.
 */
import type { DownFrame } from '../../shared/contract/live.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { deskOf, guestNow, type Ticket, visitById } from '../visit/index.ts'
import { tellDesk } from './tell-desk.ts'
import { tellYouth } from './tell.ts'
import type { World } from '../ports/world.ts'

/** To whom of the visit: `from` and epoch stand in the sender's signed ticket. */
export const carrySignal = async (
  world: World,
  { visit: id, epoch, side, session, at, guest: seat }: Ticket,
  to: 'youth' | 'counsellor' | 'guest',
  data: string,
): Promise<void> => {
  const visit = await visitById(world, id, true)
  const guest = visit === undefined ? undefined : guestNow(world, visit)
  const isIn = guest?.secret !== undefined && visit?.epoch === epoch
  const isTheirs = side !== 'guest' || guest?.secret?.startsWith(seat ?? '-') === true
  if (visit === undefined || !isIn || !isTheirs || side === to) throw new Refusal('not-found')
  const frame: DownFrame = { type: 'signal', from: side, visit: id, epoch, session, at, data }
  if (to === 'youth') await tellYouth(world, visit, frame)
  else if (to === 'counsellor' && visit.holder !== undefined)
    await tellDesk(world, await deskOf(world, visit.holder.id), frame)
  else if (to === 'guest' && guest.connection !== undefined)
    await world.push.tell(guest.connection, frame)
}
