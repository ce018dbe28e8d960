/** "Radera allt": what lies under the code, and then the code itself, is gone at once. */
import type { BookingId, LetterId, WishId } from '../../shared/ids.ts'
import {
  bookingsOfCode,
  cancelBooking,
  eraseLetter,
  hasEnded,
  lettersOfCode,
  linksOfCode,
  type OpenCode,
  stopReferral,
  wishById,
  withdrawWish,
} from '../later/index.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'

export interface Receipt {
  outcome: 'erased'
  letters: number
  bookings: number
  wishes: number
  /** Links that could still be opened, and cannot any more. */
  links: number
  at: number
}

const eraseWish = async (world: World, code: OpenCode, wish: WishId): Promise<number> => {
  const found = await wishById(world, wish)
  await withdrawWish(world, code, wish)
  return found === undefined ? 0 : 1
}

/** The code goes last, so that an erasure that broke off can be asked for again. */
export const eraseCode = async (world: World, code: OpenCode): Promise<Receipt> => {
  const [letters, bookings] = await Promise.all([
    lettersOfCode(world, code),
    bookingsOfCode(world, code),
  ])
  for (const id of Object.keys(code.letters) as LetterId[]) await eraseLetter(world, code, id)
  for (const id of Object.keys(code.bookings) as BookingId[]) await cancelBooking(world, code, id)
  const wishes = code.wish === undefined ? 0 : await eraseWish(world, code, code.wish)
  const links = (await linksOfCode(world, code)).filter(
    (link) => link.state === 'waiting' && !hasEnded(link, world.now()),
  )
  for (const { referral } of links) await stopReferral(world, () => true, referral)
  await world.clinic.removeAll([keys.code(code.hash)])
  world.log('erased')
  return {
    outcome: 'erased',
    letters: letters.length,
    bookings: bookings.length,
    wishes,
    links: links.length,
    at: world.now(),
  }
}
