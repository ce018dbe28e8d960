/** A wish is answered with a time of one's own, which is nobody else's until yes or no. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { WishId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import { patch } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { takeBackTime } from './hold-time.ts'
import { offerTimes } from './offer-times.ts'
import { standingAnswer, wishById, WishItem } from './wish.ts'

type Answered = 'offered' | 'overlaps' | 'too-soon' | 'too-far' | 'answered-by-other'

/**
 * The time first, then the wish points to it: broken off in between, the time lies at the
 * counsellor's own day and the same press finds it again.
 */
export const answerWish = async (
  world: World,
  staff: StaffMember,
  { wish, once, start, length }: { wish: WishId; once: string; start: number; length: number },
): Promise<Answered> => {
  const known = await wishById(world, wish)
  if (known === undefined) throw new Refusal('not-found')
  const standing = await standingAnswer(world, known)
  if (standing !== undefined && standing.staff.id !== staff.id) return 'answered-by-other'
  const ask = { once, start, length, count: 1, channel: known.channel, forWish: wish }
  const offered = await offerTimes(world, staff, ask)
  if (offered.outcome !== 'offered') return offered.outcome
  const [time] = offered.times
  if (time === undefined) throw new Refusal('try-again')
  const place = { time: time.id, start, staff: staff.id }
  if (standing?.place.time === place.time) return 'offered'
  const when = [{ path: 'rev', is: known.rev }]
  const written = await patch(world.clinic, keys.wish(wish), WishItem, when, {
    offer: place,
    rev: known.rev + 1,
  })
  if (written.ok) {
    // An answer of the same counsellor that this one replaces.
    if (standing !== undefined) await takeBackTime(world, standing.place)
    return 'offered'
  }
  const now = await wishById(world, wish)
  if (now?.offer?.time === place.time) return 'offered'
  await takeBackTime(world, place)
  if (now === undefined) throw new Refusal('not-found')
  return 'answered-by-other'
}
