/**
 * All coming days of a series at once. When it has been before, it is cut in two: the new half is put
 * first and the old one shortened then, so that broken off in between somebody is there twice, which the
 * week tells, and never nobody. The same request again finds its own half and finishes.
 */
import type * as z from 'zod/mini'
import type { ChangeShift, Planned } from '../../../shared/contract/opening/plan.ts'
import type { StaffId } from '../../../shared/ids.ts'
import { dutyOf } from '../../../shared/rules/opening/recurrence.ts'
import type { Shift } from '../../../shared/rules/opening/shift.ts'
import type { Finding } from '../../../shared/rules/opening/shift-findings.ts'
import { daysKept, seriesBefore, seriesFrom } from '../../../shared/rules/opening/shift-series.ts'
import { localTime, type Day } from '../../../shared/rules/opening/shift-times.ts'
import { patch, put } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import { hashSecret } from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'
import { checkShift } from './check-shift.ts'
import { newsFor } from './shift-news.ts'
import { forgetShifts, keptUntil, ShiftItem, snapshotOf } from './shifts.ts'

type Ask = z.infer<typeof ChangeShift>

/** The new half's id follows from what is asked, so that a repeated request makes no second one. */
const newHalf = (ask: Ask): string => `s_${hashSecret(JSON.stringify(ask)).slice(0, 24)}`

const fieldsOf = (shift: Shift) => {
  const { starts, ends, talks, channels, person, repeats, days } = shift
  return { starts, ends, talks, channels, person, repeats, days, ...keptUntil(shift) }
}

/** True when the old half is as this change leaves it: shortened now, or by the same request before. */
const shorten = async (
  world: World,
  before: ShiftItem,
  by: StaffId | undefined,
  left: Shift,
  goesOnAs: string,
): Promise<boolean> => {
  const { repeats, days } = left
  const when = [{ path: 'rev', is: before.rev }]
  const written = await patch(world.clinic, keys.shift(before.shift), ShiftItem, when, {
    rev: before.rev + 1,
    before: snapshotOf(world, by, before),
    repeats,
    days,
    goesOnAs,
    ...keptUntil(left),
  })
  return written.ok || written.current?.goesOnAs === goesOnAs
}

const lostDays = (lost: ReturnType<typeof daysKept>['lost']): Finding[] =>
  lost.slice(0, 12).map(({ day, what }) => ({ kind: 'exception-lost', day, with: what }))

/** `before` is at the revision that was asked for; `day` is one of its days. */
export const changeSeries = async (
  world: World,
  before: ShiftItem,
  by: StaffId | undefined,
  day: Day,
  ask: Ask,
): Promise<Planned> => {
  const times = seriesFrom(before, day, ask)
  const first = localTime(times.starts).day
  const cut = first < day ? first : day
  const left = seriesBefore(before, cut)
  const asked: Shift = {
    ...before,
    ...times,
    shift: left === undefined ? before.shift : newHalf(ask),
    talks: ask.talks ?? before.talks,
    channels: ask.channels ?? before.channels,
    person: { ...before.person, languages: ask.languages ?? before.person.languages },
  }
  const { days, lost } = daysKept(before, asked, cut)
  const next = { ...asked, days }
  const today = localTime(world.now()).day
  const mayLose = ask.despite.includes('exception-lost')
  const findings = [
    ...(mayLose ? [] : lostDays(lost.filter((one) => one.day >= today))),
    ...(await checkShift(world, next, ask.despite, { instead: left })),
  ]
  if (findings.length > 0) return { outcome: 'told', findings }
  const was = dutyOf(before, day)
  if (left === undefined) {
    const when = [{ path: 'rev', is: before.rev }]
    const written = await patch(world.clinic, keys.shift(before.shift), ShiftItem, when, {
      ...fieldsOf(next),
      rev: before.rev + 1,
      before: snapshotOf(world, by, before),
      ...newsFor(world, before, by, 'changed', was),
    })
    forgetShifts(world)
    if (!written.ok) return { outcome: 'changed-by-other' }
    return { outcome: 'planned', shift: before.shift, rev: before.rev + 1 }
  }
  // What was told before stays with the half before: told twice, it would be seen twice.
  const news = newsFor(world, {}, by, 'changed', was)
  const half = { ...fieldsOf(next), shift: next.shift, rev: 1, ...news }
  await put(world.clinic, keys.shift(next.shift), ShiftItem, half)
  const done = await shorten(world, before, by, left, next.shift)
  if (!done) await world.clinic.removeAll([keys.shift(next.shift)])
  forgetShifts(world)
  return done ? { outcome: 'planned', shift: next.shift, rev: 1 } : { outcome: 'changed-by-other' }
}
