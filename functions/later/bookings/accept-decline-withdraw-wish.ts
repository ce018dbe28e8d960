/** What a youth does with a wish and its answer: yes, no, or not any more. */
import { topicsTold } from '../../../shared/rules/line/newer-topic.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { BookingId, WishId } from '../../../shared/ids.ts'
import { changeCode, codeByHash, type OpenCode } from '../codes/code.ts'
import { patch } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { book, bookingOfPress } from './book.ts'
import { takeBackTime } from './hold-time.ts'
import { standingAnswer, wishById, wishedName, WishItem, wishOfCode } from './wish.ts'

const takeBackAnswer = async (world: World, wish: WishItem): Promise<void> => {
  const standing = await standingAnswer(world, wish)
  if (standing !== undefined) await takeBackTime(world, standing.place)
}

/** The wish stands, for anybody to answer anew. */
export const declineWish = async (world: World, code: OpenCode, id: WishId): Promise<void> => {
  const wish = await wishOfCode(world, code, id)
  await takeBackAnswer(world, wish)
  await patch(world.clinic, keys.wish(id), WishItem, [{ path: 'rev', is: wish.rev }], {
    offer: undefined,
    rev: wish.rev + 1,
  })
}

const forgetWish = async (world: World, code: OpenCode, wish: WishId): Promise<void> => {
  await world.clinic.removeAll([keys.wish(wish)])
  const now = await codeByHash(world, code.hash)
  if (now?.wish === wish)
    await changeCode(world, now, { wish: undefined }, [{ path: 'wish', is: wish }])
}

/** Gone at once, with the time that answers it. */
export const withdrawWish = async (world: World, code: OpenCode, id: WishId): Promise<void> => {
  if (code.wish !== id) throw new Refusal('not-found')
  const wish = await wishById(world, id)
  if (wish !== undefined) await takeBackAnswer(world, wish)
  await forgetWish(world, code, id)
}

/** The booking's id, or undefined when the answer no longer holds. The same press gives the same. */
export const acceptWish = async (
  world: World,
  code: OpenCode,
  { wish: id, once }: { wish: WishId; once: string },
): Promise<BookingId | undefined> => {
  const already = await bookingOfPress(world, code, once)
  if (already !== undefined) {
    await forgetWish(world, code, id)
    return already
  }
  const wish = await wishOfCode(world, code, id)
  const standing = wish.offer
  if (standing === undefined) return undefined
  const { language } = wish
  const nickname = wishedName(world, wish)
  const told = {
    topics: topicsTold(wish),
    language,
    ...(nickname === undefined ? {} : { nickname }),
  }
  const { time, start } = standing
  const booked = await book(world, code, { once, time, start, ...told })
  if (booked !== undefined) await forgetWish(world, code, id)
  return booked
}
