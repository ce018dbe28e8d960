/** Which pages of a counsellor can open a talk: their public keys lie on the seat, and go with it. */
import type { World } from '../../ports/world.ts'
import { keys } from '../../store/keys.ts'
import { tellYouthVisit } from '../tell.ts'
import { asDesk, deskOf, pageKeysOf, seatName, type Visit } from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { PageKey } from '../../../shared/ids.ts'
import { isHeld } from '../../../shared/rules/line/visit-states.ts'

/** Windows of one counsellor on one talk; an older one that is still open says its key again. */
const mostPages = 3

/** Adds a page of the holder's, in place of one that is no more; the youth's page seals for it at once. */
export const addPageKey = async (
  world: World,
  visit: Visit,
  { key, instead }: { key: PageKey; instead?: PageKey | undefined },
): Promise<PageKey[]> => {
  const { holder, seat, press } = visit
  if (holder === undefined || seat === undefined || press === undefined || !isHeld(visit.state))
    throw new Refusal('not-now')
  const known = pageKeysOf(await deskOf(world, holder.id), visit)
  const pages = [...known.filter((one) => one !== key && one !== instead), key].slice(-mostPages)
  const path = `seats.${seatName(seat)}`
  const written = await world.clinic.write({
    patch: keys.desk(holder.id),
    when: [{ path: `${path}.press`, is: press }],
    set: { [`${path}.keys`]: pages },
  })
  if (!written.ok) throw new Refusal('not-now')
  await tellYouthVisit(world, visit, { desk: asDesk(written.item) })
  return pages
}
