/** Moves, resizes or takes away a shift, one day or all: one conditional write on the shift itself. */
import type * as z from 'zod/mini'
import type { ChangeShift, Planned, RemoveShift } from '../../../shared/contract/opening/plan.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { dutiesOf, dutyOf } from '../../../shared/rules/opening/recurrence.ts'
import type { Shift } from '../../../shared/rules/opening/shift.ts'
import { addDays, daysBetween, localTime } from '../../../shared/rules/opening/shift-times.ts'
import { patch, type Changes } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { StaffId } from '../../../shared/ids.ts'
import type { World } from '../../ports/world.ts'
import { changeSeries } from './change-series.ts'
import { checkShift, lookAhead } from './check-shift.ts'
import { forgetShifts, keptUntil, shiftById, ShiftItem } from './shifts.ts'

/**
 * `own`: only this member of staff's shifts may be changed; absent for a coordinator. A day is whoever's
 * works it, the whole of a series is its planner's: who has taken over one evening moves no other.
 */
export const shiftToChange = async (
  world: World,
  own: StaffId | undefined,
  shift: string,
  {
    day,
    rev,
    all = false,
  }: { day?: string | undefined; rev?: number; all?: boolean | undefined } = {},
): Promise<Shift> => {
  const found = await shiftById(world, shift)
  if (found === undefined) throw new Refusal('not-found')
  const duty = day === undefined ? undefined : dutyOf(found, day)
  // A day may be gone because somebody was quicker: that is told as such, not as a missing thing.
  const isChanged = rev !== undefined && rev !== found.rev
  if (day !== undefined && duty === undefined && !isChanged) throw new Refusal('not-found')
  const isWhole = all && found.repeats !== undefined
  const worker = isWhole || duty === undefined ? found.person : duty.person
  if (own !== undefined && worker.staff !== own) throw new Refusal('not-found')
  return found
}

/** Writes when the shift is still as it was read. */
export const patchShift = async (
  world: World,
  { shift, rev }: Pick<Shift, 'shift' | 'rev'>,
  set: Changes<ShiftItem>,
): Promise<Planned> => {
  const when = [{ path: 'rev', is: rev }]
  const written = await patch(world.clinic, keys.shift(shift), ShiftItem, when, {
    ...set,
    rev: rev + 1,
  })
  forgetShifts(world)
  if (!written.ok) return { outcome: 'changed-by-other' }
  return { outcome: 'planned', shift, rev: written.item.rev }
}

const nextDayOf = (shift: Shift, now: number): string | undefined =>
  dutiesOf(shift, now, now + lookAhead)[0]?.day

/** What was said of a single shift's day, its own times aside, goes with it to another day. */
const movedTo = ({ days, starts }: Shift, day: string): Shift['days'] => {
  const change = days[localTime(starts).day]
  if (change === undefined) return {}
  const { starts: _starts, ends: _ends, ...rest } = change
  return { [day]: rest }
}

/** One day of a shift stays near its own day; further away it is another shift. */
export const mostDaysMoved = 6

export const changeShift = async (
  world: World,
  own: StaffId | undefined,
  ask: z.infer<typeof ChangeShift>,
): Promise<Planned> => {
  const { day, starts, ends, despite } = ask
  const before = await shiftToChange(world, own, ask.shift, ask)
  if (before.rev !== ask.rev) return { outcome: 'changed-by-other' }
  if (day !== undefined && ask.all !== true) {
    const moved = Math.abs(daysBetween(day, localTime(starts).day))
    if (moved > mostDaysMoved) throw new Refusal('bad-input', ['starts'])
    const change = { ...before.days[day], starts, ends }
    const findings = await checkShift(
      world,
      { ...before, days: { ...before.days, [day]: change } },
      despite,
      { onlyDay: day },
    )
    if (findings.length > 0) return { outcome: 'told', findings }
    return patchShift(world, before, { [`days.${day}` as const]: change })
  }
  const { shift } = before
  if (before.repeats !== undefined) {
    const next = day ?? nextDayOf(before, world.now())
    if (next === undefined) throw new Refusal('not-now')
    return changeSeries(world, before, next, ask)
  }
  const { repeats } = ask
  const after = {
    ...before,
    starts,
    ends,
    talks: ask.talks ?? before.talks,
    channels: ask.channels ?? before.channels,
    person: { ...before.person, languages: ask.languages ?? before.person.languages },
    repeats,
    // On the day itself nothing differs any more: the shift is as it is asked for.
    days: movedTo(before, localTime(starts).day),
  }
  const findings = await checkShift(world, after, despite)
  if (findings.length > 0) return { outcome: 'told', findings }
  const { talks, channels, person, days } = after
  const set = { starts, ends, talks, channels, person, repeats, days, ...keptUntil(after) }
  return patchShift(world, { shift, rev: before.rev }, set)
}

/** A single shift is removed; a recurring one ends before the day, or yesterday, and its past stays. */
export const removeShift = async (
  world: World,
  own: StaffId | undefined,
  { shift, rev, day, all = false }: z.infer<typeof RemoveShift>,
): Promise<Planned> => {
  const before = await shiftToChange(world, own, shift, { day, rev, all })
  if (before.rev !== rev) return { outcome: 'changed-by-other' }
  if (day !== undefined && before.repeats !== undefined && !all)
    return patchShift(world, before, {
      [`days.${day}` as const]: { ...before.days[day], away: 'cancelled' },
    })
  const from = day ?? localTime(world.now()).day
  if (before.repeats !== undefined && localTime(before.starts).day < from) {
    const repeats = { ...before.repeats, until: addDays(from, -1) }
    return patchShift(world, before, {
      repeats,
      ...keptUntil({ ends: before.ends, repeats }),
    })
  }
  const removed = await world.clinic.write({
    remove: keys.shift(shift),
    when: [{ path: 'rev', is: rev }],
  })
  forgetShifts(world)
  return removed.ok ? { outcome: 'planned', shift, rev: rev + 1 } : { outcome: 'changed-by-other' }
}
