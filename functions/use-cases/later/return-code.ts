/** What lies under a return code: shown, one link stopped, or everything and then the code itself gone at once. */
import {
  bookingsOfCode,
  eraseBooking,
  eraseLetter,
  hasEnded,
  lettersOfCode,
  linksOfCode,
  type OpenCode,
  showReferral,
  stopReferral,
  wishById,
  wishUnderCode,
  withdrawWish,
} from '../../later/index.ts'
import type { World } from '../../ports/world.ts'
import { keys } from '../../store/keys.ts'
import type { BookingId, LetterId, WishId } from '../../../shared/ids.ts'

/** Everything that lies under the code now. */
export const showCode = async (world: World, code: OpenCode) => ({
  now: world.now(),
  letters: await lettersOfCode(world, code),
  bookings: await bookingsOfCode(world, code),
  wish: await wishUnderCode(world, code),
  links: (await linksOfCode(world, code)).map((link) => showReferral(world, link)),
})

/** Only one that lies under this code. */
export const stopLink = async (
  world: World,
  { links = [] }: OpenCode,
  referral: string,
): Promise<void> => stopReferral(world, () => links.includes(referral), referral)

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

/** "Radera allt". The code goes last, so that an erasure that broke off can be asked for again. */
export const eraseCode = async (world: World, code: OpenCode): Promise<Receipt> => {
  const [letters, bookings] = await Promise.all([
    lettersOfCode(world, code),
    bookingsOfCode(world, code),
  ])
  for (const id of Object.keys(code.letters) as LetterId[]) await eraseLetter(world, code, id)
  for (const id of Object.keys(code.bookings) as BookingId[]) await eraseBooking(world, code, id)
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
