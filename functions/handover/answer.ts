/** The youth's own word on a hand-over: no keeps the talk as it is, yes offers it to the colleague. */
import { Refusal } from '../../shared/api/refusals.ts'
import { times } from '../../shared/rules/times.ts'
import { allDesks } from '../desk/desk.ts'
import { tellDesk } from '../desk/tell-desk.ts'
import { isOnDuty } from '../line/line-now.ts'
import { settle } from '../visits/settle.ts'
import { tellBoth } from '../visits/tell.ts'
import { mayCross } from '../visits/may-cross.ts'
import type { Moves, Visit } from '../visits/visit.ts'
import type { World } from '../world.ts'
import { listOffer, offeredTo, offerOfVisit } from './offers.ts'

/** Without a word on what may go along, nothing goes across the border. */
export const answerHandover = async (
  world: World,
  visit: Visit,
  { yes, moves }: { yes: boolean; moves?: Moves | undefined },
): Promise<Visit> => {
  const until = world.now() + times.handover
  const moved = await settle(world, visit, yes ? 'agree' : 'refuse', (now) => ({
    // The note goes with the youth from here on, whoever takes over.
    note: yes && (!mayCross(now) || moves?.note === true) ? now.handover?.note : now.note,
    handover:
      yes && now.handover !== undefined
        ? { ...now.handover, note: undefined, until, moves }
        : undefined,
  }))
  if (!moved.moved) throw new Refusal('not-now')
  if (yes) {
    await listOffer(world, moved.visit)
    const desks = (await allDesks(world)).filter((desk) => isOnDuty(desk, world.now()))
    const offer = offerOfVisit(moved.visit)
    await Promise.all(
      offeredTo(moved.visit, desks).map((desk) => tellDesk(world, desk, { type: 'offer', offer })),
    )
  }
  await tellBoth(world, moved.visit)
  return moved.visit
}
