/** The youth's own word on a hand-over: no keeps the talk as it is, yes offers it to the colleague. */
import { Refusal } from '../../shared/contract/refusals.ts'
import { times } from '../../shared/rules/line/times.ts'
import {
  allDesks,
  listOffer,
  mayCross,
  type Moves,
  offeredTo,
  offerOfVisit,
  regimeOfUnit,
  moveNewest,
  type Visit,
} from '../visit/index.ts'
import { tellDesk } from './tell-desk.ts'
import { isOnDuty } from './line-now.ts'
import { tellBoth } from './tell.ts'
import type { World } from '../ports/world.ts'

/**
 * The note goes with the youth from here on, whoever takes over: under the law it was written under,
 * or across the border where the youth has chosen that. One that was let go before keeps its own yes.
 */
const noteFromHere = (now: Visit, moves: Moves | undefined): Pick<Visit, 'note' | 'noteUnder'> => {
  const asked = mayCross(now)
  if (asked && moves?.note !== true) return { note: now.note, noteUnder: now.noteUnder }
  const within = asked ? undefined : regimeOfUnit(now.holder?.unit ?? '')
  return { note: now.handover?.note, noteUnder: within }
}

/** Without a word on what may go along, nothing goes across the border. */
export const answerHandover = async (
  world: World,
  visit: Visit,
  { yes, moves }: { yes: boolean; moves?: Moves | undefined },
): Promise<Visit> => {
  const until = world.now() + times.handover
  const moved = await moveNewest(world, visit, yes ? 'agree' : 'refuse', (now) => ({
    ...(yes ? noteFromHere(now, moves) : {}),
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
