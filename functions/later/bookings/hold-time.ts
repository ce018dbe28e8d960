/** One time held by one booking, by one condition: two youths never have the same time. */
import { canHappen } from '../../../shared/rules/later/booking-states.ts'
import type { BookingId } from '../../../shared/ids.ts'
import type { TimePlace } from '../codes/code.ts'
import { patch } from '../../store/items.ts'
import type { Value } from '../../store/store.ts'
import type { World } from '../../ports/world.ts'
import { BookingDayItem, keyOf, stateOf, timeAt, timeName, type Booking } from './booking-day.ts'

const pathOf = ({ start }: TimePlace) => `times.${timeName(start)}` as const

/** True when the time is this booking's now, also when it was before. */
export const holdTime = async (
  world: World,
  place: TimePlace,
  booking: Booking,
): Promise<boolean> => {
  const path = pathOf(place)
  const when = [
    { path: `${path}.id`, is: place.time },
    { path: `${path}.booking`, absent: true },
    { path: `${path}.calledOff`, absent: true },
  ] as const
  const written = await patch(world.clinic, keyOf(place), BookingDayItem, when, {
    [`${path}.booking`]: booking,
    // Once booked it is a time as any other, also when it is let go again.
    [`${path}.forWish`]: undefined,
  })
  if (written.ok) return true
  const time = written.current?.times[timeName(place.start)]
  return time?.id === place.time && time.booking?.id === booking.id
}

/** Changes a time that this booking holds, by paths below it; otherwise nothing happens. */
const changeHeld = (
  world: World,
  place: TimePlace,
  booking: BookingId,
  set: Readonly<Record<string, Value | undefined>>,
  without: readonly ('enteredAt' | 'calledOff')[] = [],
) => {
  const path = pathOf(place)
  return world.clinic.write({
    patch: keyOf(place),
    when: [
      { path: `${path}.id`, is: place.time },
      { path: `${path}.booking.id`, is: booking },
      ...without.map((name) => ({ path: `${path}.${name}`, absent: true }) as const),
    ],
    set: Object.fromEntries(Object.entries(set).map(([name, value]) => [`${path}.${name}`, value])),
  })
}

/** Lets a time go if this booking holds it and nobody has entered; otherwise nothing happens. */
export const releaseTime = async (
  world: World,
  place: TimePlace,
  booking: BookingId,
): Promise<void> => {
  await changeHeld(world, place, booking, { booking: undefined }, ['enteredAt'])
}

/** What was told with the booking goes, also where the time has been entered and stays the counsellor's. */
export const forgetTold = async (
  world: World,
  place: TimePlace,
  booking: BookingId,
): Promise<void> => {
  await changeHeld(world, place, booking, {
    'booking.nickname': undefined,
    'booking.topics': [],
    'booking.newerTopics': undefined,
  })
}

/** True when this booking has entered now, also when it had before. */
export const noteBookingEntered = async (
  world: World,
  place: TimePlace,
  booking: BookingId,
): Promise<boolean> => {
  const entered = { enteredAt: world.now() }
  const written = await changeHeld(world, place, booking, entered, ['calledOff', 'enteredAt'])
  if (written.ok) return true
  const now = await timeAt(world, place)
  return now?.time.booking?.id === booking && now.time.enteredAt !== undefined
}

/** Takes a time back: a free one is gone, a booked one is called off. Undefined: it is not there. */
export const takeBackTime = async (
  world: World,
  place: TimePlace,
): Promise<'removed' | 'called-off' | undefined> => {
  const path = pathOf(place)
  for (let round = 0; round < 4; round++) {
    const found = await timeAt(world, place)
    if (found === undefined) return undefined
    const state = stateOf(found.time, world.now())
    if (state === 'called-off') return 'called-off'
    const free = state === 'free'
    if (!free && !canHappen(state, 'callOff')) return undefined
    const written = await world.clinic.write({
      patch: keyOf(place),
      when: [
        { path: `${path}.id`, is: place.time },
        free
          ? { path: `${path}.booking`, absent: true }
          : { path: `${path}.enteredAt`, absent: true },
        ...(free ? [] : [{ path: `${path}.booking`, present: true } as const]),
      ],
      set: free ? { [path]: undefined } : { [`${path}.calledOff`]: true },
    })
    if (written.ok) return free ? 'removed' : 'called-off'
  }
  return undefined
}
