/** "Radera allt": what lies under the code, and then the code itself, is gone at once. */
import type { BookingId, LetterId } from '../../shared/words.ts'
import { cancelBooking } from '../bookings/book.ts'
import { withdrawWish } from '../bookings/answer-wish.ts'
import { bookingsOfCode } from '../bookings/show-times.ts'
import { wishUnderCode } from '../bookings/show-wishes.ts'
import { eraseLetter } from '../letters/erase-letter.ts'
import { lettersOfCode } from '../letters/show-letter.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../world.ts'
import type { OpenCode } from './code.ts'

export interface Receipt {
  outcome: 'erased'
  letters: number
  bookings: number
  wishes: number
  at: number
}

/** The code goes last, so that an erasure that broke off can be asked for again. */
export const eraseCode = async (world: World, code: OpenCode): Promise<Receipt> => {
  const [letters, bookings] = await Promise.all([
    lettersOfCode(world, code),
    bookingsOfCode(world, code),
  ])
  const wishes = (await wishUnderCode(world, code)) === undefined ? 0 : 1
  for (const id of Object.keys(code.letters) as LetterId[]) await eraseLetter(world, code, id)
  for (const id of Object.keys(code.bookings) as BookingId[]) await cancelBooking(world, code, id)
  if (code.wish !== undefined) await withdrawWish(world, code, code.wish)
  await world.clinic.removeAll([keys.code(code.hash)])
  world.log('erased')
  return {
    outcome: 'erased',
    letters: letters.length,
    bookings: bookings.length,
    wishes,
    at: world.now(),
  }
}
