/** The visit of a guest, by the secret that took the link's place. Whatever is wrong, it is not there. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { VisitId } from '../../../shared/ids.ts'
import { hashSecret, isHashOf, visitById } from '../find-visit.ts'
import { guestNow } from './guest.ts'
import type { Visit } from '../visit.ts'
import type { World } from '../../ports/world.ts'

/** Throws `not-found` for a closed, expired or foreign seat exactly as for a missing visit. */
export const visitOfGuest = async (
  world: World,
  visit: VisitId,
  secret: string,
): Promise<Visit> => {
  const hash = hashSecret(secret)
  const found = await visitById(world, visit, true)
  const guest = found === undefined ? undefined : guestNow(world, found)
  if (found === undefined || !isHashOf(guest?.secret, hash)) throw new Refusal('not-found')
  return found
}
