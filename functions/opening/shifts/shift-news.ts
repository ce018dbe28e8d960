/** What others have done to somebody's shifts: kept with the shift until that person has seen it. */
import { localTime, startOfDay } from '../../../shared/rules/opening/shift-times.ts'
import { dutiesOf } from '../../../shared/rules/opening/recurrence.ts'
import type { Duty } from '../../../shared/rules/opening/shift.ts'
import type { ShiftNewsKind } from '../../../shared/rules/opening/shift-news.ts'
import type { StaffId } from '../../../shared/ids.ts'
import { patch } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { allShifts, forgetShifts, ShiftItem, type ShiftNews } from './shifts.ts'

const mostNews = 5
/** Offers are shown for so long ahead. */
const offeredAhead = 8 * 7 * 24 * 3_600_000

/** `by` absent: a coordinator. `duty` is as it was; nobody is told of what they have done themselves. */
export const newsFor = (
  world: World,
  { news = [] }: Pick<ShiftItem, 'news'>,
  by: StaffId | undefined,
  what: ShiftNewsKind,
  duty: Pick<Duty, 'person' | 'starts' | 'ends'> | undefined,
): Pick<ShiftItem, 'news'> => {
  if (duty === undefined || duty.person.staff === by) return {}
  const { starts, ends, person } = duty
  const told: ShiftNews = { to: person.staff, at: world.now(), what, starts, ends }
  return { news: [...news, told].slice(-mostNews) }
}

const isFor =
  (staff: StaffId, now: number) =>
  ({ person, offer, away, ends }: Duty): boolean =>
    offer !== undefined &&
    away !== 'cancelled' &&
    person.staff !== staff &&
    (offer.to === undefined || offer.to === staff) &&
    ends > now

interface Told {
  news: readonly (ShiftNews & { shift: string })[]
  offering: readonly ShiftItem[]
}
/** Of each reading of the roster once: every desk asks at every look, and few shifts have anything to tell. */
const toldIn = new WeakMap<readonly ShiftItem[], Told>()

const toldOf = (shifts: readonly ShiftItem[]): Told => {
  const known = toldIn.get(shifts)
  if (known !== undefined) return known
  const isOffering = ({ days }: ShiftItem) => Object.values(days).some((day) => day?.offer)
  const told = {
    news: shifts.flatMap(({ shift, news = [] }) => news.map((one) => ({ ...one, shift }))),
    offering: shifts.filter(isOffering),
  }
  toldIn.set(shifts, told)
  return told
}

/** What this person has not seen, and the coming days that could be taken over. */
export const shiftNews = async (
  world: World,
  staff: StaffId,
  mayBeOld?: number,
): Promise<{ news: (ShiftNews & { shift: string })[]; offers: Duty[] }> => {
  const now = world.now()
  const { news, offering } = toldOf(await allShifts(world, mayBeOld))
  const today = startOfDay(localTime(now).day)
  return {
    news: news.filter(({ to }) => to === staff).sort((a, b) => b.at - a.at),
    offers: offering
      .flatMap((shift) => dutiesOf(shift, today, now + offeredAhead))
      .filter(isFor(staff, now))
      .sort((a, b) => a.starts - b.starts),
  }
}

/** Up to `until`, what came later stays. */
export const seenShiftNews = async (world: World, staff: StaffId, until: number): Promise<void> => {
  const isSeen = ({ to, at }: ShiftNews) => to === staff && at <= until
  const shifts = (await allShifts(world)).filter(({ news = [] }) => news.some(isSeen))
  for (const { shift, rev, news = [] } of shifts) {
    const left = news.filter((one) => !isSeen(one))
    // Changed in the same moment, it is told once more.
    await patch(world.clinic, keys.shift(shift), ShiftItem, [{ path: 'rev', is: rev }], {
      news: left.length > 0 ? left : undefined,
    })
  }
  forgetShifts(world)
}
