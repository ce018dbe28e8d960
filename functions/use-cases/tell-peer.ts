/** A frame to the other side of a talk, when no pass says where that side's page is. */
import type { DownFrame } from '../../shared/contract/live.ts'
import { deskOf, type Side, visitById } from '../visit/index.ts'
import { tellDesk } from './tell-desk.ts'
import type { World } from '../ports/world.ts'
import { tellYouth } from './tell.ts'

export const tellPeer = async (
  world: World,
  from: { visit: string; side: Side },
  frame: DownFrame,
): Promise<void> => {
  const visit = await visitById(world, from.visit, true)
  if (visit === undefined) return
  if (from.side === 'counsellor') await tellYouth(world, visit, frame)
  else if (visit.holder !== undefined)
    await tellDesk(world, await deskOf(world, visit.holder.id), frame)
}
