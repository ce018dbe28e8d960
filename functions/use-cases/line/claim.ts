/** One press of "Ta nästa", or on one youth in particular: a seat, a youth, and everybody who must know. */
import type { Claimed } from '../../../shared/contract/visit/desk.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { PageKey, VisitId } from '../../../shared/ids.ts'
import { rankOf } from '../../ports/rank.ts'
import { openToken, sealToken } from '../../ports/signed-token.ts'
import type { World } from '../../ports/world.ts'
import {
  channelsNow,
  deskAround,
  pageKeysOf,
  showToCounsellor,
  type StaffMember,
  takeNext,
  takeParticular,
  takesVoice,
  takeVoice,
  type TakingNext,
  type Visit,
} from '../../visit/index.ts'
import { endAlarm } from '../safety/alarm.ts'
import { tellDesk, tellLine, tellYouthVisit } from '../tell.ts'
import { offerOf, shownAfter, weighedAfter } from './line-now.ts'
import { noticeOfTurn } from './notices.ts'

export interface Press {
  press: string
  seat: number
  key?: PageKey | undefined
  /** From the answer before, which found nobody: it goes on there. */
  goOn?: string | undefined
}

/** Signed, so that nobody is passed by with it: a particular youth is taken with a reason. */
interface Place {
  after: string
}
const placeInLine = (world: World, place: Place): string => sealToken(world, 'line', place)

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
  const look: TakingNext['look'] = { from: openToken<Place>(world, 'line', ask.goOn ?? '')?.after }
  const visit =
    ask.visit === undefined
      ? await takeNext(world, { ...taking, look })
      : await takeParticular(world, taking, ask.visit)
  if (visit === undefined && ask.visit !== undefined) return { outcome: 'taken-by-other' }
  if (visit === undefined)
    return {
      outcome: 'nobody-waiting',
      ...(look.to !== undefined && { goOn: placeInLine(world, { after: look.to }) }),
    }
  // The two have met whether or not it can be written; the clock ends what sounds for nobody.
  if (visit.level === 1)
    await endAlarm(world, visit.visit, 'meet').catch(() => world.log('alarm-failed'))
  // Kept for the youth who comes to speak, before anybody else is called.
  if (takesVoice(visit)) await takeVoice(world, staff.id, visit.visit)
  const { desk, visit: claimed } = await showClaimed(world, visit, staff)
  await Promise.all([
    tellYouthVisit(world, visit, { desk, keys: claimed.keys }),
    tellLine(world),
    noticeOfTurn(world, visit),
  ])
  return { outcome: 'claimed', visit: claimed }
}

/**
 * With the pages that the seat names as the press has left it: none where the press could not wait for its key. The
 * window that has pressed is answered; those beside it are told, or they would show it at their next look.
 */
export const showClaimed = async (world: World, visit: Visit, { id }: Pick<StaffMember, 'id'>) => {
  const desk = await deskAround(world, id, weighedAfter)
  const shown = showToCounsellor(world, visit, pageKeysOf(desk, visit))
  if (desk?.beside !== undefined) await tellDesk(world, desk, { type: 'desk-visit', visit: shown })
  return { desk, visit: shown }
}
