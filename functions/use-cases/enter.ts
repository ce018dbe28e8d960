/** At the time: the booked youth enters the line ahead of those who have not booked. */
import { Refusal } from '../../shared/contract/refusals.ts'
import { bookingRule, entrance, keptUntil } from '../../shared/rules/later/booking.ts'
import { orderKey } from '../../shared/rules/line/queue-order.ts'
import { times } from '../../shared/rules/line/times.ts'
import type { BookingId, Sealed } from '../../shared/ids.ts'
import {
  bookedName,
  type HeldBooking,
  heldBooking,
  noteBookingEntered,
  type OpenCode,
} from '../later/index.ts'
import { asVisit, hashSecret, type Joined, type Visit, visitIdOf } from '../visit/index.ts'
import { expiresAt } from '../store/expired.ts'
import { keys } from '../store/keys.ts'
import type { Item } from '../store/store.ts'
import type { World } from '../ports/world.ts'

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
  const written = await world.clinic.write({
    put: { ...keys.visit(visit), ...item } as unknown as Item,
  })
  if (written.ok) {
    world.log('joined', { level })
    return { outcome: 'entered', visit, secret, rev: 1, nickname }
  }
  const current = written.current === undefined ? undefined : asVisit(written.current)
  const given = world.keys
    .known('secret', seed)
    .find((known) => hashSecret(known) === current?.secretHash)
  if (current === undefined || given === undefined) throw new Refusal('not-found')
  return { outcome: 'entered', visit, secret: given, rev: current.rev, nickname }
}
