/**
 * A link opens its seat once: whoever comes first puts a secret of the page's own in its place, in
 * one conditional write. The same page asking again finds itself; everybody else finds nothing.
 */
import type { GuestView } from '../../shared/contract/visit/guests.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { VisitId } from '../../shared/ids.ts'
import {
  amendNewest,
  guestNow,
  hashSecret,
  isHashOf,
  showToGuest,
  visitById,
} from '../visit/index.ts'
import { tellBoth } from './tell.ts'
import type { World } from '../ports/world.ts'

/** Refuses `not-found`, whether the link is used, expired, closed, foreign or never was. */
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
