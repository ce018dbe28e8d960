/** The visit of a guest, by the secret that took the link's place. Whatever is wrong, it is not there. */
import { Refusal } from '../../shared/api/refusals.ts'
import type { VisitId } from '../../shared/words.ts'
import { hashSecret, isHashOf, visitById } from '../visits/find.ts'
import { guestNow } from '../visits/guest.ts'
import type { Visit } from '../visits/visit.ts'
import type { World } from '../world.ts'

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
