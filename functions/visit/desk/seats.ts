/** Taking and freeing a seat: one conditional write, which is what keeps a counsellor below capacity. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { PageKey, StaffId } from '../../../shared/ids.ts'
import { keys } from '../../store/keys.ts'
import { patch, patchBoth, type Patch } from '../../store/items.ts'
import type { Condition, Written } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'
import { seen } from './go-on-duty.ts'
import { deskOf, seatedVisits, seatName, spentOn, DeskItem, type SeatTaken } from './desk.ts'

const seatPath = (seat: number): `seats.${string}` => `seats.${seatName(seat)}`

export interface Press {
  staff: StaffId
  seat: number
  press: string
  /** Of the page that pressed. */
  key?: PageKey | undefined
}

/** `pages`: those that are known beside the one that pressed, when the press is said again. */
const takenBy = (
  { press, key }: Press,
  rest: Pick<SeatTaken, 'turn' | 'at' | 'tries'>,
  pages: readonly PageKey[] = [],
): SeatTaken => {
  const keys = [...new Set([...(key === undefined ? [] : [key]), ...pages])]
  return { press, ...rest, ...(keys.length === 0 ? {} : { keys }) }
}

/** Without `then`, this very press has the seat already (a retry or a doubled delivery). */
export interface Reserved<T> {
  taken: SeatTaken
  then?: Written<T> | undefined
}

/** Says in words why a seat could not be had. */
const refuse = (desk: DeskItem | undefined, { seat, press }: Press): SeatTaken => {
  const taken = desk?.seats[seatName(seat)]
  // First of all the press's own outcome: a retry holds also after a pause.
  if (taken?.press === press) return taken
  if (desk === undefined || desk.status !== 'here') throw new Refusal('not-on-duty')
  const full = seat > desk.max || seatedVisits(desk).length >= desk.max
  if (full && taken === undefined) throw new Refusal('desk-full')
  throw new Refusal('seat-taken')
}

/**
 * Names the visits that this press may claim on a free seat, and does `then` in the same turn where that has
 * happened. Refuses when off duty, full or taken; also when the seat has served this very press before: a late
 * copy of it takes nobody else.
 */
export const reserveSeat = async <T>(
  world: World,
  press: Press,
  tries: SeatTaken['tries'],
  then: Patch<T>,
): Promise<Reserved<T>> => {
  const path = seatPath(press.seat)
  const taken = takenBy(press, { turn: 1, at: world.now(), tries })
  const when: Condition[] = [
    { path, absent: true },
    { path: 'status', is: 'here' },
    { path: 'max', atLeast: press.seat },
    // Seats above a lowered `max` may still be taken, so the number of the seat is not enough.
    { path: 'seats', fewerThan: 'max' },
    { path: spentOn(press.seat), isNot: press.press },
  ]
  // Whoever takes is there: the youth is not left because the last sign of life came long before.
  const set = { [path]: taken, ...seen(world) }
  const seat = { key: keys.desk(press.staff), schema: DeskItem, when, set }
  const [written, next] = await patchBoth(world.clinic, seat, then)
  if (written.ok) return { taken, then: next }
  return { taken: refuse(written.current, press) }
}

/** Names the next visits when all of the last turn are gone. Undefined when the seat is no longer this press's. */
export const renameSeat = async (
  world: World,
  press: Press,
  { turn, keys: pages }: Pick<SeatTaken, 'turn' | 'keys'>,
  tries: SeatTaken['tries'],
): Promise<SeatTaken | undefined> => {
  const path = seatPath(press.seat)
  const next = takenBy(press, { turn: turn + 1, at: world.now(), tries }, pages)
  const when: Condition[] = [
    { path: `${path}.press`, is: press.press },
    { path: `${path}.turn`, is: turn },
  ]
  const set = { [path]: next }
  const written = await patch(world.clinic, keys.desk(press.staff), DeskItem, when, set)
  if (written.ok) return next
  // Another delivery of this press was quicker, or our own write's answer was lost: either way, walk what is named.
  const current = written.current?.seats[seatName(press.seat)]
  return current?.press === press.press ? current : undefined
}

/** What the seat holds for this press now; undefined when the seat is free or another press's. */
export const seatNow = async (
  world: World,
  { staff, seat, press }: Press,
): Promise<SeatTaken | undefined> => {
  const taken = (await deskOf(world, staff))?.seats[seatName(seat)]
  return taken?.press === press ? taken : undefined
}

/**
 * Frees, and closes to this press for good, a seat that belongs to this press (and, when given, is still
 * at this turn); safe to repeat. What the press holds all the same, when another delivery of it has gone
 * on to another turn.
 */
export const freeSeat = async (
  world: World,
  { staff, seat, press }: Press,
  turn?: number,
): Promise<SeatTaken | undefined> => {
  const path = seatPath(seat)
  const when: Condition[] = [{ path: `${path}.press`, is: press }]
  if (turn !== undefined) when.push({ path: `${path}.turn`, is: turn })
  const set = { [path]: undefined, [spentOn(seat)]: press }
  const written = await patch(world.clinic, keys.desk(staff), DeskItem, when, set)
  const left = written.ok ? undefined : written.current?.seats[seatName(seat)]
  return left?.press === press ? left : undefined
}
