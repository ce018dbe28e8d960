/** An offer is over, taken or not: nobody is asked any longer. */
import { allDesks, offeredTo, type Visit } from '../visit/index.ts'
import { tellDesk } from './tell-desk.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'

export const closeOffer = async (world: World, visit: Visit): Promise<void> => {
  await world.clinic.removeAll([keys.offer(visit.visit)])
  const told = offeredTo(visit, await allDesks(world))
  await Promise.all(
    told.map((desk) => tellDesk(world, desk, { type: 'offer-gone', visit: visit.visit })),
  )
}
