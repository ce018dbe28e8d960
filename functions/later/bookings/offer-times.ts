/** A counsellor offers times; two of one person's times never overlap, by the day's own revision. */
import { bookingRule, endOf, overlaps, type Span } from '../../../shared/rules/later/booking.ts'
import type { Channel, WishId } from '../../../shared/ids.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { StaffMember } from '../../visit/index.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put, read } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { Key } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'
import {
  BookingDayItem,
  dayOf,
  timeName,
  timesOf,
  type BookingStaff,
  type OfferedTime,
} from './booking-day.ts'

export interface OfferTimesAsk extends Span {
  once: string
  count: number
  channel: Channel
  /** Only for whoever has this wish. */
  forWish?: WishId | undefined
}

type Offered =
  | { outcome: 'offered'; times: OfferedTime[] }
  | { outcome: 'overlaps' | 'too-soon' | 'too-far' }

const mostRounds = 8

/** The times of one press, in a row; each has an id that the same press gives again. */
const timesOfPress = (world: World, staff: StaffMember, ask: OfferTimesAsk): OfferedTime[] =>
  Array.from({ length: ask.count }, (_, place) => {
    const start = ask.start + place * ask.length * 60_000
    const id = world.keys.sign('booking', `time ${staff.id} ${ask.once} ${place}`).slice(0, 22)
    const { length, channel, forWish } = ask
    return { id: `t_${id}`, start, length, channel, ...(forWish && { forWish }) }
  })

const bookingStaffOf = ({
  id,
  firstName,
  unit,
  profession,
  languages,
}: StaffMember): BookingStaff => ({
  id,
  firstName,
  unit,
  profession,
  languages,
})

/** The day, which is put there without a time when it is the first of the day. */
const dayOrNew = async (
  world: World,
  key: Key,
  staff: StaffMember,
  start: number,
): Promise<BookingDayItem> => {
  const found = await read(world.clinic, key, BookingDayItem, { fresh: true })
  if (found !== undefined) return found
  const expires = expiresAt(start + 24 * 3_600_000 + bookingRule.kept)
  const empty = { staff: bookingStaffOf(staff), rev: 0, times: {}, expires }
  const written = await put(world.clinic, key, BookingDayItem, empty)
  return (written.ok ? written.item : written.current) ?? empty
}

/** Puts the times into one day, or says what stands against it. */
const putIntoDay = async (
  world: World,
  staff: StaffMember,
  wanted: readonly OfferedTime[],
): Promise<'offered' | 'overlaps'> => {
  const [first] = wanted
  if (first === undefined) return 'offered'
  const key = keys.times(dayOf(first.start), staff.id)
  for (let round = 0; round < mostRounds; round++) {
    const day = await dayOrNew(world, key, staff, first.start)
    const known = timesOf(day).filter(({ calledOff }) => calledOff !== true)
    const missing = wanted.filter((time) => !known.some(({ id }) => id === time.id))
    if (missing.length === 0) return 'offered'
    if (missing.some((time) => known.some((other) => overlaps(time, other)))) return 'overlaps'
    const set: Record<`times.${string}`, OfferedTime> = Object.fromEntries(
      missing.map((time) => [`times.${timeName(time.start)}`, time]),
    )
    const written = await patch(world.clinic, key, BookingDayItem, [{ path: 'rev', is: day.rev }], {
      ...set,
      rev: day.rev + 1,
    })
    if (written.ok) return 'offered'
  }
  throw new Refusal('try-again')
}

/** A time may not run over midnight into another day's item. */
const endOnTheirDay = (times: readonly OfferedTime[]): boolean =>
  times.every((time) => dayOf(time.start) === dayOf(endOf(time) - 1))

export const offerTimes = async (
  world: World,
  staff: StaffMember,
  ask: OfferTimesAsk,
): Promise<Offered> => {
  const now = world.now()
  const wanted = timesOfPress(world, staff, ask)
  const last = wanted[wanted.length - 1]
  if (ask.start < now) return { outcome: 'too-soon' }
  if (last === undefined || last.start > now + bookingRule.ahead) return { outcome: 'too-far' }
  if (!endOnTheirDay(wanted) || dayOf(last.start) !== dayOf(ask.start))
    return { outcome: 'overlaps' }
  const outcome = await putIntoDay(world, staff, wanted)
  return outcome === 'offered' ? { outcome, times: wanted } : { outcome }
}
