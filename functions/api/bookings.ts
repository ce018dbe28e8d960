/** The rows of booked times, on both sides. */
import type {
  bookingsForCounsellor,
  bookingsForYouth,
} from '../../shared/contract/later/bookings.ts'
import type { wishesForCounsellor, wishesForYouth } from '../../shared/contract/later/wishes.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { BookingId } from '../../shared/ids.ts'
import {
  acceptWish,
  wishesForDesk,
  answerWish,
  book,
  bookingsOfCode,
  cancelBooking,
  changeBooking,
  codeByHash,
  declineWish,
  freeTimes,
  myTimes,
  offerTimes,
  type OpenCode,
  showDeskTime,
  showWish,
  takeBackTime,
  wishForTime,
  withdrawWish,
} from '../later/index.ts'
import { enterBooking } from '../use-cases/enter.ts'
import type { Handlers } from '../http/serve.ts'
import { tellLine } from '../use-cases/tell-line.ts'
import type { World } from '../ports/world.ts'

const done = { outcome: 'done' } as const

/** The booking as it lies under the code now. */
const shown = async (world: World, { hash }: OpenCode, id: BookingId) => {
  const code = await codeByHash(world, hash)
  const booking = code && (await bookingsOfCode(world, code)).find(({ booking: one }) => one === id)
  if (booking === undefined) throw new Refusal('not-now')
  return { outcome: 'booked' as const, booking }
}

export const youthBookingHandlers: Handlers<typeof bookingsForYouth> = {
  freeTimes: async (world) => ({ now: world.now(), times: await freeTimes(world) }),
  book: async (world, code, wish) => {
    const id = await book(world, code, wish)
    return id === undefined ? { outcome: 'taken' } : shown(world, code, id)
  },
  changeBooking: async (world, code, { booking, ...wish }) =>
    (await changeBooking(world, code, booking, wish))
      ? shown(world, code, booking)
      : { outcome: 'taken' },
  cancelBooking: async (world, code, { booking }) => {
    await cancelBooking(world, code, booking)
    return done
  },
  enterBooking: async (world, code, { booking }) => {
    const entered = await enterBooking(world, code, booking)
    if (entered.outcome === 'entered') await tellLine(world)
    return entered
  },
}

export const counsellorBookingHandlers: Handlers<typeof bookingsForCounsellor> = {
  myTimes: async (world, staff) => ({ now: world.now(), times: await myTimes(world, staff) }),
  offerTimes: async (world, staff, ask) => {
    const offered = await offerTimes(world, staff, ask)
    if (offered.outcome !== 'offered') return offered
    const times = offered.times.map((time) => showDeskTime(time, world.now()))
    return { outcome: 'offered', times }
  },
  withdrawTime: async (world, staff, { time, start }) => {
    const outcome = await takeBackTime(world, { time, start, staff: staff.id })
    if (outcome === undefined) throw new Refusal('not-now')
    return { outcome }
  },
}

export const youthWishHandlers: Handlers<typeof wishesForYouth> = {
  wishForTime: async (world, code, ask) => showWish(world, await wishForTime(world, code, ask)),
  acceptWish: async (world, code, ask) => {
    const id = await acceptWish(world, code, ask)
    return id === undefined ? { outcome: 'taken' } : shown(world, code, id)
  },
  declineWish: async (world, code, { wish }) => {
    await declineWish(world, code, wish)
    return done
  },
  withdrawWish: async (world, code, { wish }) => {
    await withdrawWish(world, code, wish)
    return done
  },
}

export const counsellorWishHandlers: Handlers<typeof wishesForCounsellor> = {
  wishes: async (world, staff) => ({ now: world.now(), wishes: await wishesForDesk(world, staff) }),
  answerWish: async (world, staff, ask) => ({ outcome: await answerWish(world, staff, ask) }),
}
