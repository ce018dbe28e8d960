/** Back to the head of the line: the way out of everything that goes wrong on our side. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { World } from '../../ports/world.ts'
import { ringFor } from '../safety/alarm.ts'
import { tellDesk, tellGuest, tellYouthVisit, tellLine } from '../tell.ts'
import {
  type Changes,
  deskOf,
  freeSeat,
  freeVoice,
  inChat,
  moveNewest,
  type Visit,
} from '../../visit/index.ts'

/** What a visit looks like at the head of the line: nobody holds it, its waiting time is kept. */
export const atHead = (visit: Visit, why: NonNullable<Visit['returnedWhy']>): Changes => ({
  level: visit.level,
  since: visit.since,
  returned: true,
  returnedWhy: why,
  seenAt: visit.seenAt,
  holder: undefined,
  seat: undefined,
  press: undefined,
  spent: visit.press ?? visit.spent,
  readyBy: undefined,
  // Whoever takes the next turn may work under another law: to be known is said anew, or not at all.
  identity: 'anonymous',
  handover: undefined,
  ...inChat,
})

/** Frees the seat that held the visit and tells its desk why it is gone. */
export const leaveDesk = async (
  world: World,
  { visit, epoch, holder, seat, press, guest }: Visit,
  why: 'put-aside' | 'back-in-line' | 'handed-over' | 'left' | 'lost',
): Promise<void> => {
  if (holder === undefined || seat === undefined || press === undefined) return
  await freeSeat(world, { staff: holder.id, seat, press })
  await freeVoice(world, holder.id, visit)
  await tellDesk(world, await deskOf(world, holder.id), { type: 'desk-gone', visit, epoch, why })
  await tellGuest(world, guest?.connection, undefined)
}

/**
 * Puts a held visit back at the head of the line. True when it is there now by this call. Only
 * while `holder` still holds it: a visit that another has taken meanwhile is left alone.
 */
export const backToLine = async (
  world: World,
  visit: Visit,
  event: 'release' | 'pass',
  why: NonNullable<Visit['returnedWhy']>,
): Promise<boolean> => {
  const moved = await moveNewest(world, visit, event, (now) =>
    now.holder?.id === visit.holder?.id && now.press === visit.press ? atHead(now, why) : undefined,
  )
  if (!moved.moved) return false
  await ringFor(world, moved.visit)
  await Promise.all([
    leaveDesk(world, visit, 'back-in-line'),
    tellYouthVisit(world, moved.visit, { ahead: 0 }),
  ])
  return true
}

/** The counsellor puts the youth back. Refuses `not-now` when somebody else has the talk. */
export const release = async (world: World, visit: Visit): Promise<void> => {
  if (!(await backToLine(world, visit, 'release', 'put-back'))) throw new Refusal('not-now')
  await tellLine(world)
}
