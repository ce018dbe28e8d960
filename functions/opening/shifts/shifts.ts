/** Shifts as they are stored: the county's roster, read whole and kept for some seconds. */
import * as z from 'zod/mini'
import { dutiesWithin } from '../../../shared/rules/opening/recurrence.ts'
import type { Duty } from '../../../shared/rules/opening/shift.ts'
import { startOfDay } from '../../../shared/rules/opening/shift-times.ts'
import { shiftNewsKinds } from '../../../shared/rules/opening/shift-news.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { Channel, Language, Profession, StaffId, UnitId } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { read, readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

const Worker = z.object({
  staff: StaffId,
  firstName: z.string(),
  unit: UnitId,
  profession: Profession,
  languages: z.array(Language),
})

/** What differs on one day. */
const ShiftDayChange = z.object({
  // Not the contract's own: with it every function would carry all its limits.
  away: z.optional(z.enum(['sick', 'leave', 'cancelled'])),
  /** Taken over by somebody else. */
  by: z.optional(Worker),
  starts: z.optional(z.number()),
  ends: z.optional(z.number()),
  offer: z.optional(
    z.object({
      to: z.optional(StaffId),
      inReturn: z.optional(z.object({ shift: z.string(), day: z.string() })),
    }),
  ),
})

/** What somebody else has done to a shift, until the person concerned has seen it. */
const ShiftNews = z.object({
  to: StaffId,
  at: z.number(),
  what: z.enum(shiftNewsKinds),
  starts: z.number(),
  ends: z.number(),
})
export type ShiftNews = z.output<typeof ShiftNews>

const changeable = {
  person: Worker,
  starts: z.number(),
  ends: z.number(),
  channels: z.array(Channel),
  talks: z.number(),
  repeats: z.optional(
    z.object({
      weekdays: z.array(z.number()),
      everyWeeks: z.number(),
      until: z.optional(z.string()),
      onHolidays: z.boolean(),
    }),
  ),
  /** By the day. */
  days: z.record(z.string(), z.optional(ShiftDayChange)),
  goesOnAs: z.optional(z.string()),
  expires: z.optional(z.number()),
  news: z.optional(z.array(ShiftNews)),
}

/** A shift as the rules know it, with its end in the table. */
export const ShiftItem = z.object({
  shift: z.string(),
  rev: z.number(),
  ...changeable,
  /** As it was before its last change, by whom and when: that can be undone for a moment. */
  before: z.optional(
    z.object({ at: z.number(), by: z.string(), isNew: z.boolean(), was: z.object(changeable) }),
  ),
})
export type ShiftItem = z.output<typeof ShiftItem>

/** What a change of a shift keeps of it, so that it can be undone. */
export const snapshotOf = (
  world: World,
  by: StaffId | undefined,
  { shift: _shift, rev: _rev, before: _before, ...was }: ShiftItem,
): NonNullable<ShiftItem['before']> => ({ at: world.now(), by: by ?? '', isNew: false, was })

/** Kept after it is over, to be counted, then forgotten; one that comes back without an end stays. */
export const keptUntil = ({
  ends,
  repeats,
}: Pick<ShiftItem, 'ends' | 'repeats'>): { expires?: number } => {
  if (repeats === undefined) return { expires: expiresAt(ends + times.shiftKept) }
  if (repeats.until === undefined) return {}
  return { expires: expiresAt(Math.max(ends, startOfDay(repeats.until)) + times.shiftKept) }
}

const freshFor = 5_000
const cached = new WeakMap<World, { at: number; shifts: readonly ShiftItem[] }>()

/** After a change of our own nothing old is shown. */
export const forgetShifts = (world: World): void => void cached.delete(world)

/** Every shift of the county; at most five seconds old, or as old as is said. */
export const allShifts = async (
  world: World,
  mayBeOld = freshFor,
): Promise<readonly ShiftItem[]> => {
  const last = cached.get(world)
  if (last !== undefined && Math.abs(world.now() - last.at) < mayBeOld) return last.shifts
  const shifts = await readAll(world.clinic, keys.shifts, ShiftItem)
  cached.set(world, { at: world.now(), shifts })
  return shifts
}

export const shiftById = (world: World, shift: string): Promise<ShiftItem | undefined> =>
  read(world.clinic, keys.shift(shift), ShiftItem, { fresh: true })

/** A minute more or less of the plan changes no wait that anybody is told. */
const weighedAfter = 60_000

/** Worked out once for all who ask within a minute: everybody who looks at the line asks, and the rules are slow. */
const worked = new WeakMap<
  readonly ShiftItem[],
  { from: number; to: number; duties: readonly Duty[] }
>()

/** Who is planned to work within a span; nobody who is away. */
export const plannedDuties = async (world: World, from: number, to: number): Promise<Duty[]> => {
  const shifts = await allShifts(world, weighedAfter)
  let known = worked.get(shifts)
  if (known === undefined || from < known.from || to > known.to) {
    const later = to + weighedAfter
    const duties = dutiesWithin(shifts, from, later).filter(({ away }) => away === undefined)
    known = { from, to: later, duties }
    worked.set(shifts, known)
  }
  return known.duties.filter(({ starts, ends }) => starts < to && ends > from)
}
