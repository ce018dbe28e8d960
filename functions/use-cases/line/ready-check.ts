/** The ready check: the youth answers and the talk begins, or is put aside and may come back. */
import type { World } from '../../ports/world.ts'
import { atHead, leaveDesk } from './back-to-line.ts'
import { ringFor } from '../safety/alarm.ts'
import { tellBeside, tellBoth, tellYouthVisit, tellLine } from '../tell.ts'
import {
  type DeskItem,
  noteHere,
  roomOf,
  moveNewest,
  takeVoice,
  type Visit,
} from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { isAloud } from '../../../shared/rules/call/medium.ts'

/**
 * The youth answers the ready check: the talk begins.
 * The visit as it is now: talking when the answer was in time, otherwise whatever came before it.
 * `told`: hears which desk it was told to, so that nobody has to look it up again. `epoch`: of the call that is answered.
 */
export const ready = async (
  world: World,
  visit: Visit,
  told: (desk: DeskItem | undefined) => void = () => undefined,
  epoch?: number,
): Promise<Visit> => {
  const { holder, channel } = visit
  const isThis = (call: Visit): boolean => epoch === undefined || call.epoch === epoch
  // Whoever came to be heard is heard from the first moment, unless the counsellor speaks elsewhere.
  const speaks =
    visit.state === 'called' &&
    isThis(visit) &&
    holder !== undefined &&
    isAloud(channel) &&
    (await takeVoice(world, holder.id, visit.visit))
  const answers = (now: Visit) => ({
    talkingAt: world.now(),
    readyBy: undefined,
    // What may not be read under this law is gone for good once the talk begins under it.
    note: noteHere(now),
    ...(speaks && now.press === visit.press ? { medium: channel, room: roomOf(now) } : {}),
  })
  const moved = await moveNewest(world, visit, 'ready', (now) =>
    isThis(now) ? answers(now) : undefined,
  )
  if (!moved.moved) return moved.current ?? visit
  world.log('ready', { level: moved.visit.level })
  await Promise.all([
    tellBoth(world, moved.visit).then(told),
    speaks ? tellBeside(world, moved.visit) : undefined,
  ])
  return moved.visit
}

/** The page has its own clock for the ready check; ours waits a little longer. */
const afterReadyCheck = 3000

/** Nobody has answered, and the desk's page has not said so: whoever looks puts the visit aside. */
export const isUnanswered = ({ state, readyBy }: Visit, now: number): boolean =>
  state === 'called' && now > (readyBy ?? 0) + afterReadyCheck

/**
 * No answer to the ready check: aside, not away. The counsellor's seat is free at once.
 * Refuses `not-now` while the youth still has time to answer, or has answered.
 */
export const putAside = async (world: World, visit: Visit): Promise<Visit> => {
  const moved = await moveNewest(world, visit, 'putAside', (now) => {
    const stillTime = world.now() < (now.readyBy ?? 0)
    const sameCall = now.press === visit.press
    if (stillTime || !sameCall) return undefined
    return {
      asideAt: world.now(),
      seenAt: world.now(),
      holder: undefined,
      seat: undefined,
      press: undefined,
      spent: now.press,
      readyBy: undefined,
    }
  })
  if (!moved.moved) throw new Refusal('not-now')
  world.log('put-aside', { level: visit.level })
  await ringFor(world, moved.visit)
  await Promise.all([leaveDesk(world, visit, 'put-aside'), tellYouthVisit(world, moved.visit, {})])
  return moved.visit
}

/** The counsellor says that nobody answers, and the line is told of it. */
export const noAnswer = async (world: World, visit: Visit): Promise<void> => {
  await putAside(world, visit)
  await tellLine(world)
}

/**
 * "Jag är kvar": whoever was put aside comes back to the head of the line.
 * The visit, waiting again (or unchanged when it was waiting all the time). Refuses when it is over.
 */
export const stay = async (world: World, visit: Visit): Promise<Visit> => {
  const moved = await moveNewest(world, visit, 'stay', (now) => ({
    ...atHead(now, 'stayed'),
    asideAt: undefined,
    goneAt: undefined,
    seenAt: world.now(),
  }))
  const staying = moved.moved ? moved.visit : moved.current
  if (staying?.state !== 'waiting') throw new Refusal('not-now')
  await ringFor(world, staying)
  await tellLine(world)
  return staying
}
