/** The visit for its youth's page, with the place in line or the counsellor's live connection. */
import type { World } from '../../ports/world.ts'
import { keys } from '../../store/keys.ts'
import { backToLine } from './back-to-line.ts'
import { lineNow, moreThan, waitFor } from './line-now.ts'
import { isUnanswered, putAside } from './ready-check.ts'
import { tellBoth, tellLine } from '../tell.ts'
import {
  type DeskItem,
  deskOf,
  showToYouth,
  type Visit,
  visitById,
  type WaitingVisit,
} from '../../visit/index.ts'
import type { YouthVisit } from '../../../shared/contract/visit/youth-visit.ts'
import { second, times } from '../../../shared/rules/line/times.ts'
import { isAcute, isCounsellorGone, isThere } from '../../../shared/rules/line/who-is-here.ts'
import { isHeld, isOver } from '../../../shared/rules/line/visit-states.ts'

/** What a page has asked on its way out may come so much later, and is no sign that somebody is there. */
const lastAsked = 5 * second

/** A page without a live connection is known to be there by its asking; written now and then only. */
const noteAsking = async (world: World, visit: Visit): Promise<void> => {
  const now = world.now()
  const isTakenForGone = visit.connection === undefined && visit.goneAt !== undefined
  const noted = now - visit.seenAt < times.unanswered / 2 && !isTakenForGone
  const isLeaving = isHeld(visit.state) && now - (visit.goneAt ?? 0) < lastAsked
  if (noted || isLeaving || isOver(visit.state)) return
  await world.clinic.write({
    patch: keys.visit(visit.visit),
    when: [{ path: 'rev', is: visit.rev }],
    set: { seenAt: now, ...(visit.connection === undefined ? { goneAt: undefined } : {}) },
  })
  if (!isTakenForGone || !isHeld(visit.state)) return
  const back = await visitById(world, visit.visit, true)
  if (back !== undefined) await tellBoth(world, back)
}

/** `known`: the holder's desk, where it has just been looked up. */
export const showVisit = async (
  world: World,
  visit: Visit,
  known?: DeskItem,
): Promise<YouthVisit> => {
  await noteAsking(world, visit)
  // So does it watch over a ready check that the desk's page sleeps through: the clock comes once a minute.
  if (isUnanswered(visit, world.now())) {
    const aside = await putAside(world, visit).catch(() => undefined)
    if (aside !== undefined) await tellLine(world)
    const now = await visitById(world, visit.visit, true)
    if (now !== undefined && !isUnanswered(now, world.now())) return showVisit(world, now)
  }
  if (visit.state === 'waiting') {
    const now = await lineNow(world)
    const { order = '' } = visit
    const place = now.head.findIndex((one) => one.visit === visit.visit)
    const called = (one: WaitingVisit) =>
      isAcute(one) || (one.order < order && isThere(one, now.at))
    const ahead = place === -1 ? now.head.filter(called).length : place
    const isMore = place === -1 && now.behind !== undefined && now.behind.order < order
    const wait = waitFor(now, visit, ahead, isMore)
    return showToYouth(world, visit, { ahead, ...moreThan(isMore), wait })
  }
  if (!isHeld(visit.state) || visit.holder === undefined) return showToYouth(world, visit, {})
  const desk = known ?? (await deskOf(world, visit.holder.id))
  const counsellorGone = desk === undefined || isCounsellorGone(desk, world.now())
  // The youth's own page is the quickest watch over a lost counsellor; the clock is the other.
  if (counsellorGone && (await backToLine(world, visit, 'release', 'counsellor-lost'))) {
    world.log('counsellor-lost')
    await tellLine(world)
    const now = await visitById(world, visit.visit, true)
    if (now?.state === 'waiting') return showVisit(world, now)
  }
  return showToYouth(world, visit, { desk })
}
