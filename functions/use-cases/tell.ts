/** Tells the pages what changed: desks, the line, the two of a talk, a guest; whoever is not there learns it by asking. */
import type { World } from '../ports/world.ts'
import { keys } from '../store/keys.ts'
import { isOnDuty, lineNow, showLine, shownAfter, waitFor } from './line/line-now.ts'
import {
  allDesks,
  type Around,
  type DeskItem,
  deskOf,
  headOfLine,
  seatedNow,
  showToCounsellor,
  showToGuest,
  showToYouth,
  type Side,
  type Visit,
  visitById,
  type WaitingVisit,
  windowsOf,
} from '../visit/index.ts'
import type { DownFrame } from '../../shared/contract/live.ts'
import type { GuestView } from '../../shared/contract/visit/guests.ts'
import type { VisitId } from '../../shared/ids.ts'
import { isHeld } from '../../shared/rules/line/visit-states.ts'

/** The last window stays named: a page that is away for a moment comes back under a new one. */
const forget = async (world: World, desk: DeskItem, gone: readonly string[]): Promise<void> => {
  const left = windowsOf(desk).filter((window) => !gone.includes(window))
  const [connection, ...beside] = left
  if (connection === undefined) return
  await world.clinic.write({
    patch: keys.desk(desk.staff.id),
    when: [{ path: 'connection', is: desk.connection ?? '' }],
    set: { connection, beside: beside.length > 0 ? beside : undefined },
  })
}

/** Nobody is at any window of the desk. */
const noteDeskGone = async (world: World, desk: DeskItem): Promise<void> => {
  if (desk.connection === undefined || desk.goneAt !== undefined) return
  await world.clinic.write({
    patch: keys.desk(desk.staff.id),
    when: [
      { path: 'connection', is: desk.connection },
      { path: 'seenAt', is: desk.seenAt },
    ],
    set: { goneAt: world.now() },
  })
}

/** A frame to every window a counsellor has open; one that is gone is forgotten. */
export const tellDesk = async (
  world: World,
  desk: DeskItem | undefined,
  frame: DownFrame,
): Promise<void> => {
  if (desk === undefined) return
  const windows = windowsOf(desk)
  const told = await Promise.all(windows.map((window) => world.push.tell(window, frame)))
  const gone = windows.filter((_, n) => told[n] === 'gone')
  if (windows.length > 0 && gone.length === windows.length) await noteDeskGone(world, desk)
  else if (gone.length > 0) await forget(world, desk, gone)
}

/** Youths deeper in the line than this hear of their place when their page asks. */
const toldAtOnce = 25

/** The youth's connection is gone: the grace time starts, the place stays. */
export const noteGone = async (
  world: World,
  visit: Pick<WaitingVisit, 'visit' | 'connection'>,
): Promise<void> => {
  world.log('push-gone')
  await world.clinic.write({
    patch: keys.visit(visit.visit),
    when: [
      visit.connection === undefined
        ? { path: 'connection', absent: true }
        : { path: 'connection', is: visit.connection },
      { path: 'goneAt', absent: true },
    ],
    set: { goneAt: world.now(), connection: undefined },
  })
}

const sendLine = async (world: World): Promise<void> => {
  const now = await lineNow(world, shownAfter)
  // One frame for all desks: whoever sends it writes it out once.
  const frame = { type: 'line', line: showLine(now) } as const
  const toDesks = now.desks.map((desk) => tellDesk(world, desk, frame))
  const toYouths = now.head.slice(0, toldAtOnce).map(async (visit, ahead) => {
    if (visit.connection === undefined) return
    const frame = { type: 'place', at: now.at, ahead, wait: waitFor(now, visit, ahead) } as const
    if ((await world.push.tell(visit.connection, frame)) === 'gone') await noteGone(world, visit)
  })
  await Promise.all([...toDesks, ...toYouths])
}

/** Five pictures of the line a second are enough for every eye. */
const sendsEvery = 200

const lastSent = new WeakMap<World, { at: number; follows: boolean }>()

/**
 * Every desk the line, and every waiting youth the place, after any change of the line. The first
 * change is told at once; those that follow within a fifth of a second are told together at its end,
 * by a process that is still there then. One that is not tells each, before it answers: it serves one
 * press at a time, and what it left for later would be told when it is woken for the next.
 */
