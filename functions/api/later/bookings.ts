/** The rows of booked times, on both sides. */
import type {
  bookingsForCounsellor,
  bookingsForYouth,
} from '../../../shared/contract/later/bookings.ts'
import type { wishesForCounsellor, wishesForYouth } from '../../../shared/contract/later/wishes.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import {
  wishesForDesk,
  answerWish,
  cancelBooking,
  declineWish,
  freeTimes,
  myTimes,
  noticeOfTime,
  offerTimes,
  showDeskTime,
  showWish,
  takeBackTime,
  wishForTime,
  withdrawWish,
} from '../../later/index.ts'
import { acceptTime, bookTime, changeTime, enterBooking } from '../../use-cases/later/bookings.ts'
import type { Handlers } from '../serve/serve.ts'

const done = { outcome: 'done' } as const

export const youthBookingHandlers: Handlers<typeof bookingsForYouth> = {
  freeTimes: async (world) => ({ now: world.now(), times: await freeTimes(world) }),
  book: bookTime,
  changeBooking: changeTime,
  cancelBooking: async (world, code, { booking }) => {
    await cancelBooking(world, code, booking)
    return done
  },
  enterBooking: (world, code, { booking }) => enterBooking(world, code, booking),
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
    if (outcome === 'called-off') await noticeOfTime(world, { time, start, staff: staff.id })
    return { outcome }
  },
}

export const youthWishHandlers: Handlers<typeof wishesForYouth> = {
  wishForTime: async (world, code, ask) => showWish(world, await wishForTime(world, code, ask)),
  acceptWish: acceptTime,
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
