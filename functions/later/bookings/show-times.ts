/** Times as they are shown: free ones to everybody, a booking to its code, and mine to me. */
import { topicFields, valuesOf } from '../../../shared/rules/line/told-fields.ts'
import type { DeskTime, FreeTime, YouthBooking } from '../../../shared/contract/later/bookings.ts'
import { bookingRule, mayBook } from '../../../shared/rules/later/booking.ts'
import { canHappen, type TimeState } from '../../../shared/rules/later/booking-states.ts'
import type { BookingId } from '../../../shared/ids.ts'
import type { OpenCode, TimePlace } from '../codes/code.ts'
import { holderCard, type StaffMember } from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'
import {
  bookedName,
  dayOf,
  daysFrom,
  stateOf,
  timeAt,
  timesOf,
  type BookingDayItem,
  type BookingStaff,
  type OfferedTime,
} from './booking-day.ts'

const mostShown = 200

const freeOf = (day: BookingDayItem, now: number): FreeTime[] =>
  timesOf(day)
    .filter((time) => time.forWish === undefined)
    .filter((time) => canHappen(stateOf(time, now), 'book') && mayBook(time, now))
    .map(({ id, start, length, channel }) => ({
      time: id,
      start,
      length,
      channel,
      languages: day.staff.languages,
      with: holderCard(day.staff),
    }))

/** Every time that can be booked now, the soonest first. */
export const freeTimes = async (world: World): Promise<FreeTime[]> => {
  const now = world.now()
  return (await daysFrom(world, dayOf(now)))
    .flatMap((day) => freeOf(day, now))
    .sort((a, b) => a.start - b.start || (a.time < b.time ? -1 : 1))
    .slice(0, mostShown)
}

export interface HeldBooking {
  place: TimePlace
  time: OfferedTime
  staff: BookingStaff
  state: TimeState
}

/** The place that really holds the booking: the new one, or the old one of a change that broke off. */
export const heldBooking = async (
  world: World,
  code: OpenCode,
  id: BookingId,
): Promise<HeldBooking | undefined> => {
  const pointer = code.bookings[id]
  if (pointer === undefined) return undefined
  const { was, ...place } = pointer
  for (const one of was === undefined ? [place] : [place, was]) {
    const found = await timeAt(world, one)
    if (found?.time.booking?.id === id)
      return { place: one, ...found, state: stateOf(found.time, world.now()) }
  }
  return undefined
}

const showBooking = (id: BookingId, { time, staff, state }: HeldBooking): YouthBooking[] =>
  state === 'free'
    ? []
    : [
        {
          booking: id,
          state,
          start: time.start,
          length: time.length,
          channel: time.channel,
          with: holderCard(staff),
          enterFrom: time.start - bookingRule.enterFrom,
          enterUntil: time.start + bookingRule.lateUntil,
          ...(time.booking?.notice !== undefined && { notice: true }),
        },
      ]

/** Every booked time under the code, the soonest first. */
export const bookingsOfCode = async (world: World, code: OpenCode): Promise<YouthBooking[]> => {
  const ids = Object.keys(code.bookings)
  const found = await Promise.all(
    ids.map(async (id) => {
      const held = await heldBooking(world, code, id)
      return held === undefined ? [] : showBooking(id, held)
    }),
  )
  return found.flat().sort((a, b) => a.start - b.start)
}

export const showDeskTime = (time: OfferedTime, now: number): DeskTime => {
  const { id, start, length, channel, booking } = time
  const told = booking && {
    ...valuesOf(booking, topicFields),
    language: booking.language,
    nickname: booking.nickname,
  }
  const forWish = time.forWish === undefined ? {} : { forWish: true }
  return { time: id, start, length, channel, state: stateOf(time, now), ...forWish, ...told }
}

const withName = (world: World, time: OfferedTime): OfferedTime => {
  const { booking, ...rest } = time
  if (booking === undefined) return time
  const nickname = bookedName(world, booking)
  const { nickname: _, ...told } = booking
  return { ...rest, booking: { ...told, ...(nickname && { nickname }) } }
}

/** The times this person offers, from the beginning of today. */
export const myTimes = async (world: World, staff: StaffMember): Promise<DeskTime[]> => {
  const now = world.now()
  return (await daysFrom(world, dayOf(now)))
    .filter((day) => day.staff.id === staff.id)
    .flatMap((day) => timesOf(day).map((time) => showDeskTime(withName(world, time), now)))
    .sort((a, b) => a.start - b.start)
}
