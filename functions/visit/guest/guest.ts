/** The guest's seat of a visit: whether it is open is decided at read, whatever is stored. */
import type { GuestView } from '../../../shared/contract/visit/guests.ts'
import type { GuestSeen } from '../../../shared/contract/visit/medium.ts'
import { isHeld } from '../../../shared/rules/line/visit-states.ts'
import type { World } from '../../ports/world.ts'
import { holderCard } from '../holder-card.ts'
import { mediumOf } from '../in-chat.ts'
import type { Guest, Visit } from '../visit.ts'

/** The seat while it is open: in a talk, and before its end time. */
export const guestNow = (world: World, { state, guest }: Visit): Guest | undefined =>
  guest !== undefined && isHeld(state) && world.now() < guest.until ? guest : undefined

/** As the two are told of it. */
export const showGuest = (guest: Guest | undefined): GuestSeen | undefined =>
  guest && {
    kind: guest.kind,
    until: guest.until,
    isIn: guest.secret !== undefined,
    awaySince: guest.goneAt,
    askedToClose: guest.askedToClose === true,
  }

/** The visit as its guest may know it; undefined when there is no seat any more. */
export const showToGuest = (world: World, visit: Visit): GuestView | undefined => {
  const guest = guestNow(world, visit)
  if (guest?.secret === undefined || visit.holder === undefined) return undefined
  return {
    visit: visit.visit,
    rev: visit.rev,
    epoch: visit.epoch,
    kind: guest.kind,
    until: guest.until,
    with: holderCard(visit.holder),
    medium: mediumOf(visit),
    room: visit.room,
  }
}
