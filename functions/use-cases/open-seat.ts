/** The youth opens a seat; the page has made the link, and only its hash comes here. */
import type { GuestKind, GuestSeen } from '../../shared/contract/visit/youth.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { amendNewest, guestNow, showGuest, type Visit } from '../visit/index.ts'
import { tellBoth } from './tell.ts'
import type { World } from '../ports/world.ts'

export interface Invitation {
  kind: GuestKind
  minutes: number
  link: string
}

/** Refuses `not-now` outside a talk, and while another seat is open: one guest at a time. */
export const openSeat = async (
  world: World,
  visit: Visit,
  { kind, minutes, link }: Invitation,
): Promise<GuestSeen> => {
  const opened = await amendNewest(world, visit, (now) => {
    const is = guestNow(world, now)
    // Said again, because the answer was lost.
    if (is?.link === link) return undefined
    const talks = now.state === 'talking' || now.state === 'asking' || now.state === 'offered'
    if (is !== undefined || !talks) throw new Refusal('not-now')
    return { guest: { kind, until: world.now() + minutes * 60_000, link } }
  })
  const seen = showGuest(opened.guest)
  if (seen === undefined) throw new Refusal('try-again')
  if (opened.rev !== visit.rev) {
    world.log('guest-seat-opened')
    await tellBoth(world, opened)
  }
  return seen
}