export const tellLine = async (world: World): Promise<void> => {
  if (world.later === undefined) return sendLine(world)
  const now = world.now()
  const last = lastSent.get(world)
  if (last === undefined || Math.abs(now - last.at) >= sendsEvery) {
    lastSent.set(world, { at: now, follows: false })
    return sendLine(world)
  }
  if (last.follows) return
  last.follows = true
  world.later(sendsEvery - (now - last.at), () => {
    lastSent.set(world, { at: world.now(), follows: false })
    return sendLine(world)
  })
}

/** A seat is free: the line is as it was, so that only whoever waits has something new to hear. */
export const tellWaiting = async (world: World): Promise<void> => {
  const head = await headOfLine(world, 0)
  if (head.length > 0) await tellLine(world)
}

/** One frame to the youth's page, if it has a live connection. */
export const tellYouth = async (world: World, visit: Visit, frame: DownFrame): Promise<void> => {
  if (visit.connection === undefined) return
  if ((await world.push.tell(visit.connection, frame)) === 'gone') await noteGone(world, visit)
}

/** The visit as it is now, to its youth. */
export const tellYouthVisit = async (world: World, visit: Visit, around: Around): Promise<void> => {
  if (visit.connection === undefined) return
  await tellYouth(world, visit, { type: 'visit', visit: await showToYouth(world, visit, around) })
}

/** To a guest's page, as far as one is there; `undefined` means that the seat is closed. */
export const tellGuest = async (
  world: World,
  connection: string | undefined,
  guest: GuestView | undefined,
): Promise<void> => {
  if (connection !== undefined) await world.push.tell(connection, { type: 'guest', guest })
}

/** The visit as it is now, to both sides, and to whoever sits beside them. The desk it was told to. */
export const tellBoth = async (world: World, visit: Visit): Promise<DeskItem | undefined> => {
  const { holder, state } = visit
  // For an older one the youth's page would seal with older keys; of a talk that is over only its windows are told.
  const desk = holder && (await deskOf(world, holder.id, isHeld(state)))
  await Promise.all([
    tellYouthVisit(world, visit, { desk }),
    tellDesk(world, desk, { type: 'desk-visit', visit: showToCounsellor(world, visit) }),
    tellGuest(world, visit.guest?.connection, showToGuest(world, visit)),
  ])
  return desk
}

/** While a counsellor speaks with one youth, those in chat at the same desk are told that answers wait. */
export const tellBeside = async (world: World, { visit, holder }: Visit): Promise<void> => {
  const desk = holder === undefined ? undefined : await deskOf(world, holder.id)
  if (desk === undefined) return
  const others = (await seatedNow(world, desk)).filter((one) => one.visit.visit !== visit)
  await Promise.all(others.map((one) => tellYouthVisit(world, one.visit, { desk })))
}

/** A frame to the other side of a talk, when no pass says where that side's page is. */
export const tellPeer = async (
  world: World,
  from: { visit: string; side: Side },
  frame: DownFrame,
): Promise<void> => {
  const visit = await visitById(world, from.visit, true)
  if (visit === undefined) return
  if (from.side === 'counsellor') await tellYouth(world, visit, frame)
  else if (visit.holder !== undefined)
    await tellDesk(world, await deskOf(world, visit.holder.id), frame)
}

/** Every open desk is told to look anew at what concerns safety; the frame itself says nothing. */
export const tellSafety = async (world: World): Promise<void> => {
  const desks = (await allDesks(world)).filter((desk) => isOnDuty(desk, world.now()))
  await Promise.all(desks.map((desk) => tellDesk(world, desk, { type: 'safety' })))
}

/** The youth and every desk learn that somebody begins or ends to read along. */
export const tellReader = async (world: World, id: VisitId): Promise<void> => {
  const visit = await visitById(world, id, true)
  const desk = visit?.holder === undefined ? undefined : await deskOf(world, visit.holder.id)
  await Promise.all([
    tellSafety(world),
    visit?.readers === true ? tellYouthVisit(world, visit, { desk }) : undefined,
  ])
}
