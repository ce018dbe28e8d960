/** The counsellor takes the offer back; the talk goes on as it was. */
import { Refusal } from '../../shared/contract/refusals.ts'
import { moveNewest, type Visit } from '../visit/index.ts'
import { tellBoth } from './tell.ts'
import type { World } from '../ports/world.ts'
import { closeOffer } from './close-offer.ts'

export const withdrawHandover = async (world: World, visit: Visit): Promise<Visit> => {
  const moved = await moveNewest(world, visit, 'withdraw', (now) =>
    now.press === visit.press ? { handover: undefined, note: undefined } : undefined,
  )
  if (!moved.moved) throw new Refusal('not-now')
  await Promise.all([closeOffer(world, visit), tellBoth(world, moved.visit)])
  return moved.visit
}
