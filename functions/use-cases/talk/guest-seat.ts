/** The guest's seat from opening to closing: the youth's link, the guest who comes by it, and what passes between. */
import type { World } from '../../ports/world.ts'
import { tellBoth, tellDesk, tellGuest, tellYouth } from '../tell.ts'
import type { Video } from '../../ports/video.ts'
import {
  amendNewest,
  deskOf,
  type Guest,
  guestNow,
  hashSecret,
  isHashOf,
  showGuest,
  showToGuest,
  type Ticket,
  type Visit,
  visitById,
} from '../../visit/index.ts'
import type { DownFrame } from '../../../shared/contract/live.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { GuestView } from '../../../shared/contract/visit/guests.ts'
import type { GuestKind, GuestSeen } from '../../../shared/contract/visit/medium.ts'
import type { VisitId } from '../../../shared/ids.ts'

export interface Invitation {
  kind: GuestKind
  minutes: number
  link: string
}

/**
 * The youth opens a seat; the page has made the link, and only its hash comes here.
 * Refuses `not-now` outside a talk, and while another seat is open: one guest at a time.
 */
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

/**
 * A link opens its seat once: whoever comes first puts a secret of the page's own in its place, in
 * one conditional write. The same page asking again finds itself; everybody else finds nothing.
 * Refuses `not-found`, whether the link is used, expired, closed, foreign or never was.
 */
export const redeemLink = async (
  world: World,
  id: VisitId,
  { link, secret }: { link: string; secret: string },
): Promise<GuestView> => {
  const visit = await visitById(world, id, true)
  if (visit === undefined) throw new Refusal('not-found')
  const [linkHash, secretHash] = [hashSecret(link), hashSecret(secret)]
  const entered = await amendNewest(world, visit, (now) => {
    const guest = guestNow(world, now)
    if (isHashOf(guest?.secret, secretHash)) return undefined
    if (guest === undefined || !isHashOf(guest.link, linkHash)) throw new Refusal('not-found')
    return { guest: { kind: guest.kind, until: guest.until, secret: secretHash } }
  })
  const view = showToGuest(world, entered)
  if (view === undefined) throw new Refusal('not-found')
  if (entered.rev !== visit.rev) {
    world.log('guest-entered')
    await tellBoth(world, entered)
  }
  return view
}

/**
 * Signals to and from a guest's page. Unlike those between the two, each looks at the visit first:
 * a seat that is closed or whose time is over is neither heard nor reached.
 * To whom of the visit: `from` and epoch stand in the sender's signed ticket.
 */
export const carrySignal = async (
  world: World,
  { visit: id, epoch, side, session, at, guest: seat }: Ticket,
  to: 'youth' | 'counsellor' | 'guest',
  data: string,
): Promise<void> => {
  const visit = await visitById(world, id, true)
  const guest = visit === undefined ? undefined : guestNow(world, visit)
  const isIn = guest?.secret !== undefined && visit?.epoch === epoch
  const isTheirs = side !== 'guest' || guest?.secret?.startsWith(seat ?? '-') === true
  if (visit === undefined || !isIn || !isTheirs || side === to) throw new Refusal('not-found')
  const frame: DownFrame = { type: 'signal', from: side, visit: id, epoch, session, at, data }
  if (to === 'youth') await tellYouth(world, visit, frame)
  else if (to === 'counsellor' && visit.holder !== undefined)
    await tellDesk(world, await deskOf(world, visit.holder.id), frame)
  else if (to === 'guest' && guest.connection !== undefined)
    await world.push.tell(guest.connection, frame)
}

/**
 * The seat is closed: whoever sat in it hears and sees nothing from now on, and the link is dead.
 * Safe to repeat: a seat that is closed already stays so.
 */
export const closeSeat = async (world: World, video: Video, visit: Visit): Promise<void> => {
  let closed: Guest | undefined
  const after = await amendNewest(world, visit, ({ guest }) => {
    closed = guest
    return guest === undefined ? undefined : { guest: undefined }
  })
  if (closed === undefined) return
  world.log('guest-seat-closed')
  await Promise.all([
    closed.sits === undefined ? undefined : video.expel(closed.sits),
    tellBoth(world, after),
    tellGuest(world, closed.connection, undefined),
  ])
}

/** The counsellor asks, the youth decides; a seat whose time is over is closed by whoever sees it first. */
export const askToClose = async (world: World, video: Video, visit: Visit): Promise<void> => {
  if (visit.guest === undefined) return
  if (guestNow(world, visit) === undefined) return closeSeat(world, video, visit)
  const asked = await amendNewest(world, visit, ({ guest }) =>
    guest === undefined || guest.askedToClose === true
      ? undefined
      : { guest: { ...guest, askedToClose: true } },
  )
  if (asked.rev !== visit.rev) await tellBoth(world, asked)
}
