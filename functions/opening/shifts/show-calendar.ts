/** One person's shifts as a calendar: as a feed, and to be taken along. */
import { eventsOfShift, writeCalendar } from '../../../shared/rules/calendar/write.ts'
import { dutiesWithin } from '../../../shared/rules/opening/recurrence.ts'
import { hour } from '../../../shared/rules/opening/shift-times.ts'
import type { StaffId } from '../../../shared/ids.ts'
import { hashSecret } from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'
import type { Feed } from './feed.ts'
import { allShifts } from './shifts.ts'

const back = 31 * 24 * hour
const ahead = 183 * 24 * hour

/** A stranger who sees the calendar learns no id by which a shift could be asked for. */
const uidOf = (shift: string, day = ''): string =>
  `${hashSecret(`${shift} ${day}`).slice(0, 22)}@pass`

/** Half a year of this person's times, one by one: whatever was swapped or moved, it is as it is. */
export const showFeed = async (world: World, { staff }: Feed): Promise<string> => {
  const now = world.now()
  const mine = dutiesWithin(await allShifts(world), now - back, now + ahead).filter(
    ({ person, away }) => person.staff === staff && away === undefined,
  )
  // The stamp changes with the day only, so that an unchanged calendar is known by its ETag.
  const stamp = Math.floor(now / (24 * hour)) * 24 * hour
  return writeCalendar(
    mine.map(({ shift, day, starts, ends }) => ({ uid: uidOf(shift, day), starts, ends })),
    stamp,
  )
}

/** The person's own shifts with their rules, to be taken along or read in again. */
export const exportShifts = async (world: World, staff: StaffId): Promise<string> => {
  const now = world.now()
  const shifts = await allShifts(world)
  const own = shifts.filter(({ person }) => person.staff === staff)
  const takenOver = dutiesWithin(shifts, now - back, now + ahead).filter(
    ({ shift, person, away }) =>
      person.staff === staff &&
      away === undefined &&
      !own.some(({ shift: mine }) => mine === shift),
  )
  return writeCalendar(
    [
      ...own.flatMap((shift) => eventsOfShift(shift, uidOf(shift.shift))),
      ...takenOver.map(({ shift, day, starts, ends }) => ({
        uid: uidOf(shift, day),
        starts,
        ends,
      })),
    ],
    now,
  )
}
