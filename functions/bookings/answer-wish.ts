/** A wish is answered, said no to, booked or taken back; the time that answers it is nobody else's. */
import { Refusal } from '../../shared/api/refusals.ts'
import type { BookingId, WishId } from '../../shared/words.ts'
import { changeCode, codeByHash, type OpenCode } from '../codes/code.ts'
import type { StaffMember } from '../desk/desk.ts'
import { keys } from '../store/keys.ts'
import type { Value } from '../store/store.ts'
import type { World } from '../world.ts'
import { book, bookedBy } from './book.ts'
import { takeBack } from './hold.ts'
import { offerTimes } from './offer-times.ts'
import { answerTo, wishById, wishOfCode, type WishItem } from './wish.ts'

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
  const standing = await answerTo(world, known)
  if (standing !== undefined && standing.staff.id !== staff.id) return 'answered-by-other'
  const ask = { once, start, length, count: 1, channel: known.channel, forWish: wish }
  const offered = await offerTimes(world, staff, ask)
  if (offered.outcome !== 'offered') return offered.outcome
  const [time] = offered.times
  if (time === undefined) throw new Refusal('try-again')
  const place = { time: time.id, start, staff: staff.id }
  if (standing?.place.time === place.time) return 'offered'
  const written = await world.clinic.write({
    patch: keys.wish(wish),
    when: [{ path: 'rev', is: known.rev }],
    set: { offer: place as unknown as Value, rev: known.rev + 1 },
  })
  if (written.ok) {
    // An answer of the same counsellor that this one replaces.
    if (standing !== undefined) await takeBack(world, standing.place)
    return 'offered'
  }
  const now = await wishById(world, wish)
  if (now?.offer?.time === place.time) return 'offered'
  await takeBack(world, place)
  if (now === undefined) throw new Refusal('not-found')
  return 'answered-by-other'
}

const withoutAnswer = async (world: World, wish: WishItem): Promise<void> => {
  const standing = await answerTo(world, wish)
  if (standing !== undefined) await takeBack(world, standing.place)
}

/** The wish stands, for anybody to answer anew. */
export const declineWish = async (world: World, code: OpenCode, id: WishId): Promise<void> => {
  const wish = await wishOfCode(world, code, id)
  await withoutAnswer(world, wish)
  await world.clinic.write({
    patch: keys.wish(id),
    when: [{ path: 'rev', is: wish.rev }],
    set: { offer: undefined, rev: wish.rev + 1 },
  })
}

const forget = async (world: World, code: OpenCode, wish: WishId): Promise<void> => {
  await world.clinic.removeAll([keys.wish(wish)])
  const now = await codeByHash(world, code.hash)
  if (now?.wish === wish)
    await changeCode(world, now, { wish: undefined }, [{ path: 'wish', is: wish }])
}

/** Gone at once, with the time that answers it. */
export const withdrawWish = async (world: World, code: OpenCode, id: WishId): Promise<void> => {
  if (code.wish !== id) throw new Refusal('not-found')
  const wish = await wishById(world, id)
  if (wish !== undefined) await withoutAnswer(world, wish)
  await forget(world, code, id)
}

/** The booking's id, or undefined when the answer no longer holds. The same press gives the same. */
export const acceptWish = async (
  world: World,
  code: OpenCode,
  { wish: id, once }: { wish: WishId; once: string },
): Promise<BookingId | undefined> => {
  const already = await bookedBy(world, code, once)
  if (already !== undefined) {
    await forget(world, code, id)
    return already
  }
  const wish = await wishOfCode(world, code, id)
  const standing = wish.offer
  if (standing === undefined) return undefined
  const { topics, language, nickname } = wish
  const told = { topics, language, ...(nickname === undefined ? {} : { nickname }) }
  const { time, start } = standing
  const booked = await book(world, code, { once, time, start, ...told })
  if (booked !== undefined) await forget(world, code, id)
  return booked
}
