/** A counsellor's times of one day as they are stored: one item, so that no two of them overlap. */
import * as z from 'zod/mini'
import { topicFields } from '../../../shared/rules/line/told-fields.ts'
import type { TimeState } from '../../../shared/rules/later/booking-states.ts'
import { entrance } from '../../../shared/rules/later/booking.ts'
import { localTime, type Day } from '../../../shared/rules/opening/shift-times.ts'
import {
  BookingId,
  Channel,
  Language,
  Profession,
  StaffId,
  UnitId,
  WishId,
  type Sealed,
} from '../../../shared/ids.ts'
import type { TimePlace } from '../codes/code.ts'
import { openAtRest, sealAtRest, SealedText } from '../../ports/at-rest.ts'
import { read, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

/** What a youth has told with a booking. */
const Booking = z.object({
  id: BookingId,
  ...topicFields,
  language: Language,
  nickname: z.optional(SealedText),
  /** Where to tell that the time is near. */
  notice: z.optional(SealedText),
})
export type Booking = z.output<typeof Booking>

const OfferedTime = z.object({
  id: z.string(),
  start: z.number(),
  length: z.number(),
  channel: Channel,
  booking: z.optional(Booking),
  /** Offered in answer to one wish, and to nobody else, until it is booked. */
  forWish: z.optional(WishId),
  calledOff: z.optional(z.literal(true)),
  enteredAt: z.optional(z.number()),
})
export type OfferedTime = z.output<typeof OfferedTime>

/** Whose times they are, as whoever books one is shown them. */
const BookingStaff = z.object({
  id: StaffId,
  firstName: z.string(),
  unit: UnitId,
  profession: Profession,
  languages: z.array(Language),
})
export type BookingStaff = z.output<typeof BookingStaff>

export const BookingDayItem = z.object({
  staff: BookingStaff,
  rev: z.number(),
  /** By the name of the time; see `timeName`. */
  times: z.record(z.string(), OfferedTime),
  expires: z.number(),
})
export type BookingDayItem = z.output<typeof BookingDayItem>

export const timeName = (start: number): string => `t${start}`
export const dayOf = (start: number): Day => localTime(start).day

export const timesOf = ({ times }: BookingDayItem): OfferedTime[] =>
  Object.values(times).sort((a, b) => a.start - b.start)

/** `missed` is never written: the clock says it. */
export const stateOf = (time: OfferedTime, now: number): TimeState => {
  if (time.calledOff === true) return 'called-off'
  if (time.booking === undefined) return 'free'
  if (time.enteredAt !== undefined) return 'entered'
  return entrance(time, now) === 'too-late' ? 'missed' : 'booked'
}

const nameAt = (booking: BookingId): string => `booking ${booking} NAME`

/** What the youth wants to be called, sealed where it lies; only this booking opens it. */
export const sealBookedName = (world: World, { id, nickname, ...told }: Booking): Booking =>
  nickname === undefined
    ? { id, ...told }
    : { id, ...told, nickname: sealAtRest(world, nameAt(id), nickname) }

export const bookedName = (world: World, { id, nickname }: Booking): Sealed | undefined =>
  openAtRest(world, nameAt(id), nickname)

export const keyOf = ({ start, staff }: Pick<TimePlace, 'start' | 'staff'>) =>
  keys.times(dayOf(start), staff)

/** The time at a place and whose it is, or undefined when it is no longer there. */
export const timeAt = async (
  world: World,
  place: TimePlace,
): Promise<{ time: OfferedTime; staff: BookingStaff } | undefined> => {
  const day = await read(world.clinic, keyOf(place), BookingDayItem, { fresh: true })
  const time = day?.times[timeName(place.start)]
  return day && time?.id === place.time ? { time, staff: day.staff } : undefined
}

/** Days from today on, also those that lie on both sides of a midnight. */
export const daysFrom = (world: World, day: Day): Promise<BookingDayItem[]> =>
  // A day's sort key is greater than its date alone.
  readAll(world.clinic, { ...keys.allTimes, after: day }, BookingDayItem)
