/** Booked times: taken, changed, and at the time entered, ahead of those who have not booked. */
import {
  acceptWish,
  book,
  bookedName,
  bookingsOfCode,
  changeBooking,
  codeByHash,
  type HeldBooking,
  heldBooking,
  noteBookingEntered,
  type OpenCode,
} from '../../later/index.ts'
import type { World } from '../../ports/world.ts'
import { announce } from '../line/join.ts'
import { expiresAt } from '../../store/expired.ts'
import { put } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import { hashSecret, type Joined, Visit, visitIdOf } from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { BookingId, Sealed } from '../../../shared/ids.ts'
import { bookingRule, entrance, keptUntil } from '../../../shared/rules/later/booking.ts'
import { orderKey } from '../../../shared/rules/line/queue-order.ts'
import { times } from '../../../shared/rules/line/times.ts'

export type Entered =
  | ({ outcome: 'entered'; nickname?: Sealed | undefined } & Joined)
  | { outcome: 'too-early' | 'too-late'; from: number; until: number }

/** Nobody has said that anything is urgent: an ordinary talk, until a person changes the level. */
const level = 4

const visitOf = (
  world: World,
  id: BookingId,
  { time, staff }: HeldBooking,
  secretHash: string,
): Visit => {
  const now = world.now()
  const visit = visitIdOf(`booking ${id}`)
  return {
    visit,
    rev: 1,
    mark: '-',
    state: 'waiting',
    epoch: 0,
    secretHash,
    identity: 'anonymous',
    level,
    since: now,
    channel: time.channel,
    language: time.booking?.language ?? 'sv',
    topics: time.booking?.topics ?? [],
    newerTopics: time.booking?.newerTopics,
    returned: false,
    booked: { at: time.start, with: staff.id, keptUntil: keptUntil(time.start, now) },
    line: 'waiting',
    order: orderKey({ level, since: now, returned: false, booked: time.start, visit }),
    seenAt: now,
    expires: expiresAt(now + times.visitKept),
  }
}

/** One booking is one visit: entering again, on whatever device, gives the same visit and secret. */
export const enterBooking = async (
  world: World,
  code: OpenCode,
  id: BookingId,
): Promise<Entered> => {
  const held = await heldBooking(world, code, id)
  if (held === undefined) throw new Refusal('not-found')
  const { time, place, state } = held
  // Back to its own page, which gives it sealed to whoever takes the visit.
  const nickname = time.booking && bookedName(world, time.booking)
  const when = entrance(time, world.now())
  if (state !== 'entered' && when !== 'open')
    return {
      outcome: when,
      from: time.start - bookingRule.enterFrom,
      until: time.start + bookingRule.lateUntil,
    }
  if (!(await noteBookingEntered(world, place, id))) throw new Refusal('not-now')
  const visit = visitIdOf(`booking ${id}`)
  const seed = `${visit} ${id}`
  const secret = world.keys.sign('secret', seed)
  const item = visitOf(world, id, held, hashSecret(secret))
  const written = await put(world.clinic, keys.visit(visit), Visit, item)
  if (written.ok) {
    world.log('joined', { level })
    await announce(world, { visit, level })
    return { outcome: 'entered', visit, secret, rev: 1, nickname }
  }
  const { current } = written
  const given = world.keys
    .known('secret', seed)
    .find((known) => hashSecret(known) === current?.secretHash)
  if (current === undefined || given === undefined) throw new Refusal('not-found')
  await announce(world, { visit, level })
  return { outcome: 'entered', visit, secret: given, rev: current.rev, nickname }
}

/** The booking as it lies under the code now. */
const shown = async (world: World, { hash }: OpenCode, id: BookingId) => {
  const code = await codeByHash(world, hash)
  const booking = code && (await bookingsOfCode(world, code)).find(({ booking: one }) => one === id)
  if (booking === undefined) throw new Refusal('not-now')
  return { outcome: 'booked' as const, booking }
}
const taken = { outcome: 'taken' } as const

export const bookTime = async (world: World, code: OpenCode, wish: Parameters<typeof book>[2]) => {
  const id = await book(world, code, wish)
  return id === undefined ? taken : shown(world, code, id)
}

export const changeTime = async (
  world: World,
  code: OpenCode,
  { booking, ...wish }: { booking: BookingId } & Parameters<typeof changeBooking>[3],
) => ((await changeBooking(world, code, booking, wish)) ? shown(world, code, booking) : taken)

/** The time that was offered to a wish. */
export const acceptTime = async (
  world: World,
  code: OpenCode,
  ask: Parameters<typeof acceptWish>[2],
) => {
  const id = await acceptWish(world, code, ask)
  return id === undefined ? taken : shown(world, code, id)
}
