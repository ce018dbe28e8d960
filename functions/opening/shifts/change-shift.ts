/** Moves, resizes or takes away a shift, one day or all: one conditional write on the shift itself. */
import type * as z from 'zod/mini'
import type { ChangeShift, Planned, RemoveShift } from '../../../shared/contract/opening/plan.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { dutiesOf, dutyOf } from '../../../shared/rules/opening/recurrence.ts'
import type { Duty, Shift } from '../../../shared/rules/opening/shift.ts'
import { addDays, daysBetween, localTime } from '../../../shared/rules/opening/shift-times.ts'
import { patch, type Changes } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { StaffId } from '../../../shared/ids.ts'
import type { World } from '../../ports/world.ts'
import { changeSeries } from './change-series.ts'
import { checkShift, lookAhead } from './check-shift.ts'
import { newsFor } from './shift-news.ts'
import { forgetShifts, keptUntil, shiftById, ShiftItem, snapshotOf } from './shifts.ts'

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
): Promise<ShiftItem> => {
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

/** The day itself, for whoever may change it. */
export const dutyToChange = async (
  world: World,
  own: StaffId | undefined,
  { shift, day }: { shift: string; day: string },
): Promise<Duty> => {
  const duty = dutyOf(await shiftToChange(world, own, shift, { day }), day)
  if (duty === undefined) throw new Refusal('not-found')
  return duty
}

/** Writes when the shift is still as it was read; `by` may undo it for a moment. */
export const patchShift = async (
  world: World,
  before: ShiftItem,
  by: StaffId | undefined,
  set: Changes<ShiftItem>,
): Promise<Planned> => {
  const { shift, rev } = before
  const when = [{ path: 'rev', is: rev }]
  const written = await patch(world.clinic, keys.shift(shift), ShiftItem, when, {
    before: snapshotOf(world, by, before),
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
    return patchShift(world, before, own, {
      [`days.${day}` as const]: change,
      ...newsFor(world, before, own, 'changed', dutyOf(before, day)),
    })
  }
  if (before.repeats !== undefined) {
    const next = day ?? nextDayOf(before, world.now())
    if (next === undefined) throw new Refusal('not-now')
    return changeSeries(world, before, own, next, ask)
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
  const was = dutyOf(before, localTime(before.starts).day)
  const set = { starts, ends, talks, channels, person, repeats, days, ...keptUntil(after) }
  return patchShift(world, before, own, { ...set, ...newsFor(world, before, own, 'changed', was) })
}

/**
 * A single shift is called off; a recurring one ends before the day, or yesterday, and its past stays.
 * What is called off is no longer shown, and forgotten in its time: until then it can come back.
 */
export const removeShift = async (
  world: World,
  own: StaffId | undefined,
  { shift, rev, day, all = false }: z.infer<typeof RemoveShift>,
): Promise<Planned> => {
  const before = await shiftToChange(world, own, shift, { day, rev, all })
  if (before.rev !== rev) return { outcome: 'changed-by-other' }
  const first = localTime(before.starts).day
  const from = day ?? localTime(world.now()).day
  const duty = dutyOf(before, day ?? first)
  const news = newsFor(world, before, own, 'removed', duty)
  if (before.repeats === undefined || (day !== undefined && !all)) {
    const on = day ?? first
    const change = { ...before.days[on], away: 'cancelled' as const, offer: undefined }
    return patchShift(world, before, own, { [`days.${on}` as const]: change, ...news })
  }
  const repeats = { ...before.repeats, until: addDays(from > first ? from : first, -1) }
  return patchShift(world, before, own, {
    repeats,
    ...keptUntil({ ends: before.ends, repeats }),
    ...news,
  })
}
