/** Every end of a visit: left, lost, ended, cooled, and the short form that counts it and frees the seat. */
import type { World } from '../../ports/world.ts'
import { addTally, countLevelChange, type Filed } from '../../report/index.ts'
import { noteBadEnding } from '../../safety/index.ts'
import { expiresAt } from '../../store/expired.ts'
import { keys } from '../../store/keys.ts'
import { leaveDesk } from '../line/back-to-line.ts'
import { forgetWithTalk } from '../safety/colleague-line.ts'
import { guardOfEnding, tellSecondKey } from '../safety/end-in-danger.ts'
import { tellBeside, tellBoth, tellGuest, tellLine, tellWaiting, tellYouthVisit } from '../tell.ts'
import {
  amendNewest,
  closePart,
  freeSeat,
  freeVoice,
  inChat,
  overNow,
  moveNewest,
  takesVoice,
  type Visit,
} from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { isOver } from '../../../shared/rules/line/visit-states.ts'

/**
 * A visit that is over is counted, however often its last step broke off. Its one row, a changed
 * level, an ending that two people look at (R8), and what colleagues wrote beside it is gone; last of
 * all goes the mark by which the clock would find it. Each step is done once however often it is repeated.
 */
export const countVisit = async (world: World, visit: Visit, form: Filed = {}): Promise<void> => {
  await addTally(world, visit, form)
  await countLevelChange(world, visit)
  await noteBadEnding(world, visit, form.outcome)
  await forgetWithTalk(world, visit)
  if (visit.line !== 'uncounted') return
  await world.clinic.write({
    patch: keys.visit(visit.visit),
    when: [{ path: 'line', is: 'uncounted' }],
    set: { line: undefined, order: undefined },
  })
}

/** What every end leaves behind: when it was, when it is unreadable, and nothing the youth wrote or asked for. */
export const atEnd = (world: World) => ({
  endedAt: world.now(),
  expires: expiresAt(world.now() + times.chatKept),
  handover: undefined,
  note: undefined,
  notice: undefined,
  ...inChat,
})

/** First counted, then off the desk: the seat is what the clock finds an uncounted visit by. */
const counted = async (world: World, visit: Visit, before: Visit): Promise<void> => {
  await countVisit(world, visit)
  await leaveDesk(world, before, 'left')
}

/**
 * The youth gives up the place, also in the ready check: counted by minutes waited, which is the first
 * measure of quality. Repeating it is fine; a talk is ended, not left.
 */
export const leave = async (world: World, visit: Visit): Promise<void> => {
  let before = visit
  const moved = await moveNewest(world, visit, 'leave', (now) => {
    before = now
    return atEnd(world)
  })
  if (!moved.moved) {
    const over = moved.current !== undefined && isOver(moved.current.state)
    if (!over) throw new Refusal('not-now')
    // Said again because the answer was lost: what may be missing after the change is made good.
    if (moved.current?.state === 'left') await counted(world, moved.current, moved.current)
  } else {
    world.log('left', { level: visit.level, waitedMs: world.now() - visit.since })
    await counted(world, moved.visit, before)
  }
  await tellLine(world)
}

/**
 * Not seen for the whole grace time: the visit is lost, counted, and the seat is free.
 * Loses the visit if `stillGone` holds for it as it is now.
 */
export const lose = async (
  world: World,
  visit: Visit,
  stillGone: (now: Visit) => boolean,
): Promise<boolean> => {
  let before = visit
  const moved = await moveNewest(world, visit, 'lose', (now) => {
    before = now
    return stillGone(now) ? atEnd(world) : undefined
  })
  if (!moved.moved) return false
  world.log('lost', { level: visit.level, waitedMs: world.now() - visit.since })
  await tellSecondKey(world, moved.visit)
  await tellYouthVisit(world, moved.visit, {})
  // In this order: the seat is what the clock finds an uncounted visit by.
  await countVisit(world, moved.visit)
  await leaveDesk(world, before, 'lost')
  return true
}

/**
 * The talk is over, by either side. The seat stays until the short form is filed.
 * The ended visit. Repeating it is fine; a visit that is still in the line is left, not ended.
 * `guard` refuses on the visit as it is at that moment.
 */
export const end = async (
  world: World,
  visit: Visit,
  guard?: (now: Visit) => void,
): Promise<Visit> => {
  const offered = visit.state === 'offered'
  const moved = await moveNewest(world, visit, 'end', (now) => {
    guard?.(now)
    return atEnd(world)
  })
  if (!moved.moved) {
    if (moved.current === undefined || !isOver(moved.current.state)) throw new Refusal('not-now')
    // Said again because the answer was lost: whoever was not told of it yet, is.
    await closePart(world, moved.current)
    await tellSecondKey(world, moved.current)
    return moved.current
  }
  world.log('ended', {
    level: visit.level,
    talkedMs: world.now() - (visit.talkingAt ?? world.now()),
  })
  await tellSecondKey(world, moved.visit)
  if (offered) await world.clinic.removeAll([keys.offer(visit.visit)])
  if (visit.holder !== undefined && takesVoice(visit)) {
    await freeVoice(world, visit.holder.id, visit.visit)
    await tellBeside(world, visit)
  }
  await Promise.all([
    tellBoth(world, moved.visit),
    tellGuest(world, visit.guest?.connection, undefined),
  ])
  return moved.visit
}

/** By the counsellor: acute danger is never ended alone. Safe to repeat. */
export const endByCounsellor = async (world: World, visit: Visit): Promise<Visit> =>
  end(world, visit, await guardOfEnding(world, visit))

/**
 * A talk that is used to hurt is ended, and its tab asked to wait before it joins anew. Nobody is
 * known, so nobody is shut out: docs/adr/0021 says what this can do and what it cannot.
 * Safe to repeat: the first time counts.
 */
export const endAndCool = async (world: World, visit: Visit): Promise<void> => {
  const ended = await endByCounsellor(world, visit)
  const cooled = await amendNewest(world, ended, (now) =>
    now.coolUntil === undefined ? { coolUntil: world.now() + times.coolDown } : undefined,
  )
  world.log('cooled')
  await tellBoth(world, cooled)
}

/**
 * The short form after a talk: closed lists become one row of statistics, and the seat is free.
 * Refuses `not-now` while the talk still goes on. Safe to repeat.
 */
export const close = async (world: World, known: Visit, form: Filed): Promise<void> => {
  const visit = await overNow(world, known)
  await countVisit(world, visit, form)
  const { holder, seat, press } = visit
  if (holder !== undefined && seat !== undefined && press !== undefined)
    await freeSeat(world, { staff: holder.id, seat, press })
}

/** The counsellor files the form, and whoever waits hears of the free seat. */
export const fileForm = async (
  world: World,
  visit: Visit,
  form: Parameters<typeof close>[2],
): Promise<void> => {
  await close(world, visit, form)
  await tellWaiting(world)
}
