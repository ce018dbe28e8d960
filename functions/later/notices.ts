/**
 * Told outside the page that a letter is answered, or that a booked time is near or called off: each asked for by
 * itself, sealed with the letter or the booking, and taken away before it is sent.
 */
import { Refusal } from '../../shared/contract/refusals.ts'
import type { BookingId, LetterId, Sealed } from '../../shared/ids.ts'
import { bookingRule } from '../../shared/rules/later/booking.ts'
import { noticeRule } from '../../shared/rules/later/notice-rule.ts'
import type { NoticeTo } from '../ports/notices.ts'
import { sealNotice, sendNotice } from '../ports/send-notice.ts'
import { sideBySide } from '../ports/side-by-side.ts'
import type { World } from '../ports/world.ts'
import { keys } from '../store/keys.ts'
import { readAll } from '../store/items.ts'
import {
  BookingDayItem,
  dayOf,
  keyOf,
  stateOf,
  timeAt,
  timeName,
  timesOf,
  type OfferedTime,
} from './bookings/booking-day.ts'
import { heldBooking } from './bookings/show-times.ts'
import type { OpenCode, TimePlace } from './codes/code.ts'
import type { LetterItem } from './letters/letter.ts'

const ofLetter = (letter: LetterId): string => `letter ${letter} NOTICE`
const ofBooking = (booking: BookingId): string => `booking ${booking} NOTICE`

/** Without `to`: no longer. Safe to repeat. */
export const askLetterNotice = async (
  world: World,
  code: OpenCode,
  { letter, to }: { letter: LetterId; to?: NoticeTo | undefined },
): Promise<void> => {
  if (code.letters[letter] === undefined) throw new Refusal('not-found')
  const written = await world.clinic.write({
    patch: keys.letter(letter),
    when: [{ path: 'answeredAt', absent: true }],
    set: { notice: to && sealNotice(world, ofLetter(letter), to) },
  })
  // Of an answer that has come nobody need be told.
  if (!written.ok && to !== undefined) throw new Refusal('not-now')
}

/** Once it is answered, and once only. */
export const noticeOfAnswer = async (
  world: World,
  { letter, notice }: LetterItem,
): Promise<void> => {
  if (notice === undefined) return
  await sendNotice(world, ofLetter(letter), notice, noticeRule.answerLasts, async () => {
    const when = [{ path: 'notice', present: true }] as const
    const set = { notice: undefined }
    return (await world.clinic.write({ patch: keys.letter(letter), when, set })).ok
  })
}

const setNotice = (
  world: World,
  place: TimePlace,
  booking: BookingId,
  notice: Sealed | undefined,
  isThere: boolean,
) => {
  const path = `times.${timeName(place.start)}`
  return world.clinic.write({
    patch: keyOf(place),
    when: [
      { path: `${path}.id`, is: place.time },
      { path: `${path}.booking.id`, is: booking },
      ...(isThere ? [{ path: `${path}.booking.notice`, present: true } as const] : []),
    ],
    set: { [`${path}.booking.notice`]: notice },
  })
}

/** Without `to`: no longer. Safe to repeat. */
export const askTimeNotice = async (
  world: World,
  code: OpenCode,
  { booking, to }: { booking: BookingId; to?: NoticeTo | undefined },
): Promise<void> => {
  const held = await heldBooking(world, code, booking)
  if (held === undefined) throw new Refusal('not-found')
  const isFar = held.place.start - world.now() > noticeRule.beforeTime
  if (to !== undefined && !(held.state === 'booked' && isFar)) throw new Refusal('not-now')
  const sealed = to && sealNotice(world, ofBooking(booking), to)
  const written = await setNotice(world, held.place, booking, sealed, false)
  if (!written.ok) throw new Refusal('try-again')
}

/** The booked time is near, or is called off: once. */
const sendOfTime = async (world: World, place: TimePlace, time: OfferedTime): Promise<void> => {
  const { booking } = time
  if (booking?.notice === undefined) return
  const lasts = Math.max(0, time.start + bookingRule.lateUntil - world.now())
  await sendNotice(world, ofBooking(booking.id), booking.notice, lasts, async () => {
    return (await setNotice(world, place, booking.id, undefined, true)).ok
  })
}

export const noticeOfTime = async (world: World, place: TimePlace): Promise<void> => {
  const found = await timeAt(world, place)
  if (found !== undefined) await sendOfTime(world, place, found.time)
}

/** Every minute: whoever has booked a time that is near now, and has asked to be told. */
export const noticesOfTimes = async (world: World): Promise<void> => {
  if (world.notices === undefined) return
  const now = world.now()
  const days = new Set([dayOf(now), dayOf(now + noticeRule.beforeTime)])
  const found = await Promise.all(
    [...days].map((day) => readAll(world.clinic, keys.timesOf(day), BookingDayItem)),
  )
  const near = found.flat().flatMap((item) =>
    timesOf(item).flatMap((time) => {
      const isNear = now >= time.start - noticeRule.beforeTime && now < time.start
      const isDue = isNear && stateOf(time, now) === 'booked' && time.booking?.notice !== undefined
      return isDue
        ? [{ time, place: { time: time.id, start: time.start, staff: item.staff.id } }]
        : []
    }),
  )
  await sideBySide(near, ({ time, place }) => sendOfTime(world, place, time))
}
