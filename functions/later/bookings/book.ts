/** Booking under a code: the code points first, then the time is held, so that no time is lost. */
import { type AnyTopic, keptTopics } from '../../../shared/rules/line/newer-topic.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { bookingRule, endOf, mayBook } from '../../../shared/rules/later/booking.ts'
import type { BookingId, Language } from '../../../shared/ids.ts'
import { changeCode, codeByHash, type OpenCode, type TimePlace } from '../codes/code.ts'
import { readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { BookingDayItem, dayOf, timesOf, sealBookedName, type Booking } from './booking-day.ts'
import { forgetTold, holdTime, releaseTime } from './hold-time.ts'
import { heldBooking } from './show-times.ts'

export interface BookingAsk extends Omit<Booking, 'id' | 'topics' | 'newerTopics'> {
  once: string
  topics: readonly AnyTopic[]
  time: string
  start: number
}

interface Bookable {
  place: TimePlace
  /** In which the talk will be: what was asked for, where the counsellor speaks it. */
  languageFor: (asked: Language) => Language
}

/** English where both may know it; without a language in common an interpreter is asked for, and the line must not be in the way. */
const languageOf =
  (spoken: readonly Language[]) =>
  (asked: Language): Language =>
    [asked, 'en' as const, 'sv' as const].find((one) => spoken.includes(one)) ?? spoken[0] ?? asked

/** Where a time lies, and whether it may be booked now. */
const bookablePlace = async (
  world: World,
  code: OpenCode,
  { time, start }: Pick<BookingAsk, 'time' | 'start'>,
): Promise<Bookable | undefined> => {
  for (const day of await readAll(world.clinic, keys.timesOf(dayOf(start)), BookingDayItem)) {
    const found = timesOf(day).find((one) => one.id === time && one.start === start)
    const isOthers = found?.forWish !== undefined && found.forWish !== code.wish
    if (found === undefined || isOthers) continue
    const place = { time, start, staff: day.staff.id }
    return mayBook(found, world.now())
      ? { place, languageFor: languageOf(day.staff.languages) }
      : undefined
  }
  return undefined
}

const bookingIdOf = (world: World, { hash }: OpenCode, once: string): BookingId =>
  `b_${world.keys.sign('booking', `${hash} ${once}`).slice(0, 22)}`

/** Where the code points to a booking from. */
const pathOf = (id: BookingId) => `bookings.${id}` as const

/** What this press has booked already. */
export const bookingOfPress = async (
  world: World,
  code: OpenCode,
  once: string,
): Promise<BookingId | undefined> => {
  const id = bookingIdOf(world, code, once)
  return (await heldBooking(world, code, id)) === undefined ? undefined : id
}

const keptFor = (place: TimePlace): number =>
  endOf({ ...place, length: 24 * 60 }) + bookingRule.kept

/** The booking's id, or undefined when the time is somebody else's. The same press gives the same. */
export const book = async (
  world: World,
  code: OpenCode,
  { once, time, start, topics, ...told }: BookingAsk,
): Promise<BookingId | undefined> => {
  const id = bookingIdOf(world, code, once)
  if (code.bookings[id] !== undefined && (await heldBooking(world, code, id)) !== undefined)
    return id
  const bookable = await bookablePlace(world, code, { time, start })
  if (bookable === undefined) return undefined
  const { place, languageFor } = bookable
  const pointed = await changeCode(
    world,
    code,
    { [pathOf(id)]: place },
    [{ path: 'bookings', fewerThan: 'mostBookings' }],
    keptFor(place),
  )
  if (pointed === undefined) {
    const now = await codeByHash(world, code.hash)
    if (now === undefined) throw new Refusal('not-found')
    if (now.bookings[id] === undefined) throw new Refusal('too-many')
  }
  const language = languageFor(told.language)
  const booking = sealBookedName(world, { id, ...told, ...keptTopics(topics), language })
  if (await holdTime(world, place, booking)) return id
  await changeCode(world, code, { [pathOf(id)]: undefined })
  return undefined
}

/** True when the booking lies at the new time. The old one is let go only then. */
export const changeBooking = async (
  world: World,
  code: OpenCode,
  id: BookingId,
  wish: Pick<BookingAsk, 'time' | 'start'>,
): Promise<boolean> => {
  const held = await heldBooking(world, code, id)
  if (held === undefined) throw new Refusal('not-found')
  const { place: was, time: old, state } = held
  if (was.time === wish.time) return true
  if (state !== 'booked' && state !== 'called-off' && state !== 'missed')
    throw new Refusal('not-now')
  const bookable = await bookablePlace(world, code, wish)
  if (bookable === undefined || old.booking === undefined) return false
  const { place, languageFor } = bookable
  const moves = { ...old.booking, language: languageFor(old.booking.language) }
  const path = pathOf(id)
  const pointed = await changeCode(
    world,
    code,
    { [path]: { ...place, was } },
    [{ path: `${path}.time`, is: code.bookings[id]?.time ?? '' }],
    keptFor(place),
  )
  if (pointed === undefined) throw new Refusal('not-now')
  if (await holdTime(world, place, moves)) {
    await releaseTime(world, was, id)
    await changeCode(world, code, { [path]: place })
    return true
  }
  await changeCode(world, code, { [path]: was })
  return false
}

export const cancelBooking = async (world: World, code: OpenCode, id: BookingId): Promise<void> => {
  const pointer = code.bookings[id]
  if (pointer === undefined) throw new Refusal('not-found')
  await releaseTime(world, pointer, id)
  if (pointer.was !== undefined) await releaseTime(world, pointer.was, id)
  await changeCode(world, code, { [pathOf(id)]: undefined })
}

/** Called off where it can be; where it has been entered, the counsellor keeps that they were busy and no more. */
export const eraseBooking = async (world: World, code: OpenCode, id: BookingId): Promise<void> => {
  const pointer = code.bookings[id]
  if (pointer === undefined) throw new Refusal('not-found')
  await forgetTold(world, pointer, id)
  if (pointer.was !== undefined) await forgetTold(world, pointer.was, id)
  await cancelBooking(world, code, id)
}
