/** One press of "Ta nästa", or on one youth in particular: a seat, a youth, and everybody who must know. */
import type { Claimed } from '../../../shared/contract/visit/desk.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { PageKey, VisitId } from '../../../shared/ids.ts'
import { rankOf } from '../../ports/rank.ts'
import type { World } from '../../ports/world.ts'
import {
  channelsNow,
  deskAround,
  showToCounsellor,
  type StaffMember,
  takeNext,
  takeParticular,
  takesVoice,
  takeVoice,
} from '../../visit/index.ts'
import { endAlarm } from '../safety/alarm.ts'
import { tellLine, tellYouthVisit } from '../tell.ts'
import { offerOf, shownAfter, weighedAfter } from './line-now.ts'

export interface Press {
  press: string
  seat: number
  key?: PageKey | undefined
}

/**
 * What this counsellor can take now; whether the seat may be taken is decided where it is written.
 * Refuses `not-on-duty` without a desk.
 */
export const takingNow = async (world: World, staff: StaffMember, ask: Press) => {
  const desk = await deskAround(world, staff.id, shownAfter)
  if (desk === undefined) throw new Refusal('not-on-duty')
  const offer = offerOf({ channels: await channelsNow(world, desk), staff })
  const { press, seat, key } = ask
  return { staff, press, seat, key, offer, rank: rankOf(staff.id) }
}

/** Safe to repeat: one press is one youth. */
export const claim = async (
  world: World,
  staff: StaffMember,
  ask: Press & { visit?: VisitId | undefined },
): Promise<Claimed> => {
  const taking = await takingNow(world, staff, ask)
  const visit =
    ask.visit === undefined
      ? await takeNext(world, taking)
      : await takeParticular(world, taking, ask.visit)
  if (visit === undefined)
    return { outcome: ask.visit === undefined ? 'nobody-waiting' : 'taken-by-other' }
  // The two have met whether or not it can be written; the clock ends what sounds for nobody.
  if (visit.level === 1)
    await endAlarm(world, visit.visit, 'meet').catch(() => world.log('alarm-failed'))
  // Kept for the youth who comes to speak, before anybody else is called.
  if (takesVoice(visit)) await takeVoice(world, staff.id, visit.visit)
  const pages = ask.key === undefined ? [] : [ask.key]
  // As the press itself has left it.
  const desk = await deskAround(world, staff.id, weighedAfter)
  await Promise.all([tellYouthVisit(world, visit, { desk, keys: pages }), tellLine(world)])
  return { outcome: 'claimed', visit: showToCounsellor(world, visit, pages) }
}
