/** A counsellor's times of one day as they are stored: one item, so that no two of them overlap. */
import type { TimeState } from '../../../shared/rules/later/booking-states.ts'
import { entrance } from '../../../shared/rules/later/booking.ts'
import { localTime, type Day } from '../../../shared/rules/opening/shift-times.ts'
import type { BookingId, Channel, Language, Sealed, Topic, WishId } from '../../../shared/ids.ts'
import type { Place } from '../codes/code.ts'
import type { StaffMember } from '../../visit/index.ts'
import { openAtRest, sealAtRest } from '../../ports/at-rest.ts'
import { keys } from '../../store/keys.ts'
import type { Item } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'

/** What a youth has told with a booking. */
export interface Booked {
  id: BookingId
  topics: Topic[]
  language: Language
  nickname?: Sealed
}

export interface Time {
  id: string
  start: number
  length: number
  channel: Channel
  booking?: Booked
  /** Offered in answer to one wish, and to nobody else, until it is booked. */
  forWish?: WishId
  calledOff?: true
  enteredAt?: number
}

export interface DayItem {
  staff: StaffMember
  rev: number
  times: Readonly<Record<string, Time | undefined>>
  expires: number
}

export const asDay = (item: Item): DayItem => item as unknown as DayItem
export const timeName = (start: number): string => `t${start}`
export const dayOf = (start: number): Day => localTime(start).day

export const timesOf = ({ times }: DayItem): Time[] =>
  Object.values(times)
    .filter((time) => time !== undefined)
    .sort((a, b) => a.start - b.start)

/** `missed` is never written: the clock says it. */
export const stateOf = (time: Time, now: number): TimeState => {
  if (time.calledOff === true) return 'called-off'
  if (time.booking === undefined) return 'free'
  if (time.enteredAt !== undefined) return 'entered'
  return entrance(time, now) === 'too-late' ? 'missed' : 'booked'
}

const nameAt = (booking: BookingId): string => `booking ${booking} NAME`

/** What the youth wants to be called, sealed where it lies; only this booking opens it. */
export const sealBookedName = (world: World, { id, nickname, ...told }: Booked): Booked =>
  nickname === undefined
    ? { id, ...told }
    : { id, ...told, nickname: sealAtRest(world, nameAt(id), nickname) }

export const bookedName = (world: World, { id, nickname }: Booked): Sealed | undefined =>
  openAtRest(world, nameAt(id), nickname)

export const keyOf = ({ start, staff }: Pick<Place, 'start' | 'staff'>) =>
  keys.times(dayOf(start), staff)

/** The time at a place and whose it is, or undefined when it is no longer there. */
export const timeAt = async (
  world: World,
  place: Place,
): Promise<{ time: Time; staff: StaffMember } | undefined> => {
  const item = await world.clinic.get(keyOf(place), { fresh: true })
  if (item === undefined) return undefined
  const { times, staff } = asDay(item)
  const time = times[timeName(place.start)]
  return time?.id === place.time ? { time, staff } : undefined
}

/** Days from today on, also those that lie on both sides of a midnight. */
export const daysFrom = async (world: World, day: Day): Promise<DayItem[]> =>
  // A day's sort key is greater than its date alone.
  (await world.clinic.list({ ...keys.allTimes, after: day })).map(asDay)
