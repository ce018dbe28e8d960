/** Moves, resizes or takes away a shift, one day or all: one conditional write on the shift itself. */
import type * as z from 'zod/mini'
import type { ChangeShift, Planned, RemoveShift } from '../../shared/api/plan.ts'
import { Refusal } from '../../shared/api/refusals.ts'
import { dutyOf } from '../../shared/rules/recurrence.ts'
import type { Shift } from '../../shared/rules/shift.ts'
import { addDays, daysBetween, instantOf, localTime } from '../../shared/rules/shift-times.ts'
import { keys } from '../store/keys.ts'
import type { Value } from '../store/store.ts'
import type { StaffId } from '../../shared/words.ts'
import type { World } from '../world.ts'
import { judge } from './judge.ts'
import { keptUntil } from './kept-until.ts'
import { asShift, forgetShifts, shiftById } from './shifts.ts'

/** `own`: only this member of staff's shifts may be changed; absent for a coordinator. */
export const ownShift = async (
  world: World,
  shift: string,
  own: StaffId | undefined,
  day?: string,
): Promise<Shift> => {
  const found = await shiftById(world, shift)
  if (found === undefined) throw new Refusal('not-found')
  if (day !== undefined && dutyOf(found, day) === undefined) throw new Refusal('not-found')
  const worker = day === undefined ? found.person : (dutyOf(found, day) ?? found).person
  if (own !== undefined && worker.staff !== own) throw new Refusal('not-found')
  return found
}

/** Writes when the shift is still as it was read. */
export const patchShift = async (
  world: World,
  { shift, rev }: Pick<Shift, 'shift' | 'rev'>,
  set: Readonly<Record<string, Value | undefined>>,
): Promise<Planned> => {
  const written = await world.clinic.write({
    patch: keys.shift(shift),
    when: [{ path: 'rev', is: rev }],
    set: { ...set, rev: rev + 1 },
  })
  forgetShifts(world)
  if (!written.ok) return { outcome: 'changed-by-other' }
  return { outcome: 'planned', shift, rev: asShift(written.item).rev }
}

/** The whole series as one of its days shall be: the same clock times, every weekday moved alike. */
const seriesAs = (
  { starts, repeats }: Shift,
  day: string,
  wanted: Pick<Shift, 'starts' | 'ends'>,
): Pick<Shift, 'starts' | 'ends' | 'repeats'> => {
  const from = localTime(wanted.starts)
  const to = localTime(wanted.ends)
  const moved = daysBetween(day, from.day)
  const first = addDays(localTime(starts).day, moved)
  const turned = (weekday: number) => ((((weekday - 1 + moved) % 7) + 7) % 7) + 1
  return {
    starts: instantOf({ day: first, time: from.time }),
    ends: instantOf({ day: addDays(first, daysBetween(from.day, to.day)), time: to.time }),
    repeats: repeats && { ...repeats, weekdays: repeats.weekdays.map(turned) },
  }
}

/** One day of a shift stays near its own day; further away it is another shift. */
export const mostDaysMoved = 6

export const changeShift = async (
  world: World,
  own: StaffId | undefined,
  ask: z.infer<typeof ChangeShift>,
): Promise<Planned> => {
  const { day, starts, ends, despite } = ask
  const before = await ownShift(world, ask.shift, own, day)
  if (before.rev !== ask.rev) return { outcome: 'changed-by-other' }
  if (day !== undefined && ask.all !== true) {
    const moved = Math.abs(daysBetween(day, localTime(starts).day))
    if (moved > mostDaysMoved) throw new Refusal('bad-input', ['starts'])
    const change = { ...before.days[day], starts, ends }
    const findings = await judge(
      world,
      { ...before, days: { ...before.days, [day]: change } },
      despite,
      { onlyDay: day },
    )
    if (findings.length > 0) return { outcome: 'told', findings }
    return patchShift(world, before, { [`days.${day}`]: change as unknown as Value })
  }
  const times = day === undefined ? { starts, ends } : seriesAs(before, day, { starts, ends })
  const repeats = ask.repeats ?? times.repeats ?? before.repeats
  const after = {
    ...before,
    ...times,
    talks: ask.talks ?? before.talks,
    channels: ask.channels ?? before.channels,
    repeats,
  }
  const findings = await judge(world, after, despite, { running: repeats !== undefined })
  if (findings.length > 0) return { outcome: 'told', findings }
  const { talks, channels } = after
  return patchShift(world, before, {
    starts: after.starts,
    ends: after.ends,
    talks,
    channels,
    repeats: repeats as unknown as Value,
    ...keptUntil(after),
  })
}

/** A single shift is removed; a recurring one ends yesterday, and its past stays. */
export const removeShift = async (
  world: World,
  own: StaffId | undefined,
  { shift, rev, day }: z.infer<typeof RemoveShift>,
): Promise<Planned> => {
  const before = await ownShift(world, shift, own, day)
  if (before.rev !== rev) return { outcome: 'changed-by-other' }
  if (day !== undefined && before.repeats !== undefined)
    return patchShift(world, before, {
      [`days.${day}`]: { ...before.days[day], away: 'cancelled' } as unknown as Value,
    })
  const today = localTime(world.now()).day
  const hasPast = before.repeats !== undefined && localTime(before.starts).day < today
  if (hasPast) {
    const repeats = { ...before.repeats, until: addDays(today, -1) } as NonNullable<
      Shift['repeats']
    >
    return patchShift(world, before, {
      repeats: repeats as unknown as Value,
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
