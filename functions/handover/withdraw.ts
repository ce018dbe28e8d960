/** The counsellor takes the offer back; the talk goes on as it was. */
import { Refusal } from '../../shared/api/refusals.ts'
import { settle } from '../visits/settle.ts'
import { tellBoth } from '../visits/tell.ts'
import type { Visit } from '../visits/visit.ts'
import type { World } from '../world.ts'
import { closeOffer } from './close-offer.ts'

export const withdrawHandover = async (world: World, visit: Visit): Promise<Visit> => {
  const moved = await settle(world, visit, 'withdraw', (now) =>
    now.press === visit.press ? { handover: undefined, note: undefined } : undefined,
  )
  if (!moved.moved) throw new Refusal('not-now')
  await Promise.all([closeOffer(world, visit), tellBoth(world, moved.visit)])
  return moved.visit
}
