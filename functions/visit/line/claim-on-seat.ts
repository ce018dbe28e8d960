/**
 * Nobody is taken by two, a repeated press gives the same youth, and nobody gets more talks than
 * chosen. The candidates are named on a free seat, each at one revision, and then claimed in that
 * order. A named claim either succeeds once or is dead for ever (revisions only grow), so two
 * deliveries of one press, walking the same list, end at the same visit. See docs/adr/0003.
 */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { times } from '../../../shared/rules/line/times.ts'
import type { SeatTaken, StaffMember } from '../desk/desk.ts'
import {
  freeSeat,
  renameSeat,
  type Reserved,
  reserveSeat,
  seatNow,
  type Press,
} from '../desk/seats.ts'
import { inChat } from '../in-chat.ts'
import { move, type Changes, type Together } from '../move.ts'
import type { PageKey } from '../../../shared/ids.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../../ports/world.ts'

export interface Taking {
  staff: StaffMember
  seat: number
  press: string
  key?: PageKey | undefined
  /** A visit is claimed from the line, or accepted from a colleague. */
  event: 'claim' | 'accept'
  /** What changes of the visit itself with its new counsellor; asked at the moment of the claim. */
  carry?: () => Changes
}

/** Names who to try next, best first; `lost` are dead for this press. Empty: nobody. */
export type Pick = (lost: ReadonlySet<string>, round: number) => Promise<SeatTaken['tries']>

/** The most turns of one press; each turn loses at least one race, so more would mean a fault. */
const mostTurns = 20

const isMine = (visit: Visit | undefined, { staff, press }: Taking): visit is Visit =>
  visit?.holder?.id === staff.id && visit.press === press

/** One claim at one revision: the visit when it is ours, undefined when it is dead for this press. */
const claim = async (
  world: World,
  taking: Taking,
  named: SeatTaken['tries'][number],
  together?: Together,
): Promise<Visit | undefined> => {
  const { staff, press, seat, event } = taking
  const now = world.now()
  const from = event === 'claim' ? 'waiting' : 'offered'
  const changes = {
    holder: {
      id: staff.id,
      firstName: staff.firstName,
      profession: staff.profession,
      unit: staff.unit,
    },
    seat,
    press,
    // Epochs need only grow and differ; a revision does both and costs no read.
    epoch: named.rev + 1,
    ...(event === 'claim'
      ? { calledAt: now, readyBy: now + times.readyCheck, returnedWhy: undefined }
      : { handover: undefined, ...inChat }),
    ...taking.carry?.(),
  }
  const moved = await move(world, { ...named, state: from }, event, changes, together)
  if (moved.moved) return moved.visit
  // Another delivery of this press had this youth, who is in the line again: the press is spent.
  if (moved.current?.spent === press) throw new Refusal('seat-taken')
  return isMine(moved.current, taking) ? moved.current : undefined
}

/** What the seat names for a press, and whether the best of them was claimed with it: then it is ours, or lost. */
interface NamedOnSeat {
  named: SeatTaken | undefined
  visit?: Visit | undefined
  tried?: boolean
}

/**
 * A retry begins by renewing what an earlier delivery has named, so that nobody may clear the seat
 * as left behind while this one walks it. So does one that finds nobody to name: an earlier delivery
 * may have its youth already.
 */
const nameOnSeat = async (
  world: World,
  press: Press,
  taking: Taking,
  tries: SeatTaken['tries'],
): Promise<NamedOnSeat> => {
  const [best] = tries
  let seat: Reserved<Visit> | undefined
  const together: Together = async (ready) => {
    seat = await reserveSeat(world, press, tries, ready)
    return seat.then
  }
  const visit = best && (await claim(world, taking, best, together))
  if (seat?.then !== undefined) return { named: seat.taken, visit, tried: true }
  const taken = seat?.taken ?? (await seatNow(world, press))
  return { named: taken && (await renameSeat(world, press, taken, taken.tries)) }
}

/** The claimed visit, or undefined when there is nobody (left) to take; the seat is then free again. */
export const claimOnSeat = async (
  world: World,
  taking: Taking,
  pick: Pick,
): Promise<Visit | undefined> => {
  const press: Press = {
    staff: taking.staff.id,
    seat: taking.seat,
    press: taking.press,
    key: taking.key,
  }
  const lost = new Set<string>()
  const walk = async ({ tries }: SeatTaken, first?: NamedOnSeat): Promise<Visit | undefined> => {
    for (const [at, one] of tries.entries()) {
      const visit = at === 0 && first?.tried ? first.visit : await claim(world, taking, one)
      if (visit !== undefined) return visit
      lost.add(one.visit)
    }
    return undefined
  }
  let named: SeatTaken | undefined
  for (let round = 0; round < mostTurns; round++) {
    const tries = await pick(lost, round)
    let first: NamedOnSeat | undefined
    if (named === undefined) {
      first = await nameOnSeat(world, press, taking, tries)
      named = first.named
    } else if (tries.length > 0) named = await renameSeat(world, press, named, tries)
    // Nobody is left, unless another delivery of this press has gone on meanwhile: then, what it names.
    else named = await freeSeat(world, press, named.turn)
    if (named === undefined) return undefined
    const visit = await walk(named, first)
    if (visit !== undefined) return visit
  }
  const left = named && (await freeSeat(world, press, named.turn))
  return left && walk(left)
}
